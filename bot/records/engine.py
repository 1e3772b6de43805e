"""Opening the records' database: a file that is brought up to date, or memory."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import StaticPool

from bot.errors import RecordsError
from bot.records.tables import metadata

HEAD: Final = "0003"
"""The newest migration. Opening records that have it costs one look-up; Alembic is loaded only for others."""

_SETTINGS: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",  # safe from corruption; a power cut may cost what was noted last
    "PRAGMA busy_timeout = 5000",  # milliseconds: `touchline reports` may write while the bot does
)


def in_memory() -> Engine:
    """Records that end with the process."""
    engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
    metadata.create_all(engine)
    return engine


def on_disk(url: str) -> Engine:
    """Records in an SQLite file, made or migrated where need be; its folder is made.

    Raises:
        RecordsError: the address is no SQLite file's, or what is there is none of ours.
    """
    path = _path(url)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RecordsError(f"{path.parent}: the records' folder cannot be made ({error.strerror})") from None
    engine = create_engine(f"sqlite:///{path}")
    event.listen(engine, "connect", _settle)
    try:
        _bring_up(engine)
    except DBAPIError as error:
        raise RecordsError(f"{path}: the records cannot be used ({error.orig})") from error
    return engine


def _path(url: str) -> Path:
    try:
        address = make_url(url)
    except ArgumentError:
        raise RecordsError("the records' URL cannot be read: write it as sqlite:///path/to/file.db") from None
    if address.get_backend_name() != "sqlite" or not address.database or address.database == ":memory:":
        raise RecordsError("the records' URL must name an SQLite file: sqlite:///path/to/file.db")
    return Path(address.database)


def _settle(connection: sqlite3.Connection, _record: object) -> None:
    for setting in _SETTINGS:
        connection.execute(setting)


def _bring_up(engine: Engine) -> None:
    with engine.connect() as connection:
        tables = inspect(connection).get_table_names()
        if "alembic_version" in tables:
            if connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == HEAD:
                return
        elif tables:
            raise RecordsError(f"{engine.url.database}: this is a database of another program")
    _migrate(engine)


def _migrate(engine: Engine) -> None:
    from alembic import command  # noqa: PLC0415 - takes longer to load than a start may take
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", "bot.records:migrations")
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except CommandError:
        raise RecordsError(f"{engine.url.database}: made by a newer touchline or another program") from None
