"""A statement with the people it names made out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from knowledge.facts.corrected.taken import Taken
from knowledge.facts.fact import Person
from knowledge.facts.mentions import Mention, around, mentions
from knowledge.facts.people import People, learn
from knowledge.facts.said import said
from knowledge.statement import Statement


@dataclass(frozen=True, slots=True, eq=False)
class Telling:
    """One statement, its people's ids field by field, and its place in the fixed order of all statements.

    `doubts` are those of its people who are but a bare name, with whom each may be. `source` is the statement as the
    article says it, which corrections (`by`, their ids) may have changed.
    """

    statement: Statement
    persons: Mapping[str, tuple[str, ...]]
    order: int
    doubts: Mapping[str, frozenset[str]]
    source: Statement
    by: tuple[str, ...]

    @property
    def article(self) -> str:
        """The path of the article that tells it."""
        return self.statement.article.path

    @property
    def who(self) -> tuple[tuple[str, ...], ...]:
        """Whom the event is about: the people among what makes it that event and no other."""
        return tuple(self.persons.get(field, ()) for field in self.statement.identity if field in self.statement.people)

    @property
    def sure(self) -> bool:
        """Whether it names the person it is mainly about, and it is clear who that is."""
        return bool(self.who) and bool(self.who[0]) and not self.doubts.keys() & set(self.who[0])

    def value(self, field: str) -> object:
        """What is said of a field, a name as the persons' ids; None where nothing is said."""
        return self.persons.get(field) if field in self.statement.people else said(self.statement, field)


Correct = Callable[[People], tuple[People, set[str]]]
"""Corrects the people that were learnt, and says which corrections did."""


def tellings(said: Sequence[Taken], correct: Correct) -> tuple[list[Telling], Sequence[Person], set[str]]:
    """The statements, which are in a fixed order, the people they name, by name, and what corrected those."""
    near = around(taken.statement for taken in said)
    named = [(taken, mentions(taken.statement, near[taken.source.article.path])) for taken in said]
    learnt = learn(mention for _, by_field in named for found in by_field.values() for mention in found)
    known, by = correct(learnt)
    told = [_telling(taken, by_field, order, known) for order, (taken, by_field) in enumerate(named)]
    return told, known.all, by


def _telling(taken: Taken, named: Mapping[str, tuple[Mention, ...]], order: int, known: People) -> Telling:
    persons = {field: tuple(known.meant[mention].id for mention in found) for field, found in named.items()}
    doubts = {one: known.doubts[one] for found in persons.values() for one in found if one in known.doubts}
    return Telling(taken.statement, persons, order, doubts, taken.source, taken.by)


def in_order(statements: Iterable[Statement]) -> list[Statement]:
    """Every statement once, in a fixed order."""
    return sorted(set(statements), key=_place)


def _place(statement: Statement) -> tuple[str, int, int, str, str]:
    article = statement.article.path
    return (article, statement.start, statement.end, statement.type, statement.model_dump_json())
