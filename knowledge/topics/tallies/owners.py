"""Owners: the word before a count that says whose it is: "his", "their", "Hale" of "Hale's tenth goal"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.topics.tallies.scopes import plain

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.tallies.count import Count

HIS = frozenset({"his", "her"})
ITS = frozenset({"their", "its"})
_OWNER = re.compile(
    r"(?:\b(?:his|her|their|its)|['’]s|s['’])"
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
