"""Which squad of its teams a match was played by: women, reserves or an age group."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.names import Competition, Team, fold, squad_in
from knowledge.names.squads import NAMED, named_by

if TYPE_CHECKING:
    from knowledge.names import Gazetteer
    from knowledge.reading.language.tokens import Doc
    from knowledge.reading.mention import Mention
    from knowledge.reading.sentence import Sentence

_LONGEST = 4  # tokens of a squad's name: "'s", "Under", "-", "21s"
_BEHIND = re.compile(rf"(?:'s )?(?:{NAMED.pattern})")


def with_squad_named(doc: Doc, mention: Mention, starts: Collection[int]) -> Mention:
    """The team's mention with the squad named behind it: "Arsenal Women"; other names start at the tokens `starts`."""
    if not isinstance(mention.means, Team):
        return mention
    own = fold(doc[mention.start : mention.end].text)
    if own in map(fold, mention.means.women):
        return replace(mention, squad="women")
    for end in range(min(mention.end + _LONGEST, len(doc)), mention.end, -1):
        named = _BEHIND.fullmatch(fold(doc[mention.end : end].text))
        if named is not None and not any(at in starts for at in range(mention.end, end)):
            return replace(mention, end=end, squad=named_by(named))
    return replace(mention, squad=squad_in(own))


def named_squad(mentions: Iterable[Mention], teams: Collection[str | None]) -> str | None:
    """The squad with which one of the teams is named first."""
    of_teams = (m for m in mentions if isinstance(m.means, Team) and m.means.name in teams)
    return next((mention.squad for mention in of_teams if mention.squad), None)


def squad_of_main(sentences: Iterable[Sentence], teams: Collection[str | None]) -> str | None:
    """The squad that plays the match of an article: as the teams are named first, else that of its competition."""
    played: Counter[str | None] = Counter()
    named: str | None = None
    left = set(teams)
    for mention in (mention for sentence in sentences for mention in sentence.mentions):
        if isinstance(mention.means, Competition):
            played[mention.means.squad] += 1
        elif isinstance(mention.means, Team) and mention.means.name in left:
            left.discard(mention.means.name)
            named = named or mention.squad
    return named or next((squad for squad, _ in played.most_common(1)), None)


def squad_of(gazetteer: Gazetteer, competition: str | None) -> str | None:
    """The squad that plays in a competition."""
    entry = gazetteer.competitions.get(competition or "")
    return entry.squad if entry else None
