"""The real library in process, over HTTP to a stand-in for Telegram."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Protocol

import pytest

from bot.adapters.telegram import TelegramAdapter, from_settings
from bot.core import Bot
from bot.records import Records
from bot.settings import Settings
from tests.bot.adapters.telegram.twin import WatchTwin
from tests.bot.twin import KnowledgeTwin
from tests.standins.telegram import TOKEN, Telegram
from tests.waiting import LONGEST


class Serving(Protocol):
    """Serves a bot for as long as the context lasts; the setting names are those of `Settings`."""

    def __call__(
        self, bot: Bot | None = None, /, **settings: object
    ) -> AbstractAsyncContextManager[TelegramAdapter]: ...


@pytest.fixture(autouse=True)
def _no_certificates(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """None are needed here, and reading the world's takes longer than most tests."""
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as server:
        yield server


@pytest.fixture
def records() -> Records:
    return Records.open()


@pytest.fixture
def watch() -> WatchTwin:
    return WatchTwin()


@pytest.fixture
def bot(knowledge: KnowledgeTwin, records: Records, watch: WatchTwin) -> Bot:
    return Bot(knowledge, records=records, watch=watch)


def adapter_over(telegram: Telegram, **settings: object) -> TelegramAdapter:
    """The adapter for the stand-in's bot."""
    given = {"TELEGRAM_BOT_TOKEN": TOKEN, "telegram_base_url": telegram.base_url, **settings}
    adapter = from_settings(Settings.model_validate(given))
    assert adapter is not None
    return adapter


@pytest.fixture
def serving(telegram: Telegram, bot: Bot) -> Serving:
    usual = bot

    @asynccontextmanager
    async def serve(bot: Bot | None = None, /, **settings: object) -> AsyncIterator[TelegramAdapter]:
        adapter, stop = adapter_over(telegram, **settings), asyncio.Event()
        polls, hooked = telegram.polls, bool(settings.get("telegram_webhook_url"))
        run = asyncio.create_task(adapter.run(bot or usual, stop))
        try:
            begun = asyncio.create_task(
                telegram.until(lambda: bool(telegram.webhook) if hooked else telegram.polls > polls)
            )
            await asyncio.wait({run, begun}, return_when=asyncio.FIRST_COMPLETED)
            yield adapter
        finally:
            begun.cancel()
            stop.set()
            async with asyncio.timeout(LONGEST):
                await run

    return serve
