"""Owners: the word before a count that says whose it is: "his", "their", "Hale" of "Hale's tenth goal"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.topics.tallies.bearer import Bearer, of_person
from knowledge.topics.tallies.lexicon import OF_NO_TEAM
from knowledge.topics.tallies.scopes import plain

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.tallies.count import Count

_OF_GAMES = re.compile(
    r"(?:in|from|of|out of|across|over) (?:just |only |all )?(?P<whose>his|her|their|its) ", re.IGNORECASE
)
HIS = frozenset({"his", "her", "him"})
ITS = frozenset({"their", "its"})
_OWNER = re.compile(
    r"(?:\b(?:his|her|their|its|whose)|['’]s|s['’])"
    r"(?: (?:only|just|own|overall|new|first|impressive|remarkable|[\w’']+-[\w-]+|[\w’']+ (?:leading|record))){0,2} $",
    re.IGNORECASE,
)


def owner_of(count: Count, token: Token, sentence: Sentence) -> Token | None:
    """The owner that stands before the count, or that the grammar gives to `token`, its noun."""
    if token.lower_ in HIS | ITS:
        return token
    before = _OWNER.search(plain(sentence), 0, count.owned or count.start)
    if before is not None:
        word = sentence.word_at(before.start() + (before[0][0] == "s"))
        return word.nbor(-1) if word.text[0] in "'’" and word.i > sentence.span.start else word
    return next((child for child in token.children if child.dep_ == "poss"), None)


def of_scope(count: Count, sentence: Sentence) -> Bearer | None:
    """Whose games the count is told of: "two goals in their last six games", "five wins in his first ten games"."""
    behind = _OF_GAMES.search(plain(sentence), count.end - 1) if count.scope else None
    if behind is None or behind.start() > count.end + 1:
        return None
    whose = sentence.word_at(behind.start("whose"))
    person = sentence.person_at(whose) if whose.lower_ in HIS else None
    if person is not None:
        return of_person(person, count.what)
    team = sentence.team_at(whose) if whose.lower_ in ITS and count.what not in OF_NO_TEAM else None
    return Bearer(team=team) if team else None
