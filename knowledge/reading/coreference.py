"""Coreference: whom a pronoun or an epithet means ("he", "the Argentine", "the 24-year-old", "the Everton keeper")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading import lexicon
from knowledge.reading.mention import Person, Role
from knowledge.reading.profiles import role_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

_PRONOUNS = frozenset({"he", "him", "his", "himself", "she", "her", "hers", "herself"})
_POSSESSIVES = frozenset({"his", "her"})
_BACK = 3  # sentences an epithet or a pronoun may look back over


def is_pronoun(token: Token) -> bool:
    """Whether the word stands for one person."""
    return token.lower_ in _PRONOUNS


def is_epithet(token: Token, sentence: Sentence) -> bool:
    """Whether the noun describes a person instead of naming one."""
    if token.pos_ not in {"NOUN", "PROPN", "ADJ"}:
        return False
    definite = any(child.lower_ in {"the", "his", "their", "its", "this"} for child in token.children)
    return definite and (role_of(token.lower_) is not None or _aged(token) or sentence.nation_at(token) is not None)


def _aged(token: Token) -> bool:
    return token.lower_ == "old" or token.lower_.endswith("-year-old")


def meant_by_pronoun(token: Token, sentence: Sentence) -> Person | None:
    """The person a pronoun stands for: who the clause, then the sentence, then the one before is about."""
    return next(_about(token, sentence), None)


def meant_by_epithet(token: Token, sentence: Sentence) -> Person | None:
    """The latest person that the epithet's words fit; one known to be as described comes before one who merely may be."""
    fitting = [(person, _fit(token, sentence, person)) for person in _about(token, sentence)]
    known = next((person for person, fit in fitting if fit == "known"), None)
    if known is None:
        known = next((person for person in sentence.reading.people if _fit(token, sentence, person) == "known"), None)
    return known or next((person for person, fit in fitting if fit == "possible"), None)


def _about(token: Token, sentence: Sentence) -> Iterator[Person]:
    """People in the order in which a reader would think of them: subjects first, the nearest sentence first."""
    yield from _ranked(sentence, before=token.i)
    earlier = sentence.previous
    for _ in range(_BACK):
        if earlier is None:
            return
        yield from _ranked(earlier)
        earlier = earlier.previous


def _ranked(sentence: Sentence, before: int | None = None) -> Iterator[Person]:
    found = [
        (mention, sentence.reading.doc[mention.start : mention.end].root)
        for mention in sentence.mentions
        if isinstance(mention.means, Person) and (before is None or mention.end <= before)
    ]
    subjects = [mention for mention, root in found if root.dep_ in {"nsubj", "nsubjpass"}]
    others = [mention for mention, root in found if root.dep_ not in {"nsubj", "nsubjpass"}]
    ordered = reversed(subjects) if before is not None else subjects
    for mention in (*ordered, *others):
        if isinstance(mention.means, Person):
            yield mention.means


def _fit(token: Token, sentence: Sentence, person: Person) -> str | None:
    """How a person fits an epithet: "known" to be so, "possible", or None."""
    nation = sentence.nation_at(token) or next((sentence.nation_at(child) for child in token.children), None)
    club = next((side for child in token.children if (side := sentence.club_at(child))), None)
    role = role_of(token.lower_)
    former = any(child.lower_ in lexicon.FORMER for child in token.children)
    checks = [_agree(nation, person.nation), None if former else _agree(club, person.team), _role_agrees(role, person.role)]
    if False in checks:
        return None
    return "known" if True in checks else "possible"


def _agree(said: str | None, known: str | None) -> bool | None:
    return None if said is None or known is None else said == known


def _role_agrees(said: Role | None, known: Role | None) -> bool | None:
    if said is None:
        return None if known in (None, Role.PLAYER, Role.KEEPER) else False
    if said is Role.PLAYER:
        return None if known in (None, Role.PLAYER) else False
    return None if known is None and said is not Role.COACH else said == known
