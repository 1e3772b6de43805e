"""Facts looked up by their type, match, teams and people, or only counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, exists, func, select

from knowledge.facts.fact import Fact
from knowledge.statement import Statement
from knowledge.store import statements, typed
from knowledge.store.bulk import batches
from knowledge.store.sides import sides
from knowledge.store.tables import articles, fact_people, fact_sides, facts, told
from knowledge.store.tables import statements as said

_TOLD = (
    select(told.c.fact, *statements.COLUMNS)
    .join_from(told, said)
    .join(articles)
    .where(told.c.fact.in_(bindparam("facts", expanding=True)))
    .order_by(told.c.fact, told.c.index)
)
_MANY = func.count().label("many")


def find(connection: Connection, kinds: typed.Kinds, filters: Sequence[ColumnElement[bool]], limit: int) -> list[Fact]:
    """The facts that pass every filter, newest first; those of a topic that is no longer there are left out."""
    some = (
        select(facts.c.number, facts.c.type, facts.c.value, facts.c.json)
        .where(facts.c.type.in_(kinds), *filters)
        .order_by(facts.c.number)
        .limit(limit)
    )
    return [fact for rows in batches(connection.execute(some).all()) for fact in _facts(connection, kinds, rows)]


def counts(
    connection: Connection, people: Collection[str], teams: Collection[str], matches: Collection[str]
) -> dict[str, int]:
    """How many facts of each type there are of these people, matches or teams; the type there are most of first."""
    if people or matches:
        some = select(facts.c.type, _MANY).where(_of_people(people) if people else _of_matches(matches))
        rows = connection.execute(some.group_by(facts.c.type))
    else:  # one step into an index that holds the type
        filed = select(fact_sides.c.type, _MANY).where(fact_sides.c.sides == sides(teams))
        rows = connection.execute(filed.group_by(fact_sides.c.type))
    return dict(sorted(((row.type, row.many) for row in rows), key=lambda one: (-one[1], one[0])))


def filters(
    types: Collection[str], people: Collection[str], teams: Collection[str], matches: Collection[str]
) -> list[ColumnElement[bool]]:
    """Facts of any of the types, people and matches in which all the teams take part; an empty collection is any."""
    few = [*([_of_people(people)] if people else []), *([_of_matches(matches)] if matches else [])]
    with_teams = [_also_of_teams(teams) if few else _of_teams(teams, types)] if teams else []
    return [*([facts.c.type.in_(types)] if types else []), *few, *with_teams]


def of_ids(ids: Collection[str]) -> list[ColumnElement[bool]]:
    """The facts of these ids."""
    return [facts.c.id.in_(ids)]


def starting(start: str) -> list[ColumnElement[bool]]:
    """Facts whose id starts with these hexadecimal digits."""
    return [facts.c.id.between(start, f"{start}g")]


def _of_people(ids: Collection[str]) -> ColumnElement[bool]:
    return facts.c.number.in_(select(fact_people.c.fact).where(fact_people.c.person.in_(ids)))


def _of_matches(ids: Collection[str]) -> ColumnElement[bool]:
    return facts.c.match.in_(ids)


def _of_teams(teams: Collection[str], types: Collection[str]) -> ColumnElement[bool]:
    """Facts in which all of these teams take part; the types, where known, are a step further into the same index."""
    filed = select(fact_sides.c.fact).where(fact_sides.c.sides == sides(teams))
    return facts.c.number.in_(filed.where(fact_sides.c.type.in_(types)) if types else filed)


def _also_of_teams(teams: Collection[str]) -> ColumnElement[bool]:
    """The same, looked up for each fact by itself: for where other filters leave few."""
    row = fact_sides.c
    return exists().where(row.sides == sides(teams), row.type == facts.c.type, row.fact == facts.c.number)


def _facts(connection: Connection, kinds: typed.Kinds, rows: Sequence[Sequence[Any]]) -> Iterator[Fact]:
    tellings = _tellings(connection, kinds, [number for number, *_ in rows])
    for number, type_, value, json in rows:
        if number in tellings:
            yield typed.fact(kinds[type_], value, json, tellings[number])


def _tellings(
    connection: Connection, kinds: typed.Kinds, numbers: Sequence[int]
) -> Mapping[int, tuple[Statement, ...]]:
    rows = connection.execute(_TOLD, {"facts": numbers}).all()
    found: defaultdict[int, list[Statement]] = defaultdict(list)
    for row, statement in zip(rows, statements.read((row[1:] for row in rows), kinds), strict=True):
        found[row[0]].append(statement)
    return {number: tuple(some) for number, some in found.items()}
