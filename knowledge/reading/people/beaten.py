"""Beaten men: whose side an epithet cannot be of, as the sentence goes on to tell whom its bearer beat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.deeds import BEYOND
from knowledge.reading.language.grammar import SUBJECTS
from knowledge.reading.mention import Person, Role

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_BEATS = frozenset({"beat", "round", "lob", "chip", "nutmeg", "defeat", "wrong-foot", "wrongfoot"})


def side_beaten(token: Token, sentence: Sentence) -> str | None:
    """The side of the keeper beaten behind the word that does it: "the striker shot past Fulham goalkeeper Hale"."""
    if token.dep_ not in SUBJECTS:
        return None
    for mention in sentence.mentions:
        keeper = mention.means
        if mention.start > token.i and isinstance(keeper, Person) and keeper.role is Role.KEEPER and keeper.team:
            name = sentence.reading.doc[mention.start : mention.end].root
            if _is_beaten(name):
                return keeper.team
    return None


def _is_beaten(keeper: Token) -> bool:
    beaten = keeper.dep_ == "dobj" and keeper.head.lemma_ in _BEATS
    before = keeper.doc[max(keeper.sent.start, keeper.left_edge.i - 1)]
    return beaten or before.lower_ in BEYOND or (keeper.dep_ == "pobj" and keeper.head.lower_ in BEYOND)
