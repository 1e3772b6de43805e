"""Serving several platforms at once, each for as long as it can be served."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress

from bot.adapters.base import Adapter
from bot.core import Bot
from bot.errors import AdapterError, RecordsError
from bot.logs import logger
from bot.messages import Reply
from bot.records import Records
from bot.reporting import Tell

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
WELL = 60.0
"""Seconds after which what has run is taken to have been served well."""
HOUR = 3_600.0
LOOK = 5.0
"""Seconds between two looks whether facts have changed, by whatever process: a look costs next to nothing."""


class Pauses:
    """How long to wait before a platform is tried again: `first` seconds, then twice as long each time, up to a minute.

    Once it was served well, it is `first` again.
    """

    def __init__(self, first: float) -> None:
        self._first = self._next = first

    def after(self, ran: float) -> float:
        """The pause, in seconds, when it has failed after having run for so many."""
        pause = self._first if ran >= WELL else self._next
        self._next = min(2 * pause, LONGEST_PAUSE)
        return pause


async def serve(bot: Bot, adapters: Sequence[Adapter], stop: asyncio.Event) -> None:
    """Run every adapter until it ends or `stop` is set. One that fails leaves the others running, and is run again.

    Meanwhile the bot tells chats something by itself, and its records are tidied.

    Raises:
        AdapterError: every adapter failed in a way that trying again would not mend.
    """
    bot.tell = _teller(adapters)
    meanwhile = [asyncio.create_task(_attended(bot))]
    meanwhile += [asyncio.create_task(_tidied(bot.records))] if bot.records else []
    try:
        ended = await asyncio.gather(*(_kept_running(adapter, bot, stop) for adapter in adapters))
    finally:
        bot.tell = None
        for task in meanwhile:
            task.cancel()
    if not any(ended):
        raise AdapterError(f"no platform could be served: {', '.join(adapter.name for adapter in adapters)}")


async def _kept_running(adapter: Adapter, bot: Bot, stop: asyncio.Event) -> bool:
    """Run one adapter, again after each failure that may pass; whether it ended well."""
    pauses = Pauses(FIRST_PAUSE)
    while not stop.is_set():
        begun = time.monotonic()
        try:
            await adapter.run(bot, stop)
        except AdapterError as error:
            logger().error("platform cannot be served", adapter=adapter.name, reason=str(error))
            return False
        except Exception as error:  # noqa: BLE001 - one platform's fault must not end the others
            pause = pauses.after(time.monotonic() - begun)
            logger().error("platform failed", adapter=adapter.name, again_in=pause, **_told(error))
        else:
            return True
        finally:
            bot.watch.connected(adapter.name, up=False)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), pause)
    return True


def _teller(adapters: Sequence[Adapter]) -> Tell:
    """What says something in a chat of any of these platforms. What cannot be said, or may not have been, is logged."""
    by_name = {adapter.name: adapter for adapter in adapters}

    async def tell(chat: str, reply: Reply) -> str | None:
        name = chat.partition(":")[0]
        try:
            return await _served(by_name, name).tell(chat, reply)
        except AdapterError as error:
            logger().error("chat not told", adapter=name, **_told(error))
            raise
        except Exception as error:  # noqa: BLE001 - nobody asked for it, and the bot has others to answer
            logger().error("chat not told", adapter=name, **_told(error))
            return None

    return tell


def _served(adapters: Mapping[str, Adapter], name: str) -> Adapter:
    if name not in adapters:
        raise AdapterError("the platform is not served")
    return adapters[name]


async def _attended(bot: Bot) -> None:
    """Have the bot do what follows when facts change."""
    while True:
        await asyncio.sleep(LOOK)
        try:
            await bot.attend()
        except Exception as error:  # noqa: BLE001 - whatever is wrong with one change, there will be others
            logger().error("change not attended to", **_told(error))


async def _tidied(records: Records) -> None:
    """Let go every hour of what is too old to matter."""
    while True:
        await asyncio.sleep(HOUR)
        try:
            records.tidy()
        except RecordsError as error:
            logger().error("records not tidied", reason=str(error))


def _told(error: Exception) -> dict[str, str]:
    return {"error": type(error).__name__, "reason": str(error)}
