"""Where a supervisor asks whether the bot is well, and Prometheus how it fares. Loaded only when the settings ask."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from bot.errors import SettingError
from bot.knows import Knows
from bot.metrics import Metrics
from knowledge import KnowledgeError

SETTING = "TOUCHLINE_HEALTH_ADDRESS"


@asynccontextmanager
async def health(address: str, knowledge: Knows, metrics: Metrics) -> AsyncIterator[str]:
    """Serve /health and /metrics at HOST:PORT; where /health is, as a URL.

    Neither asks a platform anything: what is told is what the adapters last said of their connections.

    Raises:
        SettingError: nothing can be served at that address.
    """
    runner = web.AppRunner(_application(knowledge, metrics), access_log=None)
    await runner.setup()
    try:
        await _listen(runner, address)
        yield f"http://{address}/health"
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, address: str) -> None:
    host, _, port = address.rpartition(":")
    try:
        await web.TCPSite(runner, host, int(port)).start()
    except (OSError, OverflowError) as error:
        raise SettingError(f"{SETTING}: nothing can be served at {address} ({error})") from None


def _application(knowledge: Knows, metrics: Metrics) -> web.Application:
    async def healthy(_request: web.Request) -> web.Response:
        articles = await _articles(knowledge)
        well = articles is not None and all(metrics.platforms.values())
        told = {"status": "ok" if well else "failing", "platforms": dict(metrics.platforms), "articles": articles}
        return web.json_response(told, status=200 if well else 503)

    async def measured(_request: web.Request) -> web.Response:
        return web.Response(body=metrics.exposition(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    application = web.Application()
    application.router.add_get("/health", healthy)
    application.router.add_get("/metrics", measured)
    return application


async def _articles(knowledge: Knows) -> int | None:
    """How many articles there are to answer from; None when the store cannot be read."""
    try:
        return (await knowledge.coverage()).articles
    except KnowledgeError:
        return None
