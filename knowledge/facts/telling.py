"""A statement with the people it names made out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from knowledge.facts.fact import Person
from knowledge.facts.mentions import Mention, around, mentions
from knowledge.facts.people import People, learn
from knowledge.facts.said import said
from knowledge.statement import Statement


@dataclass(frozen=True, slots=True, eq=False)
class Telling:
    """One statement, its people's ids field by field, and its place in the fixed order of all statements.

    `doubts` are those of its people who are but a bare name, with whom each may be.
    """

    statement: Statement
    persons: Mapping[str, tuple[str, ...]]
    order: int
    doubts: Mapping[str, frozenset[str]]

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


def tellings(statements: Iterable[Statement]) -> tuple[list[Telling], list[Person]]:
    """Every statement once, in a fixed order, and the people they name, sorted by name."""
    ordered = sorted(set(statements), key=_place)
    near = around(ordered)
    named = [(statement, mentions(statement, near[statement.article.path])) for statement in ordered]
    known = learn(mention for _, by_field in named for found in by_field.values() for mention in found)
    told = [_telling(statement, by_field, order, known) for order, (statement, by_field) in enumerate(named)]
    people = {person.id: person for person in known.meant.values()}
    return told, sorted(people.values(), key=lambda person: (person.name, person.id))


def _telling(statement: Statement, named: Mapping[str, tuple[Mention, ...]], order: int, known: People) -> Telling:
    persons = {field: tuple(known.meant[mention].id for mention in found) for field, found in named.items()}
    doubts = {one: known.doubts[one] for found in persons.values() for one in found if one in known.doubts}
    return Telling(statement, persons, order, doubts)


def _place(statement: Statement) -> tuple[str, int, int, str, str]:
    article = statement.article.path
    return (article, statement.start, statement.end, statement.type, statement.model_dump_json())
