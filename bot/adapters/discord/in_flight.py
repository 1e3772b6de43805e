"""What is being answered right now: each question once, and all of them brought to an end at a stop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

import aiohttp
import discord

from bot.logs import logger

T = TypeVar("T")
_UNREACHED = (discord.DiscordException, aiohttp.ClientError, OSError)
"""What sending may raise."""


class InFlight:
    """Answers under way, by the id of what they answer. `closed` is set once no more are taken."""

    def __init__(self) -> None:
        self._going: dict[int, asyncio.Task[Any]] = {}
        self.closed = asyncio.Event()

    async def carry(self, number: int, work: Coroutine[Any, Any, None]) -> None:
        """Do the work, unless the same is being done already or a stop has begun. A failed send is logged."""
        task = asyncio.current_task()
        if self.closed.is_set() or task is None or number in self._going:
            work.close()
            return
        self._going[number] = task
        try:
            await work
        except _UNREACHED as error:
            note(error)
        finally:
            del self._going[number]

    async def drain(self, seconds: float) -> None:
        """Take nothing more, let what is under way end within so many seconds, and end the rest."""
        self.closed.set()
        if not self._going:
            return
        _, late = await asyncio.wait(list(self._going.values()), timeout=seconds)
        for task in late:
            task.cancel()
        if late:
            logger().warning("answers were cut off by the stop", adapter="discord", answers=len(late))


async def patiently(work: Coroutine[Any, Any, T], seconds: float, meanwhile: Callable[[], Awaitable[object]]) -> T:
    """What the work gives; when that takes longer than so many seconds, `meanwhile` is done first."""
    working = asyncio.ensure_future(work)
    try:
        await asyncio.wait({working}, timeout=seconds)
        if not working.done():
            await meanwhile()
        return await working
    finally:
        working.cancel()


def note(error: Exception) -> None:
    """One log line on something that could not be sent. Having no access to a channel is nothing to worry about."""
    gone = isinstance(error, discord.Forbidden | discord.NotFound)
    status, code = getattr(error, "status", None), getattr(error, "code", None)
    log = logger().info if gone else logger().warning
    log("not sent", adapter="discord", error=type(error).__name__, status=status, code=code)
