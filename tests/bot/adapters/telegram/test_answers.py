"""Answers as they arrive: their entities, their length, whose question they quote."""

from __future__ import annotations

import asyncio
import datetime as dt

import pytest

from bot.adapters.telegram import indicator
from bot.core import Bot
from bot.records import Records
from knowledge import Answer, Source
from tests.bot.adapters.telegram.conftest import Serving
from tests.bot.adapters.telegram.twin import HOSTILE, SlowTwin
from tests.bot.twin import KnowledgeTwin
from tests.standins.telegram import ANN, BEN, Telegram, private
from tests.standins.telegram_server import Json


def answering(text: str, *sources: Source) -> Bot:
    knows = SlowTwin({"ask": Answer(text=text, sources=sources, answered=True)})
    return Bot(knows, records=Records.open())


def covered(message: Json) -> list[tuple[str, str]]:
    """What each entity covers, with its kind: Telegram counts in UTF-16 units."""
    text = message["text"].encode("utf-16-le")
    spans = [(each["type"], 2 * each["offset"], 2 * each["length"]) for each in message["entities"]]
    return [(kind, text[at : at + length].decode("utf-16-le")) for kind, at, length in spans]


async def test_a_private_question(telegram: Telegram, serving: Serving) -> None:
    async with serving():
        question = await telegram.say("who scored?")
        sent = await telegram.answer()
    assert sent["text"].startswith(
        "Bruno Salas scored for Verdano Calcio in the 12th minute.\n– Harbour Echo, 9 Mar 2024"
    )
    assert sent["reply_to_message"]["message_id"] == question["message_id"]
    assert ("text_link", "Harbour Echo, 9 Mar 2024") in covered(sent)
    asked = telegram.called("sendMessage")[0]
    assert asked["link_preview_options"] == {"is_disabled": True}
    assert "parse_mode" not in asked


async def test_entities_count_as_telegram_does(telegram: Telegram, serving: Serving) -> None:
    source = Source(
        path="derby.md", source="Ñandú 🏟️ Echo", date=dt.date(2024, 3, 9), url="https://echo.example", quote="Gól! ⚽"
    )
    async with serving(answering("⚽⚽ Müller, 12’.\nÇalhanoğlu 👏🏽 too.", source)):
        await telegram.say("ask")
        sent = await telegram.answer()
    assert covered(sent) == [
        ("bold", "⚽⚽ Müller, 12’."),
        ("text_link", "Ñandú 🏟️ Echo, 9 Mar 2024"),
        ("italic", "“Gól! ⚽”"),
    ]


async def test_nothing_that_an_article_says_formats_links_or_pings(telegram: Telegram, serving: Serving) -> None:
    source = Source(path="x.md", source=HOSTILE, url="javascript:alert(1)", quote="<i>x</i>")
    async with serving(answering(HOSTILE, source)):
        await telegram.say("ask")
        sent = await telegram.answer()
    assert covered(sent) == [("italic", "“<i>x</i>”")]
    assert sent["text"].replace("\u2060", "").startswith(HOSTILE)
    assert "@ann" not in sent["text"]
    assert "spam.example" not in sent["text"]
    assert "https://evil" not in sent["text"]


async def test_a_long_answer_comes_whole_with_its_buttons_last(telegram: Telegram, serving: Serving) -> None:
    long = Source(path="a.md", source="🥅 " + "word " * 1_700, quote="Long.")
    async with serving(answering("Told at length.", long)):
        await telegram.say("ask")
        sent = [await telegram.answer(number) for number in (1, 2, 3)]
    assert " ".join(message["text"] for message in sent).count("word") == 1_700
    assert ["reply_markup" in message for message in sent] == [False, False, True]
    assert ["reply_to_message" in message for message in sent] == [True, False, False]


async def test_the_question_may_be_gone(telegram: Telegram, serving: Serving) -> None:
    question = telegram.written("who scored?", private(ANN))
    async with serving():
        await telegram.send({"message": question})
        assert "reply_to_message" not in await telegram.answer()


async def test_an_update_that_comes_twice_is_answered_once(telegram: Telegram, serving: Serving) -> None:
    question = telegram.written("who scored?", private(ANN))
    async with serving():
        await telegram.send({"message": question})
        await telegram.send({"message": question})
        await telegram.say("/privacy")
        await telegram.answer(2)
    assert [message["text"].split()[0] for message in telegram.sent] == ["Bruno", "I"]


async def test_a_slow_answer_blocks_nobody_and_shows_that_it_comes(
    telegram: Telegram, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indicator, "PATIENCE", 0.05)
    knows = SlowTwin()
    async with serving(Bot(knows, records=Records.open())):
        await telegram.say("slow")
        await telegram.say("who scored?", user=BEN)
        assert (await telegram.answer())["chat"]["id"] == BEN["id"]
        assert (await telegram.call("sendChatAction"))["chat_id"] == str(ANN["id"])
        knows.ready.set()
        assert (await telegram.answer(2))["text"] == "At last."


async def test_what_one_asker_writes_is_answered_in_turn(telegram: Telegram, serving: Serving) -> None:
    knows = SlowTwin()
    async with serving(Bot(knows, records=Records.open())):
        await telegram.say("slow")
        await telegram.say("which minute?")
        await telegram.say("slow", user=BEN)
        await telegram.until(lambda: len(knows.asked) == 2)
        knows.ready.set()
        await telegram.answer(3)
    assert knows.asked == [("slow", False), ("slow", False), ("which minute?", True)]


async def test_a_stop_lets_an_answer_in_flight_end(telegram: Telegram, serving: Serving) -> None:
    knows = SlowTwin()
    async with serving(Bot(knows, records=Records.open())):
        await telegram.say("slow")
        await telegram.until(lambda: bool(knows.asked))
        asyncio.get_running_loop().call_later(0.1, knows.ready.set)
    assert telegram.sent[0]["text"] == "At last."


async def test_a_stop_waits_no_longer_than_it_may(telegram: Telegram, serving: Serving) -> None:
    knows = SlowTwin()
    async with serving(Bot(knows, records=Records.open()), drain_seconds=1):
        await telegram.say("slow")
        await telegram.say("which minute?")
        await telegram.until(lambda: bool(knows.asked))
    assert telegram.sent == []


async def test_a_caption_is_a_question(telegram: Telegram, serving: Serving) -> None:
    async with serving():
        picture: Json = {"text": None, "entities": [], "photo": [], "caption": "who scored?"}
        await telegram.send({"message": telegram.written("", private(ANN)) | picture})
        assert "12th minute" in (await telegram.answer())["text"]


NOT_FOR_THE_BOT = [
    {"via_bot": {"id": 5, "is_bot": True, "first_name": "Other"}},
    {"from": {"id": 5, "is_bot": True, "first_name": "Other"}},
    {"is_automatic_forward": True},
    {"text": None, "new_chat_members": [ANN]},
]


@pytest.mark.parametrize("fields", NOT_FOR_THE_BOT, ids=lambda fields: next(iter(fields)))
async def test_what_nobody_wrote_is_not_answered(
    telegram: Telegram, serving: Serving, knowledge: KnowledgeTwin, fields: Json
) -> None:
    async with serving():
        await telegram.send({"message": telegram.written("who scored?", private(ANN)) | fields})
        await telegram.say("which minute?")
        await telegram.answer()
    assert [question for question, _ in knowledge.asked] == ["which minute?"]


@pytest.mark.parametrize("kind", ["edited_message", "channel_post", "business_message"])
async def test_what_is_not_asked_for_is_not_answered(telegram: Telegram, serving: Serving, kind: str) -> None:
    async with serving():
        # Telegram may still hold some from before the bot said what it wants.
        telegram.updates.append({"update_id": telegram.number(), kind: telegram.written("who scored?", private(ANN))})
        await telegram.say("which minute?")
        await telegram.answer()
    assert len(telegram.sent) == 1
    assert set(telegram.allowed) == {"message", "callback_query", "inline_query", "guest_message"}
