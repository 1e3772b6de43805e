"""Seeing the store: in one state at a time, and with what has been looked up in that state before."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine

from knowledge.store.engine import Readers
from knowledge.store.kept import Kept
from knowledge.store.snapshot import Known, Snapshot

P = ParamSpec("P")
T = TypeVar("T")
K = TypeVar("K", str, int)
V = TypeVar("V")


class Seeing:
    """Sees the store: within a snapshot in one state throughout, else at each look-up as it is then."""

    def __init__(self, engine: Engine) -> None:
        self._readers = Readers(engine)
        self._snapshot: ContextVar[Snapshot | None] = ContextVar("snapshot", default=None)
        self._known = Known()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Everything that is looked up within sees the same state of the database.

        The same is looked up once, for this snapshot and those after it, until anything in the store is another.
        """
        with self._seeing(self._known):
            yield

    @contextmanager
    def _seeing(self, known: Known) -> Iterator[Snapshot]:
        with self._readers.reading() as connection:
            snapshot = Snapshot(connection, known)
            token = self._snapshot.set(snapshot)
            try:
                yield snapshot
            finally:
                self._snapshot.reset(token)

    def _found(
        self, kept: Kept[K, V], work: Callable[Concatenate[Connection, P], list[K]], *args: P.args, **kwargs: P.kwargs
    ) -> list[V]:
        """What is kept under the keys that `work` finds."""
        if snapshot := self._snapshot.get():
            return kept.of(snapshot.connection, snapshot.look_up(work, *args, **kwargs), snapshot.state)
        with self._seeing(Known()):
            return self._found(kept, work, *args, **kwargs)

    def _made(self, kept: Kept[K, V], keys: Collection[K]) -> list[V]:
        """What is kept under these keys, in their order."""
        if snapshot := self._snapshot.get():
            return kept.of(snapshot.connection, sorted(keys), snapshot.state)
        with self._seeing(Known()):
            return self._made(kept, keys)

    def _look_up(self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        if snapshot := self._snapshot.get():
            return snapshot.look_up(work, *args, **kwargs)
        with self._readers.reading() as connection:
            return work(connection, *args, **kwargs)
