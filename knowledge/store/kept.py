"""Models made of rows, kept: a chat asks after the same matches and people again and again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from sqlalchemy import Connection

from knowledge.store.bulk import batches
from knowledge.store.marks import State

K = TypeVar("K")
V = TypeVar("V")

_MOST = 10_000
"""Models of each kind that are kept: a question of a match or a player takes thirty facts, one of a team two hundred
matches."""


class Kept(Generic[K, V]):
    """Makes models of the rows under some keys, and keeps the latest until anything in the store is another.

    They never change. (To let go of all of them at once, where there are too many, takes longer than an answer.)
    """

    def __init__(self, make: Callable[[Connection, Sequence[K]], Iterable[tuple[K, V]]]) -> None:
        self._make = make
        self._state: State | None = None
        self._made: OrderedDict[K, V] = OrderedDict()

    def of(self, connection: Connection, keys: Sequence[K], state: State) -> list[V]:
        """The models of these keys, in their order; keys under which nothing can be made are left out."""
        if state != self._state:
            self._state, self._made = state, OrderedDict()
        missing = [key for key in keys if key not in self._made]
        new = {key: model for some in batches(missing) for key, model in self._make(connection, some)}
        known = {**self._made, **new} if len(new) > _MOST else self._made  # all that is in the store is not kept
        if new and known is self._made:
            self._made.update(new)
        found = [model for model in map(known.get, keys) if model is not None]
        while len(self._made) > _MOST:
            self._made.popitem(last=False)  # of a dict, the first is found behind all that have gone before it
        return found
