"""Where a supervisor asks whether the bot is well, and Prometheus how it fares. Loaded only when the settings ask."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Literal

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import BaseModel

from bot.errors import SettingError
from bot.knows import Knows
from bot.metrics import Metrics
from knowledge import KnowledgeError

SETTING = "TOUCHLINE_HEALTH_ADDRESS"


class Health(BaseModel):
    """How the bot is: "ok" when every platform is connected and the store can be read (else `articles` is None)."""

    status: Literal["ok", "failing"]
    platforms: dict[str, bool]
    articles: int | None


@asynccontextmanager
async def health(address: str, knowledge: Knows, metrics: Metrics) -> AsyncIterator[str]:
    """Serve /health and /metrics at HOST:PORT; where /health is, as a URL.

    Neither asks a platform anything: what is told is what the adapters last said of their connections.

    Raises:
        SettingError: nothing can be served at that address.
    """

    async def healthy(_request: web.Request) -> web.Response:
        told = await _health(knowledge, metrics)
        status = 200 if told.status == "ok" else 503
        return web.Response(text=told.model_dump_json(), status=status, content_type="application/json")

    async def measured(_request: web.Request) -> web.Response:
        return web.Response(body=metrics.exposition(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    application = web.Application()
    application.router.add_get("/health", healthy)
    application.router.add_get("/metrics", measured)
    async with listening(application, address):
        yield where(address)


@asynccontextmanager
async def listening(application: web.Application, address: str) -> AsyncIterator[None]:
    """Serve the application at HOST:PORT. SettingError: it cannot be served there."""
    host, _, port = address.rpartition(":")
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, int(port)).start()
        except (OSError, OverflowError) as error:
            raise SettingError(f"{SETTING}: nothing can be served at {address} ({error})") from None
        yield
    finally:
        await runner.cleanup()


def where(address: str) -> str:
    """The URL of /health at HOST:PORT."""
    return f"http://{address}/health"


async def _health(knowledge: Knows, metrics: Metrics) -> Health:
    try:
        articles = (await knowledge.coverage()).articles
    except KnowledgeError:
        articles = None
    well = articles is not None and all(metrics.platforms.values())
    return Health(status="ok" if well else "failing", platforms=dict(metrics.platforms), articles=articles)
