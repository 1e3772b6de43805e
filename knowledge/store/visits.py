"""What the last look at each location gave."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from knowledge.articles.visit import Visit
from knowledge.store.bulk import batches
from knowledge.store.tables import visits
from knowledge.web.page import Stamp


def put(connection: Connection, found: Iterable[Visit]) -> None:
    """Keep these visits in place of the earlier ones of their locations."""
    for visit in found:
        row = {
            "at": visit.at,
            "due": visit.due,
            "outcome": visit.outcome,
            "etag": visit.stamp.etag,
            "last_modified": visit.stamp.last_modified,
            "version": visit.version,
            "failures": visit.failures,
        }
        kept = insert(visits).values(location=visit.location, **row)
        connection.execute(kept.on_conflict_do_update(index_elements=[visits.c.location], set_=row))


def of(connection: Connection, locations: Collection[str]) -> dict[str, Visit]:
    """The last visit of each of these locations that has had one."""
    return {
        row.location: Visit(
            row.location, row.at, row.due, row.outcome, Stamp(row.etag, row.last_modified), row.version, row.failures
        )
        for some in batches(locations)
        for row in connection.execute(select(visits).where(visits.c.location.in_(some)))
    }


def drop(connection: Connection, locations: Collection[str]) -> None:
    """Forget these locations: what they gave is not kept any more."""
    for some in batches(locations):
        connection.execute(delete(visits).where(visits.c.location.in_(some)))
