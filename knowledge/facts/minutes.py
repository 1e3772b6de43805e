"""Minutes as reports write them, compared."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

TOLERANCE = 2
"""Minutes by which reports of one event differ: some count the 87th minute, some 86 minutes gone, some late."""

_UNSAID = 1000
"""Sorts what has no minute behind what has one."""

_MINUTE = re.compile(r"(\d{1,3})'?(?:\s*\+\s*(\d{1,2}))?'?")


class Clock(NamedTuple):
    """A minute of play, and of the time added to a half: 90 and 5 for "90+5"; None where no added time is said."""

    minute: int
    added: int | None = None

    @property
    def played(self) -> int:
        """Minutes since the match began, added ones counted on."""
        return self.minute + (self.added or 0)


@lru_cache(maxsize=1024)
def clock(minute: str | None) -> Clock | None:
    """The minute that is written; None where none is said."""
    found = _MINUTE.fullmatch(minute.strip()) if minute else None
    if found is None:
        return None
    return Clock(int(found[1]), int(found[2]) if found[2] else None)


def minute_key(minute: str | None) -> tuple[int, int]:
    """A minute's place among others: "45+2" comes before "46"; one that is unsaid last."""
    told = clock(minute) or Clock(_UNSAID)
    return (told.minute, told.added or 0)


@lru_cache(maxsize=4096)
def apart(one: str | None, other: str | None) -> int | None:
    """Minutes between the two, None where either is unsaid.

    A bare "90" beside "90+5" counts as one minute off: many reports leave added time away.
    """
    first, second = clock(one), clock(other)
    if first is None or second is None:
        return None
    gap = abs(first.played - second.played)
    bare = first.minute == second.minute and None in (first.added, second.added)
    return min(1, gap) if bare else gap
