"""Answers where the bot is no member."""

from __future__ import annotations

from bot.core import Bot
from bot.records import Records
from knowledge import Answer, Source
from tests.bot.adapters.telegram.conftest import Serving
from tests.bot.adapters.telegram.twin import HOSTILE, SlowTwin
from tests.standins.telegram import Telegram


async def test_an_inline_query_is_offered_answers(telegram: Telegram, serving: Serving) -> None:
    async with serving():
        query = await telegram.type_inline("goals Bruno Salas")
        answer = await telegram.call("answerInlineQuery")
    assert (answer["inline_query_id"], answer["cache_time"], answer["is_personal"]) == (query, "60", "true")
    [result] = answer["results"]
    assert result["title"].startswith("Bruno Salas scored")
    assert result["description"] == "Harbour Echo, 9 Mar 2024"
    content = result["input_message_content"]
    assert content["link_preview_options"] == {"is_disabled": True}
    assert [each["type"] for each in content["entities"]] == ["text_link", "italic"]
    assert "reply_markup" not in result


async def test_each_of_several_that_may_be_meant_is_offered(telegram: Telegram, serving: Serving) -> None:
    one = Answer(text="Iker Salas did not score.", answered=True)
    async with serving(Bot(SlowTwin({"/goals Iker Salas": one}), records=Records.open())):
        await telegram.type_inline("goals Salas")
        answer = await telegram.call("answerInlineQuery")
    assert [result["title"].split()[0] for result in answer["results"]] == ["Bruno", "Iker"]


async def test_without_an_answer_there_is_the_way_to_ask_in_private(telegram: Telegram, serving: Serving) -> None:
    async with serving():
        await telegram.type_inline("")
        await telegram.type_inline("weather")
        answers = [await telegram.call("answerInlineQuery", number) for number in (1, 2)]
    assert [answer["results"] for answer in answers] == [[], []]
    assert {answer["button"]["start_parameter"] for answer in answers} == {"inline"}
    assert [answer["cache_time"] for answer in answers] == ["0", "0"]


async def test_an_answer_for_one_message(telegram: Telegram, serving: Serving) -> None:
    long = Source(path="a.md", source=f"{HOSTILE} " + "⚽ " * 3_000, quote="")
    answer = Answer(text=f"{HOSTILE}\nMore.", sources=(long,), answered=True)
    async with serving(Bot(SlowTwin({"ask": answer}), records=Records.open())):
        await telegram.type_inline("ask")
        [result] = (await telegram.call("answerInlineQuery"))["results"]
    text = result["input_message_content"]["message_text"]
    assert text.endswith("\n…")
    assert "@ann" not in text


async def test_a_query_that_nobody_waits_for_is_no_fault(telegram: Telegram, serving: Serving) -> None:
    telegram.fail("answerInlineQuery", 400, "query is too old and response timeout expired or query ID is invalid")
    async with serving():
        await telegram.type_inline("goals Bruno Salas")
        await telegram.call("answerInlineQuery")
        await telegram.say("who scored?")
        await telegram.answer()


async def test_a_guest_message_is_answered(telegram: Telegram, serving: Serving) -> None:
    async with serving():
        query = await telegram.mention_as_guest("@touchline_bot goals Bruno Salas")
        answer = await telegram.call("answerGuestQuery")
    assert answer["guest_query_id"] == query
    assert answer["result"]["input_message_content"]["message_text"].startswith("Bruno Salas scored")
    assert telegram.sent == []
