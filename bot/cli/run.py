"""`touchline run`: serve every chat platform that the settings configure."""

from __future__ import annotations

import asyncio
import signal

import typer

from bot.adapters.base import Adapter, adapter, installed
from bot.cli.opening import bot_over, configured
from bot.errors import AdapterError
from bot.service import serve
from bot.settings import Settings
from knowledge import Knowledge


def run() -> None:
    """Serve every chat adapter that .env configures, until stopped."""
    loaded = configured()
    asyncio.run(_run(ready(loaded), loaded))


def ready(loaded: Settings) -> list[Adapter]:
    """The adapters to serve.

    Raises:
        AdapterError: there is none, or a platform has a token but no adapter.
    """
    missing = [name for name in loaded.tokens if name not in installed()]
    if missing:
        raise AdapterError(f"{missing[0].upper()}_BOT_TOKEN is set, but this version has no {missing[0]} adapter yet")
    adapters = [found for name in installed() if (found := adapter(name, loaded)) is not None]
    if not adapters:
        raise AdapterError("no chat platform is configured: .env.example tells how; `touchline chat` needs none")
    return adapters


async def _run(adapters: list[Adapter], loaded: Settings) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with await Knowledge.open(loaded.database_url) as knowledge:
        served = ", ".join(adapter.name for adapter in adapters)
        typer.echo(f"touchline serves {served}; Ctrl-C stops it", err=True)
        await serve(bot_over(knowledge, loaded, limited=True), adapters, stop)
