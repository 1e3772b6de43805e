"""Half a name on record beside a word that is not its bearer's other half: somebody else is meant."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from knowledge.answering.questions.leftovers import is_first_name
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.question import Question, key
from knowledge.answering.questions.spelt import spellings
from knowledge.answering.questions.words import nicknames
from knowledge.facts.fact import Person

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage

_ALIKE = 70.0
"""Resemblance, of 100, from which two given names may be one, written otherwise ("hakan", "hakkan")."""

_ASKS_WHO = frozenset(("who", "whom", "whose", "which", "what", "to", "not", "in", "from"))
"""Words before one that tells what was done to somebody ("who nutmegged Kane"), or what something is of."""


def of_others(
    question: Question,
    found: Sequence[Mention],
    spoken: Mapping[str, Sequence[StoredPassage]],
    strange: Collection[str],
    persons: Mapping[str, Person],
) -> list[Mention]:
    """The surnames behind another's given name ("harry kewell", where only a Michael Kewell is on record)."""
    taken = {at for mention in found for at in mention.span}
    return [
        mention
        for mention in found
        if mention.people and not mention.teams and mention.start and mention.start - 1 not in taken
        if _is_given_name(question, mention.start - 1, taken, spoken, strange)
        if _is_of_none(question, mention, persons)
    ]


def with_strange_surnames(
    question: Question, found: Sequence[Mention], strange: Collection[str], persons: Mapping[str, Person]
) -> list[Mention]:
    """The given names before a surname that no article has ("harvey kewell", where only a Harvey Moon is on record).

    A word that no article has may be a verb, too: "did Harvey fluff his lines".
    """
    taken = {at for mention in found for at in mention.span}
    words = [word.text for word in question.words]
    return [
        mention
        for mention in found
        if is_first_name(mention, persons) and mention.end < len(words) and words[mention.end] in strange
        if mention.end + 1 not in taken and words[mention.end + 1 : mention.end + 2] not in _OBJECTS
    ]


_OBJECTS = [[word] for word in "the a an this that it his her their him them one up over out off on in to".split()]
"""What follows a verb, and no name."""


def _is_given_name(
    question: Question,
    at: int,
    taken: Collection[int],
    spoken: Mapping[str, Sequence[StoredPassage]],
    strange: Collection[str],
) -> bool:
    """Whether a word is somebody's given name: an article has it as one, or none has it and it is nothing done."""
    word = question.words[at].text
    if word in strange:
        before = question.words[at - 1].text if at else ""
        return not (before in _ASKS_WHO or at - 1 in taken or word.endswith(("ed", "ing")))
    return any(
        key(name).split()[0] == word for passage in spoken.get(word, ()) for name in passage.names if " " in name
    )


def _is_of_none(question: Question, surname: Mention, persons: Mapping[str, Person]) -> bool:
    """Whether everybody whom a surname may mean is known to be called otherwise, or it was typed otherwise, too."""
    given = question.words[surname.start - 1].text
    typed = " ".join(question.words[at].text for at in surname.span)
    names = [key(persons[person].name).split() for person in surname.people if person in persons]
    called = key(nicknames().get(given, "")).split()
    apart = (
        name[0] not in surname.form.split() if len(name) > 1 else typed not in spellings(name[0]) for name in names
    )
    alike = (given in name or called == name or _may_be(given, name[0]) for name in names)
    return bool(names) and all(apart) and not any(alike)


def _may_be(given: str, other: str) -> bool:
    """Whether two given names may be one, cut short ("Javi", "Javier") or spelt otherwise."""
    return given.startswith(other) or other.startswith(given) or fuzz.ratio(given, other) >= _ALIKE
