"""Headlines: for which side a headline says that those scored whom it names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from knowledge.names import fold
from knowledge.reading.matches.headline import marked_headline
from knowledge.reading.teams.bonds import Bond
from knowledge.topics.goals.statement import Goal
from knowledge.topics.penalties.statement import Penalty

if TYPE_CHECKING:
    from knowledge.reading.mention import Scene
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement

_WEIGHT = 2.0
_HIS = r"(?:(?!as\b|after\b|but\b|by\b)[^@:;]|@p){0,60}?"
_FOR = re.compile(
    rf"@p\b{_HIS} (?:helps?|rescues?|lifts?|sends?|fires?|earns?|gives?|steers?|seals?|inspires?|saves?|hands?|leads?|"
    r"guides?|puts?|secures?|clinch(?:es)?|snatch(?:es)?|spares?|sparks?|crowns?|caps?|drags?|hauls?|pulls?|edges?|"
    r"shoots?|heads?|carr(?:y|ies)|"
    r"nicks?|grabs?|settles?|wins? it for|strikes? for|nets? for|scores? for) "
    r"(?:(?!(?:at|against|over|past|to|off|from|by|in|of|out|down|aside)\b)[a-z-]+ ){0,3}@t"
)
_AGAINST = re.compile(
    rf"@p\b{_HIS} (?:sinks?|floors?|stuns?|downs?|punish(?:es)?|haunts?|den(?:y|ies)|torments?|shocks?|frustrates?|"
    r"breaks?|destroys?|silences?|cancels? out|halts?|"
    r"(?:win|victory|triumph|success) (?:at|over|against)|"
    r"(?:rout|thrashing|demolition|drubbing|hammering) of) (?:[a-z-]+ ){0,3}@t"
)
_BAD = (
    r"(?:lose|slip|fall|crash|are|held|slump|suffer|finish|stumble|fail|drop|bow|go|exit|settle|pay|throw|collapse)\b"
)
_AS = re.compile(rf"@p\b{_HIS} as (?:[a-z0-9-]+ ){{0,3}}@t (?!{_BAD})")
_THANKS = re.compile(
    rf"@t (?!{_BAD})[a-z0-9 '-]+(?:@t)?[a-z0-9 '-]*? (?:thanks to|through|after|courtesy of) "
    rf"(?:[a-z-]+ ){{0,2}}@p{_HIS}$"
)


def headlined(reading: Reading, statements: Iterable[Statement]) -> list[Bond]:
    """Whose the scorers of the main match are whom the headline names beside one of its teams."""
    told = (one for one in statements if isinstance(one, Goal | Penalty) and one.scene == reading.main.number)
    names = {one.player for one in told}
    scorers = {word: name for name in sorted(filter(None, names)) for word in (fold(name), fold(name).split()[-1])}
    title = marked_headline(reading, scorers) if reading.article.title and scorers else []
    text = " ".join(sign for sign, _ in title)
    means = [meant for sign, meant in title if meant]
    return [
        Bond(player, team, same, _WEIGHT, reading.main.number)
        for pattern, same in ((_FOR, True), (_AGAINST, False), (_AS, True), (_THANKS, True))
        for match in pattern.finditer(text)
        for player, team in _named(text, match, means, set(scorers.values()), reading.main)
    ]


def _named(
    text: str, match: re.Match[str], means: list[str], scorers: set[str], scene: Scene
) -> Iterator[tuple[str, str]]:
    """Every scorer in the match with the team that the match is about."""
    before = len(re.findall("@[pt]", text[: match.start()]))
    inside = means[before : before + len(re.findall("@[pt]", match.group(0)))]
    teams = [name for name in inside if scene.has(name)]
    yield from ((name, teams[0]) for name in inside if teams and name in scorers)
