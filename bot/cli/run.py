"""`touchline run`: serve every chat platform that the settings configure."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress

import typer

from bot.adapters.base import Adapter, adapter, installed
from bot.cli.opening import bot_over, configured, records_of
from bot.collecting import collect_seldom
from bot.errors import AdapterError
from bot.refreshing import keep_current
from bot.service import serve
from bot.settings import Settings
from bot.watch import Unwatched, Watch
from knowledge import Knowledge

NOTHING = "no chat platform is configured: .env.example tells how; `touchline chat` needs none"
SIGNALS = (signal.SIGINT, signal.SIGTERM)


def run() -> None:
    """Serve every chat adapter that .env configures, until stopped."""
    loaded = configured()
    asyncio.run(_run(ready(loaded), loaded))


def ready(loaded: Settings) -> list[Adapter]:
    """The adapters to serve. One whose settings cannot work is told of, and leaves the others to be served.

    Raises:
        AdapterError: there is none to serve.
    """
    adapters, wrong = [], []
    for name in installed():
        try:
            adapters += [found] if (found := adapter(name, loaded)) is not None else []
        except AdapterError as error:
            wrong.append(str(error))
    if not adapters:
        raise AdapterError(
            "; ".join(wrong) or "no chat platform is configured: .env.example tells how; `touchline chat` needs none"
        )
    for line in wrong:
        typer.echo(f"touchline: {line}", err=True)
    return adapters


async def _run(adapters: list[Adapter], loaded: Settings) -> None:
    stop = _stopped_by_signals()
    served = [adapter.name for adapter in adapters]
    async with await Knowledge.open(loaded.database_url) as knowledge, _watched(served, knowledge, loaded) as watch:
        with closing(records_of(loaded)) as records:
            bot = bot_over(knowledge, loaded, limited=True, records=records, watch=watch)
            await bot.warm()
            collect_seldom()
            typer.echo(f"touchline serves {', '.join(served)}; Ctrl-C stops it", err=True)
            async with _kept_current(knowledge, loaded):
                await serve(bot, adapters, stop)


@asynccontextmanager
async def _kept_current(knowledge: Knowledge, loaded: Settings) -> AsyncIterator[None]:
    """What is followed is looked at again and again, each in its time."""
    refreshing = asyncio.create_task(keep_current(knowledge.feeds, loaded.feed_locations))
    try:
        yield
    finally:
        refreshing.cancel()
        with suppress(asyncio.CancelledError):
            await refreshing


def _stopped_by_signals() -> asyncio.Event:
    """Set by Ctrl-C or a supervisor's SIGTERM. A second of either ends the process at once."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()

    def stopped() -> None:
        stop.set()
        for number in SIGNALS:
            loop.remove_signal_handler(number)
            signal.signal(number, signal.SIG_DFL)

    for number in SIGNALS:
        loop.add_signal_handler(number, stopped)
    return stop


@asynccontextmanager
async def _watched(served: list[str], knowledge: Knowledge, loaded: Settings) -> AsyncIterator[Watch]:
    """Who looks on: metrics, shown with the bot's health where the settings give that an address."""
    if not loaded.health_address:
        yield Unwatched()
        return
    from bot.health import health  # noqa: PLC0415 - loaded only where they are wanted
    from bot.metrics import Metrics  # noqa: PLC0415

    metrics = Metrics(served)
    async with health(loaded.health_address, knowledge, metrics) as url:
        typer.echo(f"touchline tells how it is at {url}", err=True)
        yield metrics
