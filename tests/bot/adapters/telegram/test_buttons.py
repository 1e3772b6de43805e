"""Buttons: pressed by anyone, also after a restart, and acknowledged whatever happens."""

from __future__ import annotations

from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.adapters.telegram import indicator
from bot.core import Bot
from bot.presses import TOO_OLD
from bot.records import Records
from tests.bot.adapters.telegram.conftest import Serving
from tests.bot.adapters.telegram.twin import SlowTwin
from tests.bot.twin import KnowledgeTwin
from tests.standins.telegram import BEN, GROUP, Telegram
from tests.standins.telegram_server import Json


def labels(message: Json) -> list[list[str]]:
    return [[button["text"] for button in row] for row in message["reply_markup"]["inline_keyboard"]]


async def test_more_and_back_turn_pages_in_place(telegram: Telegram, serving: Serving) -> None:
    async with serving():
        await telegram.say("/goals Bruno Salas", GROUP)
        message = await telegram.answer()
        assert labels(message) == [["More", "Wrong?"]]
        await telegram.press("More", message, BEN)
        await telegram.until(lambda: message["text"].startswith("He scored again"))
        assert labels(message) == [["Back", "Wrong?"]]
        await telegram.press("Back", message)
        await telegram.until(lambda: message["text"].startswith("Bruno Salas"))
    assert len(telegram.called("answerCallbackQuery")) == 2
    assert len(telegram.sent) == 1


async def test_buttons_outlive_a_restart(telegram: Telegram, serving: Serving, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'records.db'}"
    async with serving(Bot(KnowledgeTwin(), records=Records.open(url))):
        await telegram.say("/goals Salas")
        which = await telegram.answer()
        await telegram.say("who scored?")
        scored = await telegram.answer(2)
    assert labels(which) == [["/goals Bruno Salas"], ["/goals Iker Salas"]]
    records = Records.open(url)
    async with serving(Bot(KnowledgeTwin(), records=records)):
        await telegram.press("/goals Bruno Salas", which)
        await telegram.until(lambda: "12th minute" in which["text"])
        await telegram.press("More", scored)
        await telegram.until(lambda: scored["text"].startswith("He scored again"))
        await telegram.press("Wrong?", scored)
        thanks = await telegram.call("answerCallbackQuery", 3)
    [report] = records.reports()
    assert (report.chat, report.message) == ("telegram:11", str(scored["message_id"]))
    assert thanks["text"].startswith("Thank you")
    assert thanks["show_alert"] == "true"


async def test_a_press_in_a_topic_stays_there(telegram: Telegram, serving: Serving) -> None:
    forum: Json = {**GROUP, "is_forum": True}
    async with serving():
        await telegram.say("/goals Bruno Salas", forum, message_thread_id=7, is_topic_message=True)
        message = await telegram.answer()
        del telegram.messages[forum["id"], message["message_id"]]
        await telegram.press("More", message)
        assert (await telegram.answer())["message_thread_id"] == 7


UNKNOWN = ["no-such-answer.p1", "x", "0" * 64]


@pytest.mark.parametrize("data", UNKNOWN)
async def test_a_button_that_means_nothing_any_more(telegram: Telegram, serving: Serving, data: str) -> None:
    async with serving():
        await telegram.say("who scored?")
        await telegram.press_any(data, await telegram.answer())
        assert (await telegram.call("answerCallbackQuery"))["text"] == TOO_OLD
    assert len(telegram.sent) == 1


async def test_a_button_beneath_a_message_of_another_chat(telegram: Telegram, serving: Serving) -> None:
    async with serving():
        telegram.queries.add("elsewhere")
        elsewhere = {"id": "elsewhere", "from": BEN, "chat_instance": "1", "inline_message_id": "i", "data": "x"}
        await telegram.send({"callback_query": elsewhere})
        assert "text" not in await telegram.call("answerCallbackQuery")


async def test_a_page_that_is_shown_already_is_no_fault(telegram: Telegram, serving: Serving) -> None:
    with capture_logs() as lines:
        async with serving():
            await telegram.say("who scored?")
            message = await telegram.answer()
            [[more, _]] = message["reply_markup"]["inline_keyboard"]
            for _ in range(2):
                await telegram.press_any(more["callback_data"], message)
            await telegram.call("editMessageText", 2)
    assert len(telegram.sent) == 1
    assert [line for line in lines if line["log_level"] != "info"] == []


async def test_a_deleted_message_is_answered_anew(telegram: Telegram, serving: Serving) -> None:
    async with serving():
        await telegram.say("who scored?")
        message = telegram.messages.pop((11, (await telegram.answer())["message_id"]))
        await telegram.press("More", {**message, "date": 0, "text": None})
        assert (await telegram.answer())["text"].startswith("He scored again")


async def test_a_slow_answer_is_acknowledged_first(
    telegram: Telegram, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indicator, "SPINS", 0.05)
    knows = SlowTwin()
    knows.answers = {**knows.answers, "which?": knows.answers["/goals Salas"].model_copy(update={"choices": ("slow",)})}
    async with serving(Bot(knows, records=Records.open())):
        await telegram.say("which?")
        await telegram.press("slow", await telegram.answer())
        assert "text" not in await telegram.call("answerCallbackQuery")
        knows.ready.set()
        await telegram.call("editMessageText")
    assert len(telegram.called("answerCallbackQuery")) == 1


async def test_a_press_that_fails_is_acknowledged(
    telegram: Telegram, serving: Serving, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(_message: object) -> None:
        raise RuntimeError("never, but if")

    with capture_logs() as lines:
        async with serving():
            await telegram.say("who scored?")
            message = await telegram.answer()
            monkeypatch.setattr(bot, "reply", broken)
            await telegram.press("More", message)
            await telegram.call("answerCallbackQuery")
    assert "RuntimeError" in [line.get("error") for line in lines]


async def test_an_acknowledgement_that_comes_too_late_is_no_fault(telegram: Telegram, serving: Serving) -> None:
    with capture_logs() as lines:
        async with serving():
            await telegram.say("who scored?")
            message = await telegram.answer()
            telegram.fail("answerCallbackQuery", 400, "query is too old and response timeout expired")
            await telegram.press("More", message)
            await telegram.until(lambda: message["text"].startswith("He scored again"))
    assert [line for line in lines if line["log_level"] in {"warning", "error"}] == []
