"""Playing: deeds told of "he" that only players do, or that no keeper does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.deeds import GOALS, SHOOTS
from knowledge.reading.language.grammar import SUBJECTS, prepositions
from knowledge.reading.mention import Person, Role

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token


def shoots(doer: Token) -> bool:
    """Whether the word tells of a goal of whom it means, or its clause of a shot or a header."""
    verb = doer.head
    if doer.dep_ == "poss":
        return verb.lemma_.lower() in GOALS
    return doer.dep_ in SUBJECTS and any(deed.lemma_.lower() in SHOOTS for deed in (verb, *verb.conjuncts))


def comes_on(doer: Token) -> bool:
    """Whether what the word does is what only players do: "he came off the bench"."""
    verb = doer.head
    if doer.dep_ not in SUBJECTS or verb.lemma_ not in {"come", "go", "rise", "emerge"}:
        return False
    return any(word.lower_ == "bench" for prep, word in prepositions(verb) if prep.lower_ in {"off", "from"})


def may_shoot(person: Person) -> bool:
    """Whether this may be an outfield player."""
    return person.plays and person.role is not Role.KEEPER
