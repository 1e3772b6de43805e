"""A copy of the database while others read and write it."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine

from knowledge.store.engine import telling


def back_up(engine: Engine, to: Path) -> None:
    """Write the database as it stands at this moment to a new file. StoreError where that cannot be written."""
    with telling(engine), engine.connect() as connection:
        connection.exec_driver_sql("VACUUM INTO ?", (str(to),))
