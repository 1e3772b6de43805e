"""Models made of rows, kept: a chat asks after the same matches and people again and again."""

from __future__ import annotations

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
    """Makes models of the rows under some keys, and keeps those made until anything in the store is another.

    They never change.
    """

    def __init__(self, make: Callable[[Connection, Sequence[K]], Iterable[tuple[K, V]]]) -> None:
        self._make = make
        self._state: State | None = None
        self._made: dict[K, V] = {}

    def of(self, connection: Connection, keys: Sequence[K], state: State) -> list[V]:
        """The models of these keys, in their order; keys under which nothing can be made are left out."""
        if state != self._state:
            self._state, self._made = state, {}
        missing = [key for key in keys if key not in self._made]
        if len(self._made) + len(missing) > _MOST:
            self._made, missing = {}, list(keys)
        made = self._made if len(missing) <= _MOST else {}  # all that is in the store is not kept
        for some in batches(missing):
            made.update(self._make(connection, some))
        return [made[key] for key in keys if key in made]
