"""Matches, filed under every set of their teams."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable

from sqlalchemy import ColumnElement, Connection, and_, delete, func, select

from knowledge.facts.fact import Match
from knowledge.store.bulk import insert_all
from knowledge.store.sides import every_side, sides
from knowledge.store.tables import match_sides, matches


def put(connection: Connection, found: Collection[Match]) -> None:
    """Keep these matches. The tables are empty."""
    insert_all(connection, matches, ({"id": match.id, "json": match.model_dump_json()} for match in found))
    insert_all(connection, match_sides, _filed(found))


def drop(connection: Connection) -> None:
    """Forget all matches."""
    connection.execute(delete(match_sides))
    connection.execute(delete(matches))


def _filed(found: Iterable[Match]) -> Iterable[dict[str, object]]:
    for match in found:
        window = {"earliest": match.date or match.since, "latest": match.date or match.until}
        day = match.date.isoformat() if match.date else ""
        for key in every_side(match.teams):
            yield {"sides": key, "date": day, "match": match.id, **window}


def find(
    connection: Connection, teams: Collection[str], since: dt.date | None, until: dt.date | None, limit: int
) -> list[Match]:
    """Matches of all the teams that were surely played within the days, newest first, undated last."""
    first, last = since or dt.date.min, until or dt.date.max
    row = match_sides.c
    dated = row.date.between(first.isoformat(), last.isoformat())
    undated = and_(
        row.date == "",
        func.coalesce(row.earliest, dt.date.min) >= first,
        func.coalesce(row.latest, dt.date.max) <= last,
    )
    found = _filed_under(connection, teams, dated, limit)
    return found + _filed_under(connection, teams, undated, limit - len(found))


def _filed_under(connection: Connection, teams: Collection[str], when: ColumnElement[bool], limit: int) -> list[Match]:
    some = (
        select(matches.c.json)
        .join(match_sides, match_sides.c.match == matches.c.id)
        .where(match_sides.c.sides == sides(teams), when)
        .order_by(match_sides.c.date.desc(), match_sides.c.match.desc())
        .limit(limit)
    )
    return [Match.model_validate_json(json) for json in connection.execute(some).scalars().all()]


def by_id(connection: Connection, identity: str) -> Match | None:
    """The match of that id."""
    json = connection.execute(select(matches.c.json).where(matches.c.id == identity)).scalar()
    return Match.model_validate_json(json) if json else None


def by_ids(connection: Connection, identities: Collection[str]) -> list[Match]:
    """The matches of those ids, by id."""
    some = select(matches.c.json).where(matches.c.id.in_(sorted(identities))).order_by(matches.c.id)
    return [Match.model_validate_json(json) for json in connection.execute(some).scalars().all()]
