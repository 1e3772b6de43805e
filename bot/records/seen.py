"""Which messages have been taken up: each is answered once, also over a restart."""

from __future__ import annotations

from sqlalchemy import Connection, delete
from sqlalchemy.dialects.sqlite import insert

from bot.records.tables import seen


def first_time(connection: Connection, chat: str, message: str, now: float) -> bool:
    """Note a message; whether it was not known before."""
    row = insert(seen).values(chat=chat, message=message, at=now).on_conflict_do_nothing()
    return connection.execute(row).rowcount == 1


def forget(connection: Connection, before: float) -> None:
    """Let go of what was noted before that time."""
    connection.execute(delete(seen).where(seen.c.at < before))
