"""A bounded memory: it keeps what was touched last and forgets the rest."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Clock = Callable[[], float]
"""Seconds on a clock that never goes back."""

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(Generic[K, V]):
    """At most `size` values, each made on first sight and forgotten after `seconds` without a touch."""

    def __init__(
        self, make: Callable[[], V], *, seconds: float, size: int = 10_000, clock: Clock = time.monotonic
    ) -> None:
        self._make = make
        self._seconds = seconds
        self._size = size
        self._clock = clock
        self._kept: OrderedDict[K, tuple[float, V]] = OrderedDict()

    def __getitem__(self, key: K) -> V:
        """The value of `key`: the one remembered, or a new one."""
        now = self._clock()
        touched, value = self._kept.pop(key, (now, None))
        if value is None or now - touched > self._seconds:
            value = self._make()
        self._kept[key] = (now, value)
        if len(self._kept) > self._size:
            self._kept.popitem(last=False)
        return value

    def __len__(self) -> int:
        return len(self._kept)
