"""What has been looked up once: in one state of the database, and for as long as the facts stay what they are."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

from knowledge.store import marks

P = ParamSpec("P")
T = TypeVar("T")

_KEPT = 200
"""Finds that outlast a question: who leads in this and that, by team and season."""


class Snapshot:
    """A connection in one transaction, and what has been looked up over it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[Any, ...], Any] = {}

    def look_up(self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What `work` finds, found once for the same arguments. Nobody may change it."""
        key = _key(work, *args, **kwargs)
        if key not in self._known:
            self._known[key] = work(self._connection, *args, **kwargs)
        found: T = self._known[key]
        return found


class Lasting:
    """What was found among all facts, until they are merged anew."""

    def __init__(self) -> None:
        self._merges: int | None = None
        self._known: OrderedDict[tuple[Any, ...], Any] = OrderedDict()

    def look_up(
        self,
        connection: Connection,
        work: Callable[Concatenate[Connection, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """What `work` finds, found once for the same arguments and facts. Nobody may change it."""
        if (merges := marks.merges(connection)) != self._merges:
            self._merges, self._known = merges, OrderedDict()
        key = _key(work, *args, **kwargs)
        found: T = self._known[key] if key in self._known else work(connection, *args, **kwargs)
        self._known[key] = found
        self._known.move_to_end(key)
        if len(self._known) > _KEPT:
            self._known.popitem(last=False)
        return found


def _key(work: Callable[..., object], *args: object, **kwargs: object) -> tuple[Any, ...]:
    return (work, *map(_frozen, args), *((name, _frozen(value)) for name, value in kwargs.items()))


def _frozen(value: object) -> object:
    """An argument as part of a key: a list, set or view of keys as the tuple of its items."""
    if value is None or isinstance(value, str | int):
        return value
    return tuple(value) if isinstance(value, Collection) else value
