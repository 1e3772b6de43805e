"""What most say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def majority(said: Iterable[T | None]) -> T | None:
    """The value said most often, None where nothing is said; of several equally frequent the first in alphabet."""
    values = [value for value in said if value is not None]
    if len(set(values)) < 2:
        return values[0] if values else None
    counts = Counter(values)
    return min(counts, key=lambda value: (-counts[value], str(value)))
