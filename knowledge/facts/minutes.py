"""Minutes as reports write them, compared."""

from __future__ import annotations

import re
from functools import lru_cache

TOLERANCE = 2
"""Minutes by which reports of one event differ: some count the 87th minute, some 86 minutes gone, some late."""

_MINUTE = re.compile(r"(\d{1,3})'?(?:\s*\+\s*(\d{1,2}))?'?")


@lru_cache(maxsize=1024)
def clock(minute: str | None) -> tuple[int, int | None] | None:
    """Minute and added time: "90+5" → (90, 5), "87" → (87, None); None where no minute is said."""
    found = _MINUTE.fullmatch(minute.strip()) if minute else None
    return (int(found[1]), int(found[2]) if found[2] else None) if found else None


@lru_cache(maxsize=4096)
def apart(one: str | None, other: str | None) -> int | None:
    """Minutes between the two, None where either is unsaid.

    A bare "90" beside "90+5" counts as one minute off: many reports leave added time away.
    """
    first, second = clock(one), clock(other)
    if first is None or second is None:
        return None
    if first[0] == second[0] and None in (first[1], second[1]):
        return min(1, (first[1] or 0) + (second[1] or 0))
    return abs(first[0] + (first[1] or 0) - second[0] - (second[1] or 0))
