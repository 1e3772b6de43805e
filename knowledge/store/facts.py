"""Facts, filed under their type, match, teams and people, and tied to the statements that tell them."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, exists, select

from knowledge.facts.fact import Fact, Match, Merged
from knowledge.statement import Statement
from knowledge.store import statements, typed
from knowledge.store.bulk import batches, insert_all
from knowledge.store.sides import every_side, sides
from knowledge.store.tables import articles, fact_people, fact_sides, facts, told
from knowledge.store.tables import statements as said

_TOLD = (
    select(told.c.fact, *statements.COLUMNS)
    .join_from(told, said)
    .join(articles)
    .where(told.c.fact.in_(bindparam("facts", expanding=True)))
    .order_by(told.c.fact, told.c.index)
)


def put(connection: Connection, merged: Merged, known: Container[int] | None = None) -> None:
    """Keep these facts, numbered newest first. The tables are empty; matches, people and statements are there.

    `known` are the ids of the statements that are there, where some may not be.
    """
    played = {match.id: match for match in merged.matches}
    numbered = list(enumerate(newest_first(merged.facts, played)))
    insert_all(connection, facts, (_row(number, fact) for number, fact in numbered))
    insert_all(
        connection,
        told,
        (
            {"fact": number, "index": index, "statement": key}
            for number, fact in numbered
            for index, key in enumerate(map(statements.key, fact.told))
            if known is None or key in known
        ),
    )
    insert_all(
        connection,
        fact_sides,
        (
            {"sides": key, "type": fact.type, "fact": number}
            for number, fact in numbered
            for key in every_side(teams_of(fact, played))
        ),
    )
    insert_all(
        connection,
        fact_people,
        ({"person": person, "fact": number} for number, fact in numbered for person in people_of(fact)),
    )


def _row(number: int, fact: Fact) -> dict[str, object]:
    return {
        "number": number,
        "id": fact.id,
        "type": fact.type,
        "match": fact.match,
        "value": fact.value.model_dump_json(),
        "json": fact.model_dump_json(exclude={"value", "told"}),
    }


def drop(connection: Connection) -> None:
    """Forget all facts."""
    for table in (told, fact_sides, fact_people, facts):
        connection.execute(delete(table))


def newest_first(found: Iterable[Fact], played: Mapping[str, Match]) -> list[Fact]:
    """Facts by the day they are of, the newest first and undated ones last; facts of one day keep their order."""

    def day(fact: Fact) -> dt.date:
        match = played.get(fact.match or "")
        known = (match.date if match else None) or getattr(fact.value, "date", None) or fact.value.article.date
        return known or dt.date.min

    return sorted(found, key=day, reverse=True)


def people_of(fact: Fact) -> set[str]:
    """The ids of all who take part."""
    return {id_ for ids in fact.persons.values() for id_ in ids}


def teams_of(fact: Fact, played: Mapping[str, Match]) -> set[str]:
    """The teams that take part: those of the match, and those the statement itself is of."""
    match = played.get(fact.match or "")
    own = (getattr(fact.value, "team", None), *(getattr(fact.value, "teams", None) or ()))
    return {team for team in (*(match.teams if match else ()), *own) if team}


def find(connection: Connection, kinds: typed.Kinds, filters: Sequence[ColumnElement[bool]], limit: int) -> list[Fact]:
    """The facts that pass every filter, newest first; those of a topic that is no longer there are left out."""
    some = (
        select(facts.c.number, facts.c.type, facts.c.value, facts.c.json)
        .where(facts.c.type.in_(kinds), *filters)
        .order_by(facts.c.number)
        .limit(limit)
    )
    return [fact for rows in batches(connection.execute(some).all()) for fact in _facts(connection, kinds, rows)]


def of_types(types: Collection[str]) -> ColumnElement[bool]:
    """Facts of any of these types."""
    return facts.c.type.in_(types)


def of_people(ids: Collection[str]) -> ColumnElement[bool]:
    """Facts in which any of these people takes part."""
    return facts.c.number.in_(select(fact_people.c.fact).where(fact_people.c.person.in_(ids)))


def of_matches(ids: Collection[str]) -> ColumnElement[bool]:
    """Facts of any of these matches."""
    return facts.c.match.in_(ids)


def of_teams(teams: Collection[str], types: Collection[str]) -> ColumnElement[bool]:
    """Facts in which all of these teams take part; the types, where known, are a step further into the same index."""
    filed = select(fact_sides.c.fact).where(fact_sides.c.sides == sides(teams))
    return facts.c.number.in_(filed.where(fact_sides.c.type.in_(types)) if types else filed)


def also_of_teams(teams: Collection[str]) -> ColumnElement[bool]:
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
