"""What goes wrong at Telegram's end, on the way, or in what it sends."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest
from structlog.testing import capture_logs
from telegram.error import NetworkError

from bot.adapters.telegram import connection, limiter
from bot.core import Bot
from bot.errors import AdapterError
from tests.bot.adapters.telegram.conftest import Serving, adapter_over
from tests.bot.adapters.telegram.twin import WatchTwin
from tests.standins.telegram import ANN, BEN, TOKEN, Telegram, private
from tests.standins.telegram_server import Json


def events(lines: list[Any]) -> list[str]:
    return [line["event"] for line in lines if line["log_level"] in {"warning", "error"}]


async def test_being_told_to_wait_is_waiting(telegram: Telegram, serving: Serving, watch: WatchTwin) -> None:
    telegram.fail("sendMessage", 429, "Too Many Requests: retry after 1", retry_after=1)
    async with serving():
        await telegram.say("who scored?")
        assert "12th minute" in (await telegram.answer())["text"]
    assert watch.held == 1


async def test_one_chat_that_has_to_wait_leaves_the_others(telegram: Telegram, serving: Serving) -> None:
    telegram.fail("sendMessage", 429, "Too Many Requests: retry after 30", retry_after=30)
    async with serving(drain_seconds=1):
        await telegram.say("who scored?", user=BEN)
        await telegram.call("sendMessage")
        await telegram.say("who scored?")
        assert (await telegram.answer())["chat"]["id"] == ANN["id"]


async def test_an_answer_is_sent_again_where_the_network_failed(
    telegram: Telegram, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limiter, "PAUSES", (0.0,))
    telegram.fail("sendMessage", 502, "Bad Gateway")
    async with serving():
        await telegram.say("who scored?")
        await telegram.answer()
    assert len(telegram.sent) == 1


REFUSALS = [
    ("blocked by the user", 403, "bot was blocked by the user", []),
    ("no rights", 400, "not enough rights to send text messages to the chat", ["telegram: sending an answer failed"]),
    ("a broken server", 500, "Internal Server Error", ["telegram: sending an answer failed"]),
]


@pytest.mark.parametrize(("code", "says", "logged"), [row[1:] for row in REFUSALS], ids=[row[0] for row in REFUSALS])
async def test_an_answer_that_cannot_be_sent(
    telegram: Telegram,
    serving: Serving,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    says: str,
    logged: list[str],
) -> None:
    monkeypatch.setattr(limiter, "PAUSES", (0.0,))
    telegram.fail("sendMessage", code, says, times=1 if code < 500 else 2)
    with capture_logs() as lines:
        async with serving():
            await telegram.say("who scored?")
            await telegram.call("sendMessage", 1 if code < 500 else 2)
            await telegram.say("which minute?")
            assert (await telegram.answer())["text"] == "In the 12th minute."
    assert events(lines) == logged
    assert "scored" not in str(lines)


@pytest.mark.parametrize(("method", "code"), [("getMe", 500), ("getMe", 502), ("deleteWebhook", 502)])
async def test_a_server_that_fails_at_the_start_is_worth_another_run(
    telegram: Telegram, bot: Bot, method: str, code: int
) -> None:
    telegram.fail(method, code)
    adapter, stop = adapter_over(telegram), asyncio.Event()
    with pytest.raises(NetworkError):
        await adapter.run(bot, stop)
    again = asyncio.create_task(adapter.run(bot, stop))
    await telegram.say("who scored?")
    await telegram.answer()
    stop.set()
    await again


async def test_a_stop_does_not_wait_for_the_start(
    telegram: Telegram, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging, stop = asyncio.Event(), asyncio.Event()
    monkeypatch.setattr(telegram, "on_get_me", lambda _asked: hanging.wait())
    run = asyncio.create_task(adapter_over(telegram).run(bot, stop))
    await telegram.call("getMe")
    stop.set()
    async with asyncio.timeout(3):
        await run
    assert telegram.polls == 0


async def test_a_network_that_goes_and_comes_back(telegram: Telegram, serving: Serving, watch: WatchTwin) -> None:
    with capture_logs() as lines:
        async with serving():
            await telegram.call("setMyShortDescription")  # the last of the menu, which is not at stake here
            telegram.reachable = False
            await telegram.changed()
            await telegram.until(lambda: watch.changes == [True, False])
            telegram.reachable = True
            await telegram.say("who scored?")
            assert "12th minute" in (await telegram.answer())["text"]
    assert watch.changes == [True, False, True]
    assert events(lines) == [f"telegram: {connection.UNREACHED}"]


async def test_a_second_program_is_told_of(telegram: Telegram, serving: Serving, watch: WatchTwin) -> None:
    with capture_logs() as lines:
        async with serving():
            telegram.fail("getUpdates", 409, "terminated by other getUpdates request")
            await telegram.until(lambda: watch.changes == [True, False])
            await telegram.say("who scored?")
            await telegram.answer()
    assert events(lines) == [f"telegram: {connection.TAKEN}"]
    assert watch.changes[:3] == [True, False, True]


def test_trouble_is_told_once_until_it_is_over(watch: WatchTwin) -> None:
    line = connection.Connection(watch)
    with capture_logs() as lines:
        for code in (200, 409, 409, 502, 502, 200, 200, 409):
            line.answered(code)
    told = (connection.TAKEN, connection.UNREACHED, connection.TAKEN)
    assert events(lines) == [f"telegram: {trouble}" for trouble in told]
    assert watch.changes == [True, False, True, False]


MALFORMED: list[object] = [
    {},
    {"update_id": "seven"},
    {"update_id": 2_000_001, "message": {}},
    {"update_id": 2_000_002, "message": "text"},
    {"update_id": 2_000_003, "message": {"message_id": 1, "date": "noon", "chat": {"id": 1}}},
    {"update_id": 2_000_004, "callback_query": {"id": 1}},
    {"update_id": 2_000_005, "inline_query": []},
    {"update_id": 2_000_006, "message": 7, "unheard_of": {}},
]
ODD: list[Json] = [
    {"text": 5},
    {"text": ["who scored?"]},
    {"entities": [{"type": "mention", "offset": 900, "length": -4}]},
    {"entities": [{"type": "unheard_of", "offset": 0, "length": 3}]},
    {"chat": {"id": 11, "type": "unheard_of"}},
    {"reply_to_message": {"message_id": 1, "date": 0, "chat": private(ANN)}},
]


async def test_updates_that_cannot_be_read_are_passed_over(telegram: Telegram, serving: Serving) -> None:
    with capture_logs() as lines:
        async with serving():
            telegram.updates += MALFORMED  # type: ignore[arg-type]  # which is the point
            telegram.on_get_updates = _sloppy(telegram)  # type: ignore[method-assign]
            for fields in ODD:
                await telegram.send({"message": telegram.written("who scored?", private(ANN)) | fields})
            await telegram.say("which minute?")
            await telegram.until(lambda: any(sent["text"] == "In the 12th minute." for sent in telegram.sent))
    assert f"telegram: {connection.UNREADABLE}" in events(lines)
    assert "scored" not in str(lines)


async def test_answers_that_cannot_be_read_are_asked_for_again(telegram: Telegram, serving: Serving) -> None:
    async with serving():
        usual, telegram.on_get_updates = telegram.on_get_updates, _nonsense  # type: ignore[method-assign, assignment]
        polls = telegram.polls
        await telegram.until(lambda: telegram.polls > polls)
        telegram.on_get_updates = usual  # type: ignore[method-assign]
        await telegram.say("who scored?")
        await telegram.answer()


async def test_a_token_that_telegram_does_not_know(telegram: Telegram, bot: Bot) -> None:
    adapter = adapter_over(telegram, TELEGRAM_BOT_TOKEN="123456:another")  # noqa: S106 - opens nothing
    with pytest.raises(AdapterError, match=r"^TELEGRAM_BOT_TOKEN: Telegram does not know this token") as error:
        await adapter.run(bot, asyncio.Event())
    assert "another" not in str(error.value)


async def test_a_token_that_is_taken_back_meanwhile(telegram: Telegram, bot: Bot) -> None:
    run = asyncio.create_task(adapter_over(telegram).run(bot, asyncio.Event()))
    await telegram.until(lambda: telegram.polls > 0)
    telegram.fail("getUpdates", 401, "Unauthorized", times=10)
    with pytest.raises(AdapterError, match=r"^TELEGRAM_BOT_TOKEN: "):
        await run


async def test_no_log_holds_the_token_or_what_was_written(
    telegram: Telegram, serving: Serving, watch: WatchTwin, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with capture_logs() as lines:
        async with serving():
            telegram.updates.append({"update_id": 2_000_001, "message": {"text": "who scored?"}})
            await telegram.say("who scored?")
            await telegram.answer()
            telegram.reachable = False
            await telegram.changed()
            await telegram.until(lambda: watch.changes == [True, False])
    said = f"{caplog.text}{lines}"
    assert connection.UNREADABLE in said
    assert "scored" not in said
    assert TOKEN.partition(":")[2] not in said


async def _nonsense(_asked: Json) -> str:
    return "nonsense"


def _sloppy(telegram: Telegram) -> Any:  # noqa: ANN401 - a method of the stand-in
    """Telegram that keeps whatever it was given among the updates."""

    async def on_get_updates(asked: Json) -> list[Json]:
        offset = int(asked.get("offset", 0))
        waiting = telegram.updates
        telegram.updates = []
        return [each for each in waiting if not isinstance(each.get("update_id"), int) or each["update_id"] >= offset]

    return on_get_updates
