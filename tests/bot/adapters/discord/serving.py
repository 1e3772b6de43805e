"""The adapter as `touchline run` starts it, before a Discord of our own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.adapters.discord.adapter import DiscordAdapter
from bot.core import Bot
from bot.watch import Unwatched
from tests.standins.discord import DiscordStandIn
from tests.standins.discord_payloads import CHANNEL

MESSAGES = rf"POST channels/{CHANNEL}/messages"
CALLBACK = r"POST interactions/\d+/[^/]+/callback"


class Watching(Unwatched):
    """Notes what happens to the connection."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def connected(self, platform: str, *, up: bool) -> None:
        self.seen.append(f"{platform} {'up' if up else 'down'}")

    def held_back(self, platform: str) -> None:
        self.seen.append(f"{platform} held back")


@asynccontextmanager
async def serving(adapter: DiscordAdapter, core: Bot, standin: DiscordStandIn) -> AsyncIterator[asyncio.Event]:
    """The adapter while it runs; setting the event, or the end, stops it."""
    stop = asyncio.Event()
    before = len(standin.sessions)
    running = asyncio.create_task(adapter.run(core, stop))
    try:
        connected = asyncio.create_task(standin.until(lambda: len(standin.sessions) > before))
        await asyncio.wait({running, connected}, return_when=asyncio.FIRST_COMPLETED)
        await (running if running.done() else connected)
        yield stop
    finally:
        stop.set()
        await asyncio.wait_for(running, 5)


def contents(standin: DiscordStandIn) -> list[str]:
    """What the bot has said in the channel."""
    return [request.body["content"] for request in standin.matching(MESSAGES)]
