"""The webhook: plain Bot API JSON with the secret in its header, and nothing else."""

from __future__ import annotations

import asyncio
import socket

import pytest

from bot.core import Bot
from bot.errors import AdapterError
from tests.bot.adapters.telegram.conftest import Serving, adapter_over
from tests.bot.adapters.telegram.twin import WatchTwin
from tests.standins.telegram import ANN, Telegram, private

SECRET = "s3cret"  # noqa: S105 - opens nothing
HEADER = "X-Telegram-Bot-Api-Secret-Token"


def over_webhook(address: str, path: str) -> dict[str, str]:
    return {
        "telegram_webhook_url": f"http://{address}{path}",
        "telegram_webhook_listen": address,
        "telegram_webhook_secret": SECRET,
    }


async def test_questions_come_over_the_webhook(
    telegram: Telegram, serving: Serving, address: str, watch: WatchTwin
) -> None:
    async with serving(**over_webhook(address, "/tele.gram")):
        await telegram.until(lambda: watch.changes == [True])
        await telegram.say("who scored?")
        assert "12th minute" in (await telegram.answer())["text"]
    assert telegram.webhook["secret_token"] == SECRET
    assert telegram.polls == 0


SENT_BY_OTHERS = [({}, 403), ({HEADER: "guessed"}, 403), ({HEADER: SECRET}, 200)]


@pytest.mark.parametrize(("headers", "status"), SENT_BY_OTHERS, ids=["no secret", "a wrong one", "the secret"])
async def test_without_the_secret_nothing_gets_in(
    telegram: Telegram, serving: Serving, address: str, watch: WatchTwin, headers: dict[str, str], status: int
) -> None:
    async with serving(**over_webhook(address, "/hook")):
        await telegram.until(lambda: watch.changes == [True])
        update = {"update_id": 1, "message": telegram.written("who scored?", private(ANN))}
        assert await telegram.post(update, headers) == status
    assert len(telegram.sent) == (1 if status == 200 else 0)


async def test_a_secret_is_made_up_where_none_is_set(telegram: Telegram, serving: Serving, address: str) -> None:
    async with serving(telegram_webhook_url=f"http://{address}/", telegram_webhook_listen=address):
        await telegram.call("setWebhook")
    assert len(telegram.webhook["secret_token"]) >= 32


async def test_an_address_that_is_taken_is_told(telegram: Telegram, bot: Bot) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        adapter = adapter_over(telegram, telegram_webhook_url="http://bot.example/", telegram_webhook_listen=listen)
        with pytest.raises(AdapterError, match=rf"^TOUCHLINE_TELEGRAM_WEBHOOK_LISTEN: {listen} cannot be listened on"):
            await adapter.run(bot, asyncio.Event())


async def test_an_address_that_telegram_refuses_is_told(telegram: Telegram, bot: Bot, address: str) -> None:
    telegram.fail("setWebhook", 400, "bad webhook: IP address 127.0.0.1 is reserved")
    adapter = adapter_over(telegram, telegram_webhook_url="http://127.0.0.1/", telegram_webhook_listen=address)
    with pytest.raises(AdapterError, match=r"^TOUCHLINE_TELEGRAM_WEBHOOK_URL: Telegram refuses it \(Bad webhook"):
        await adapter.run(bot, asyncio.Event())
