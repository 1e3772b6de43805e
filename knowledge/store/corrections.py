"""Corrections, as admins made and undid them."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from knowledge.corrections import Correction
from knowledge.store.rows import KeptCorrection
from knowledge.store.tables import corrections


def put(connection: Connection, correction: Correction) -> None:
    """Keep a correction in place of the one of its id."""
    row = {
        "id": correction.id,
        "at": correction.at.isoformat(),
        "json": correction.model_dump_json(),
        "idle": False,
    }
    kept = insert(corrections).values(row)
    connection.execute(kept.on_conflict_do_update(index_elements=[corrections.c.id], set_=row))


def drop(connection: Connection, identity: str) -> None:
    """Keep a correction no longer."""
    connection.execute(delete(corrections).where(corrections.c.id == identity))


def every(connection: Connection) -> list[KeptCorrection]:
    """All corrections, the oldest first, those undone too."""
    rows = connection.execute(select(corrections.c.json, corrections.c.idle)).all()
    found = [KeptCorrection(Correction.model_validate_json(json), idle) for json, idle in rows]
    return sorted(found, key=lambda kept: kept.correction.order)


def mark(connection: Connection, idle: Collection[str]) -> None:
    """Note which of them found nothing to correct."""
    connection.execute(update(corrections).values(idle=corrections.c.id.in_(idle)))
