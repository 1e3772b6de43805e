"""One state of the database, looked at for as long as a question takes."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

P = ParamSpec("P")
T = TypeVar("T")


class Snapshot:
    """A connection in one transaction, and what has been looked up over it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[Any, ...], Any] = {}

    def look_up(self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What `work` finds, found once for the same arguments. Nobody may change it."""
        key = (work, *map(_frozen, args), *((name, _frozen(value)) for name, value in kwargs.items()))
        if key not in self._known:
            self._known[key] = work(self._connection, *args, **kwargs)
        found: T = self._known[key]
        return found


def _frozen(value: object) -> object:
    """An argument as part of a key: a list, set or view of keys as the tuple of its items."""
    if value is None or isinstance(value, str | int):
        return value
    return tuple(value) if isinstance(value, Collection) else value
