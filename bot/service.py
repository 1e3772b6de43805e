"""Serving several platforms at once."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.adapters.base import Adapter
from bot.core import Bot
from bot.errors import AdapterError
from bot.logs import logger


async def serve(bot: Bot, adapters: Sequence[Adapter], stop: asyncio.Event) -> None:
    """Run every adapter until it ends or `stop` is set. One that fails leaves the others running.

    Raises:
        AdapterError: every adapter failed.
    """
    ended = await asyncio.gather(*(_guarded(adapter, bot, stop) for adapter in adapters))
    if not any(ended):
        raise AdapterError(f"no platform could be served: {', '.join(adapter.name for adapter in adapters)}")


async def _guarded(adapter: Adapter, bot: Bot, stop: asyncio.Event) -> bool:
    """Run one adapter; whether it ended well."""
    try:
        await adapter.run(bot, stop)
    except Exception as error:  # noqa: BLE001 - one platform's fault must not end the others
        logger().error("adapter failed", adapter=adapter.name, error=type(error).__name__, reason=str(error))
        return False
    return True
