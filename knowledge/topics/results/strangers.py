"""Strangers: opponents that no file of names has, whose matches are no other team's."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from knowledge.reading.mention import Person

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_AGAINST = frozenset({"against", "versus", "v", "vs"})
_BEFORE_NAMES = frozenset({"DET", "ADJ", "NOUN", "NUM", "PUNCT"})
_NEAR = 6  # words behind "against" in which whoever is met is named: "against lower league side Castletown"


def against_stranger(sentence: Sentence, outcome: Token) -> bool:
    """Whether an outcome is told of a match against a name that is no team's: "a friendly at X, which Leeds won"."""
    words = [word for word in sentence.words if word.i < outcome.i]
    which = next((word.i for word in reversed(words) if word.lower_ == "which"), None)
    if which is None or not any(word.lower_ in _AGAINST for word in words):
        return False
    met = max(word.i for word in words if word.lower_ in _AGAINST)
    return met < which and _is_strange(sentence, outcome.doc[met + 1 : min(met + 1 + _NEAR, which)])


def _is_strange(sentence: Sentence, words: Iterable[Token]) -> bool:
    for word in words:
        if word.pos_ == "PROPN" and word.text[:1].isupper():
            mention = sentence.mention_at(word)
            return mention is None or isinstance(mention.means, Person)  # as a strange name may seem
        if word.pos_ not in _BEFORE_NAMES:
            return False
    return False
