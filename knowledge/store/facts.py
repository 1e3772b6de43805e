"""Facts, filed under their type, match, teams and people, and tied to the statements that tell them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Iterable, Mapping

from sqlalchemy import Connection, delete

from knowledge.facts.fact import Fact, Match, Merged
from knowledge.store import articles, statements
from knowledge.store.bulk import insert_all
from knowledge.store.sides import every_side
from knowledge.store.tables import fact_people, fact_sides, facts, told


def put(connection: Connection, merged: Merged, known: Container[int] | None = None) -> None:
    """Keep these facts, numbered newest first. The tables are empty; matches, people and statements are there.

    `known` are the ids of the statements that are there, where some may not be.
    """
    played = {match.id: match for match in merged.matches}
    numbered = list(enumerate(newest_first(merged.facts, played)))
    ids = articles.ids(connection)
    insert_all(connection, facts, (_row(number, fact) for number, fact in numbered))
    insert_all(
        connection,
        told,
        (
            {"fact": number, "index": index, "statement": statements.key(each), "article": ids[each.article.path]}
            for number, fact in numbered
            for index, each in enumerate(fact.told)
            if known is None or statements.key(each) in known
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
        "value": fact.value.model_dump_json(exclude_none=True),
        "json": fact.model_dump_json(exclude={"value", "told"}, exclude_defaults=True),
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
