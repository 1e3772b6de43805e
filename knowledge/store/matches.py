"""Matches, filed under every set of their teams: their ids are looked up, and made matches of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import Connection, bindparam, delete, func, select

from knowledge.facts.fact import Match
from knowledge.store.bulk import each, insert_all, values
from knowledge.store.prepared import Prepared
from knowledge.store.sides import every_side, sides
from knowledge.store.tables import match_sides, matches

_FILED = (
    select(match_sides.c.match)
    .where(match_sides.c.sides == bindparam("sides"))
    .order_by(match_sides.c.date.desc(), match_sides.c.match.desc())
    .limit(bindparam("most"))
)
_ANY = Prepared(_FILED)
_DATED = Prepared(_FILED.where(match_sides.c.date.between(bindparam("first"), bindparam("last"))))
_UNDATED = Prepared(
    _FILED.where(
        match_sides.c.date == "",
        func.coalesce(match_sides.c.earliest, dt.date.min.isoformat()) >= bindparam("first"),
        func.coalesce(match_sides.c.latest, dt.date.max.isoformat()) <= bindparam("last"),
    )
)
_STARTING = Prepared(
    select(matches.c.id)
    .where(matches.c.id.between(bindparam("start"), bindparam("start") + "g"))
    .order_by(matches.c.id)
    .limit(bindparam("most"))
)
_BY_IDS = Prepared(select(matches.c.id, matches.c.json).where(matches.c.id.in_(each("ids"))))


def put(connection: Connection, found: Collection[Match]) -> None:
    """Keep these matches. The tables are empty."""
    insert_all(connection, matches, map(_row, found))
    insert_all(connection, match_sides, _filed(found))


def drop(connection: Connection) -> None:
    """Forget all matches."""
    connection.execute(delete(match_sides))
    connection.execute(delete(matches))


def _row(match: Match) -> dict[str, object]:
    return {"id": match.id, "json": match.model_dump_json(), "competition": match.competition}


def _filed(found: Iterable[Match]) -> Iterable[dict[str, object]]:
    for match in found:
        window = {"earliest": match.date or match.since, "latest": match.date or match.until}
        day = match.date.isoformat() if match.date else ""
        for key in every_side(match.teams):
            yield {"sides": key, "date": day, "match": match.id, **window}


def find(
    connection: Connection, teams: Collection[str], since: dt.date | None, until: dt.date | None, limit: int
) -> list[str]:
    """Matches of all the teams that were surely played within the days, newest first, undated last."""
    if since is None and until is None:
        return _ANY.column(connection, sides=sides(teams), most=limit)
    bounds = {"first": (since or dt.date.min).isoformat(), "last": (until or dt.date.max).isoformat()}
    dated = _DATED.column(connection, sides=sides(teams), most=limit, **bounds)
    undated = _UNDATED.column(connection, sides=sides(teams), most=limit - len(dated), **bounds)
    return [*dated, *undated]


def starting(connection: Connection, start: str, limit: int) -> list[str]:
    """Matches whose id, in hexadecimal digits, starts so."""
    return _STARTING.column(connection, start=start, most=limit)


def made(connection: Connection, ids: Collection[str]) -> Iterator[tuple[str, Match]]:
    """The matches of those ids."""
    return ((id_, Match.model_validate_json(json)) for id_, json in _BY_IDS.rows(connection, ids=values(ids)))
