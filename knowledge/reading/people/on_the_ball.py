"""On the ball: who has just got it, where the words go on with what comes of it: "fed Hale and his cross"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.deeds import PASSES, SHOTS
from knowledge.reading.language.grammar import SUBJECTS
from knowledge.reading.mention import Person
from knowledge.reading.people.prominence import described_in
from knowledge.reading.people.successors import gets_ball

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_POSSESSIVES = frozenset({"his", "her"})


def on_the_ball(pronoun: Token, sentence: Sentence) -> Person | None:
    """Who got the ball last before the pronoun, if his is what is told next and not the passer's."""
    if not (_and_his(pronoun) or _where_he(pronoun) or _and_the(pronoun)):
        return None
    named = [m for m in sentence.mentions if m.end <= pronoun.i and isinstance(m.means, Person)]
    words = [(sentence.reading.doc[m.start : m.end].root, m.means) for m in named]
    last, who = max((*words, *described_in(sentence, pronoun.i)), key=_place, default=(pronoun, None))
    return who if isinstance(who, Person) and gets_ball(last) else None


def _place(spoken_of: tuple[Token, object]) -> int:
    return spoken_of[0].i


def _and_his(pronoun: Token) -> bool:
    """As in "fed Hale and his cross was headed in"."""
    ball = pronoun.head
    his = pronoun.lower_ in _POSSESSIVES and ball.dep_ in SUBJECTS and ball.lower_ in PASSES | SHOTS
    return his and pronoun.i > pronoun.sent.start and pronoun.nbor(-1).lower_ == "and"


def _and_the(epithet: Token) -> bool:
    """As in "found Hale in the box and the 21-year-old shot", "released Hale, with the 21-year-old shooting"."""
    first = epithet.left_edge
    begins = first.i > epithet.sent.start and first.nbor(-1).lower_ in {"and", "with"}
    return first.lower_ == "the" and begins and epithet.dep_ in SUBJECTS


def _where_he(pronoun: Token) -> bool:
    """As in "found Hale in the box, where he turned"."""
    return pronoun.dep_ in SUBJECTS and pronoun.i > pronoun.sent.start and pronoun.nbor(-1).lower_ == "where"
