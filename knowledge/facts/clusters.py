"""Closest first: what belongs together, found from all pairs at once and not from the order of arrival."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations, product
from typing import TypeVar

T = TypeVar("T")


def cluster(items: Sequence[T], distance: Callable[[T, T], float | None]) -> list[list[T]]:
    """Items joined closest first, every two in a cluster at a distance; None keeps two apart for good.

    `items` come in a fixed order, which settles what is equally close. Clusters and their members keep that order.
    """
    if len(items) < 2:
        return [[item] for item in items]
    far = {(i, j): distance(items[i], items[j]) for i, j in combinations(range(len(items)), 2)}
    home = [[i] for i in range(len(items))]
    for _, i, j in sorted((gap, *pair) for pair, gap in far.items() if gap is not None):
        one, other = home[i], home[j]
        if one is not other and all(far[min(pair), max(pair)] is not None for pair in product(one, other)):
            one.extend(other)
            for member in other:
                home[member] = one
    return [[items[i] for i in sorted(members)] for members in {min(found): found for found in home}.values()]
