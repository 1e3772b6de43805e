"""Seeing that facts have changed, whoever changed them, and doing what follows from it."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Final

from bot.digests import Digests
from bot.knows import Knows
from bot.recent import Clock
from bot.records import Records
from bot.reporting import Tell

AGAIN: Final = 30.0
"""Seconds after which what could not be told is tried again; then after twice as many, up to `SELDOM`."""

SELDOM: Final = 3_600.0

_MARK: Final = "corrections"


class Attending:
    """Has reported answers revised after corrections, and digests told after new articles.

    `revise` edits reported answers. Corrections and articles may have come by another process, or before the start.
    """

    def __init__(
        self,
        knowledge: Knows,
        records: Records,
        revise: Callable[[], Awaitable[str]],
        digests: Digests,
        clock: Clock = time.monotonic,
    ) -> None:
        self._knowledge = knowledge
        self._records = records
        self._revise = revise
        self._digests = digests
        self._clock = clock
        self._merged: int | None = None
        self._again = float("inf")
        self._pause = AGAIN

    async def look(self, tell: Tell) -> None:
        """Do what there is to do since the last look."""
        merged = await self._knowledge.merged()
        if merged == self._merged and self._clock() < self._again:
            return
        state = await self._knowledge.editor.state()
        if state != (self._records.mark(_MARK) or ""):
            await self._revise()
            self._records.put_mark(_MARK, state)
        done = await self._digests.send(tell)
        self._again = float("inf") if done else self._clock() + self._pause
        self._pause = AGAIN if done else min(2 * self._pause, SELDOM)
        self._merged = merged
