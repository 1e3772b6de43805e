"""The feeds that an admin has added."""

from __future__ import annotations

import time

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from knowledge.store.tables import feeds


def every(connection: Connection) -> list[str]:
    """Their locations, those added first first."""
    return list(connection.execute(select(feeds.c.location).order_by(feeds.c.added, feeds.c.location)).scalars())


def add(connection: Connection, location: str) -> bool:
    """Keep a feed; whether it was not kept before."""
    row = insert(feeds).values(location=location, added=time.time()).on_conflict_do_nothing()
    return connection.execute(row).rowcount == 1


def remove(connection: Connection, location: str) -> bool:
    """Keep a feed no longer; whether it was kept before."""
    return connection.execute(delete(feeds).where(feeds.c.location == location)).rowcount == 1
