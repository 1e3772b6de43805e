"""The records: the one door to what the bot remembers over a restart."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from bot.errors import RecordsError
from bot.records import chats, digests, marks, reports, seen, shown
from bot.records.chats import ChatSettings
from bot.records.digests import Digest, Subscription
from bot.records.engine import in_memory, on_disk
from bot.records.reports import Report
from bot.records.shown import Shown
from knowledge import Answer

DAY = 86_400.0
SEEN = 7 * DAY
"""Seconds that a message is known: a platform may send one again for as long as it keeps it, which is a day at most."""


class Records:
    """Small and quick: each call is one transaction of a fraction of a millisecond. Any may raise RecordsError.

    `days` is how long answers are kept whose buttons can still be pressed.
    """

    def __init__(self, engine: Engine, *, days: int = 30, clock: Callable[[], float] = time.time) -> None:
        self._engine = engine
        self.days = days
        self._clock = clock

    @classmethod
    def open(cls, url: str | None = None, *, days: int = 30, clock: Callable[[], float] = time.time) -> Self:
        """The records at `url` ("sqlite:///path"), made or migrated where need be; without one, kept in memory."""
        records = cls(on_disk(url) if url else in_memory(), days=days, clock=clock)
        records.tidy()
        return records

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def settings(self, chat: str, within: Sequence[str] = ()) -> ChatSettings:
        """The settings in force in a chat that is part of others, the nearest first."""
        with self._transaction() as connection:
            return chats.of(connection, (chat, *within))

    def change(self, chat: str, name: str, value: str | bool | None) -> None:
        """Set one of the fields of `ChatSettings` for a chat; None takes it back."""
        with self._transaction() as connection:
            chats.change(connection, chat, name, value)

    def move(self, old: str, new: str) -> None:
        """A chat goes by another id from now on: its settings go with it."""
        with self._transaction() as connection:
            chats.move(connection, old, new)
            digests.move(connection, old, new)

    def first_time(self, chat: str, message: str) -> bool:
        """Note a message; whether it was not known before."""
        with self._transaction() as connection:
            return seen.first_time(connection, chat, message, self._clock())

    def keep(self, answer: Shown) -> str:
        """Keep an answer, so that its buttons work; its id, which nobody can guess."""
        identity = secrets.token_urlsafe(9)
        with self._transaction() as connection:
            shown.keep(connection, identity, answer, self._clock())
        return identity

    def shown(self, identity: str) -> Shown | None:
        """The answer of that id; None when it is not kept any more."""
        with self._transaction() as connection:
            return shown.get(connection, identity)

    def report(self, answer: Shown, chat: str, message: str | None) -> Report:
        """Note that an answer, standing in that message of that chat, is called wrong."""
        with self._transaction() as connection:
            return reports.file(connection, answer, chat, message, self._clock())

    def reports(self, *, closed: bool = False) -> list[Report]:
        """The reports that are open, the oldest first; those closed too when asked for."""
        with self._transaction() as connection:
            return reports.every(connection, closed=closed)

    def close_report(self, number: int) -> bool:
        """Close a report; whether there was one open of that number."""
        with self._transaction() as connection:
            return reports.close(connection, number, self._clock())

    def note_revised(self, number: int, answer: Answer) -> None:
        """Note that another answer stands in place of the one that was reported."""
        with self._transaction() as connection:
            reports.revise(connection, number, answer)

    def withdraw(self, articles: Iterable[str]) -> None:
        """Let go of all that quotes these articles, by their paths: answers with buttons, and reports on answers."""
        with self._transaction() as connection:
            for table in (shown, reports):
                table.withdraw(connection, frozenset(articles))

    def back_up(self, to: Path) -> None:
        """Write the records as they stand at this moment to a new file; others may read and write meanwhile."""
        try:
            with self._engine.connect() as connection:
                connection.exec_driver_sql("VACUUM INTO ?", (str(to),))
        except DBAPIError as error:
            raise RecordsError(f"{to}: the records cannot be copied there ({error.orig})") from error

    def subscribe(self, subscription: Subscription) -> None:
        """A chat is told of new matches from now on."""
        with self._transaction() as connection:
            digests.subscribe(connection, subscription)

    def unsubscribe(self, chat: str) -> None:
        """A chat is told of new matches no more."""
        with self._transaction() as connection:
            digests.unsubscribe(connection, chat)

    def subscriptions(self) -> list[Subscription]:
        """The chats that are told of new matches."""
        with self._transaction() as connection:
            return digests.every(connection)

    def note_digest(self, digest: Digest, instead: Digest | None = None) -> None:
        """Note what a chat has been told of a match, in place of another note where there is one."""
        with self._transaction() as connection:
            if instead:
                digests.drop(connection, instead)
            digests.note(connection, digest)

    def drop_digest(self, digest: Digest) -> None:
        """A chat has not been told of that match after all."""
        with self._transaction() as connection:
            digests.drop(connection, digest)

    def digests(self, chat: str) -> list[Digest]:
        """What a chat has been told of, match by match."""
        with self._transaction() as connection:
            return digests.of(connection, chat)

    def mark(self, key: str) -> str | None:
        """What an adapter noted under a key."""
        with self._transaction() as connection:
            return marks.get(connection, key)

    def put_mark(self, key: str, value: str) -> None:
        """Note something under a key."""
        with self._transaction() as connection:
            marks.put(connection, key, value)

    def tidy(self) -> None:
        """Let go of what is too old to matter."""
        with self._transaction() as connection:
            seen.forget(connection, self._clock() - SEEN)
            shown.forget(connection, self._clock() - self.days * DAY)

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except DBAPIError as error:
            raise RecordsError(f"{self._engine.url.database}: the records cannot be used ({error.orig})") from error
