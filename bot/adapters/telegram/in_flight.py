"""The updates being answered."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any

from telegram.ext import BaseUpdateProcessor

AT_ONCE = 10_000
"""Updates answered at once: more than wait in one busy group for their turn, or that group would hold up the others."""


class InFlight(BaseUpdateProcessor):
    """Answers updates side by side, and lets go of those that a stop does not wait for."""

    def __init__(self) -> None:
        super().__init__(AT_ONCE)
        self._tasks: set[asyncio.Task[Any]] = set()

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Answer one."""
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        await coroutine

    async def initialize(self) -> None:
        """Nothing is needed."""

    async def shutdown(self) -> None:
        """Let go of what is left."""
        left = tuple(self._tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
