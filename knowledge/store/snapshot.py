"""What has been looked up once: for as long as the store, or what it holds together, stays what it is."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

from knowledge.store import marks

P = ParamSpec("P")
T = TypeVar("T")

_MOST = 1_000
"""Finds that outlast a question, which makes seven: a chat asks after the same matches and people again and again."""


class Known:
    """What was found in one state of things, the latest finds; in another state all of it is forgotten."""

    def __init__(self) -> None:
        self._state: object = None
        self._found: OrderedDict[tuple[Any, ...], Any] = OrderedDict()

    def find(
        self,
        state: object,
        connection: Connection,
        work: Callable[Concatenate[Connection, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """What `work` finds, found once for the same arguments. Nobody may change it."""
        if state != self._state:
            self._state, self._found = state, OrderedDict()
        key = _key(work, *args, **kwargs)
        found: T = self._found[key] if key in self._found else work(connection, *args, **kwargs)
        self._found[key] = found
        self._found.move_to_end(key)
        if len(self._found) > _MOST:
            self._found.popitem(last=False)
        return found


class Snapshot:
    """A connection in one transaction, the state that the store is in, and what is known of it."""

    def __init__(self, connection: Connection, known: Known) -> None:
        self.connection = connection
        self.state = marks.state(connection)
        self._known = known

    def look_up(self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What `work` finds, until anything in the store is another."""
        return self._known.find(self.state, self.connection, work, *args, **kwargs)


class Lasting:
    """What was found among all facts, until they are merged anew, however many articles come before that."""

    def __init__(self) -> None:
        self._known = Known()

    def look_up(
        self,
        connection: Connection,
        work: Callable[Concatenate[Connection, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """What `work` finds."""
        return self._known.find(marks.merges(connection), connection, work, *args, **kwargs)


def _key(work: Callable[..., object], *args: object, **kwargs: object) -> tuple[Any, ...]:
    return (work, *map(_frozen, args), *((name, _frozen(value)) for name, value in kwargs.items()))


def _frozen(value: object) -> object:
    """An argument as part of a key: a list, set or view of keys as the tuple of its items."""
    if value is None or isinstance(value, str | int):
        return value
    return tuple(value) if isinstance(value, Collection) else value
