"""The updates being answered."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from contextlib import nullcontext
from typing import Any
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import BaseUpdateProcessor

AT_ONCE = 10_000
"""Updates answered at once: more than wait in one busy group for their turn, or that group would hold up the others."""


class InFlight(BaseUpdateProcessor):
    """Answers updates side by side, what one asker writes in one chat in turn: "and which minute?" goes on from before.

    What a stop does not wait for is let go.
    """

    def __init__(self) -> None:
        super().__init__(AT_ONCE)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._turns = WeakValueDictionary[tuple[int, int], asyncio.Lock]()  # a lock lives while somebody waits for it

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Answer one."""
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        try:
            async with self._turn(update):
                await coroutine
        finally:
            if asyncio.iscoroutine(coroutine):
                coroutine.close()  # one that was let go while it waited for its turn has not begun

    async def initialize(self) -> None:
        """Nothing is needed."""

    async def shutdown(self) -> None:
        """Let go of what is left."""
        left = tuple(self._tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def _turn(self, update: object) -> asyncio.Lock | nullcontext[None]:
        """Whose turn it is among the messages of one asker. Presses have none: they are acknowledged at once."""
        message = update.message if isinstance(update, Update) else None
        if message is None or message.from_user is None:
            return nullcontext()
        return self._turns.setdefault((message.chat.id, message.from_user.id), asyncio.Lock())
