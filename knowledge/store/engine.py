"""Opening the database: its address, its settings, and errors in plain words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from knowledge.errors import StoreError

_SETTINGS: Final = (
    "PRAGMA journal_mode = WAL",  # readers never wait for the writer, nor the writer for readers
    "PRAGMA synchronous = NORMAL",  # with WAL: safe from corruption; a power cut may cost the last articles only
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 30000",  # milliseconds: how long a second writer waits for the first
    "PRAGMA cache_size = -16000",  # kibibytes a connection
    "PRAGMA mmap_size = 1073741824",  # bytes read without a call to the system: halves the time of large look-ups
    "PRAGMA journal_size_limit = 67108864",  # bytes that the log shrinks back to after all facts were put anew
)


def open_engine(url: str) -> Engine:
    """An engine for "sqlite:///path"; the file's folder is made. StoreError when the address is no such one."""
    address = _address(url)
    _make_folder(address)
    engine = create_engine(address)
    event.listen(engine, "connect", _settle)
    return engine


def _address(url: str) -> URL:
    try:
        address = make_url(url)
    except ArgumentError:
        raise StoreError("the database URL cannot be read: write it as sqlite:///path/to/file.db") from None
    if address.get_backend_name() != "sqlite" or not address.database or address.database == ":memory:":
        raise StoreError(f"{_shown(address)}: only an SQLite file can be the store: sqlite:///path/to/file.db")
    return address.set(drivername="sqlite")


def _make_folder(address: URL) -> None:
    folder = Path(address.database or "").parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{folder}: the store's folder cannot be made ({error.strerror})") from None


def _settle(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # transactions begin where `writing` says, never by themselves
    for setting in _SETTINGS:
        connection.execute(setting)


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that holds the write lock from its start, so that it never fails half-way for want of it."""
    with telling(engine), engine.begin() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection for a look-up: all its queries see the same state."""
    with telling(engine), engine.connect() as connection:
        driver(connection).execute("BEGIN")  # ended when the connection goes back to the pool
        yield connection


class Readers:
    """Connections for look-ups, kept open between them.

    (To take one from the pool and give it back, as `reading` does, takes 30 µs: as long as three look-ups.)
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._idle: list[Connection] = []

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for look-ups: all its queries see the same state."""
        with telling(self._engine):
            connection = self._idle.pop() if self._idle else self._engine.connect()
            try:
                driver(connection).execute("BEGIN")
                yield connection
                driver(connection).rollback()
            except BaseException:
                connection.close()
                raise
            self._idle.append(connection)

    def close(self) -> None:
        """Let go of them."""
        while self._idle:
            self._idle.pop().close()


def driver(connection: Connection) -> sqlite3.Connection:
    """The connection of SQLite's own driver beneath."""
    beneath: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]  # of any driver
    return beneath


@contextmanager
def telling(engine: Engine) -> Iterator[None]:
    """Turns the database's errors into one line each."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        raise StoreError(f"{_shown(engine.url)}: the store cannot be used ({cause})") from error


def _shown(address: URL) -> str:
    """An address fit to be shown: never its user and password."""
    return f"{address.get_backend_name()}:///{address.database or ''}"
