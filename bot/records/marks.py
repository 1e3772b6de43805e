"""Small things that adapters note for their next start, such as which commands they have published."""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from bot.records.tables import marks


def get(connection: Connection, key: str) -> str | None:
    """What was noted under a key."""
    value: str | None = connection.execute(select(marks.c.value).where(marks.c.key == key)).scalar()
    return value


def put(connection: Connection, key: str, value: str) -> None:
    """Note something under a key."""
    row = insert(marks).values(key=key, value=value)
    connection.execute(row.on_conflict_do_update(index_elements=[marks.c.key], set_={"value": row.excluded.value}))
