"""Groups: who is spoken to, in which topic, and who may manage."""

from __future__ import annotations

import pytest

from bot.managing import ADMINS_ONLY, LISTENING
from bot.records import Records
from tests.bot.adapters.telegram.conftest import Serving
from tests.bot.twin import KnowledgeTwin
from tests.standins.telegram import ANN, BEN, FORUM, GROUP, Telegram
from tests.standins.telegram_server import Json

TEXT_MENTION = {
    "type": "text_mention",
    "offset": 3,
    "length": 4,
    "user": {"id": 123456, "is_bot": True, "first_name": "T"},
}
SAID: list[tuple[str, Json, str | None]] = [
    ("who scored?", {}, None),
    ("@touchline_bot who scored?", {}, "who scored?"),
    ("@Touchline_Bot, who scored?", {}, "who scored?"),
    ("who scored, @touchline_bot?", {}, "who scored?"),
    ("Hello @touchline_bot, who scored?", {}, "Hello, who scored?"),
    ("⚽🏟️ @touchline_bot who scored?", {}, "⚽🏟️ who scored?"),
    ("hey Tobi who scored?", {"entities": [TEXT_MENTION | {"offset": 4}]}, "hey who scored?"),
    ("@touchline_bot /goals Salas", {}, "/goals Salas"),
    ("/goals@touchline_bot Salas", {}, "/goals Salas"),
    ("/goals Salas", {}, "/goals Salas"),
    ("/goals@another_bot Salas", {}, None),
    ("@another_bot who scored?", {}, None),
    ("@touchline_bots who scored?", {}, None),
    ("mail me@touchline_bot.example", {}, None),
]


@pytest.mark.parametrize("privacy", [True, False], ids=["privacy mode", "all messages"])
async def test_what_is_answered_in_a_group(
    telegram: Telegram, serving: Serving, knowledge: KnowledgeTwin, privacy: bool
) -> None:
    telegram.me["can_read_all_group_messages"] = not privacy
    expected = [asked for _, _, asked in SAID if asked is not None]
    async with serving():
        for text, fields, _ in SAID:
            await telegram.say(text, GROUP, **fields)
        await telegram.answer(len(expected))
    assert sorted(question for question, _ in knowledge.asked) == sorted(expected)


async def test_a_reply_to_the_bot_is_meant_for_it(telegram: Telegram, serving: Serving) -> None:
    async with serving():
        await telegram.say("/goals Bruno Salas", GROUP)
        await telegram.say("which minute?", GROUP, reply_to_message=await telegram.answer())
        assert (await telegram.answer(2))["text"] == "In the 12th minute."


async def test_a_topic_is_a_chat_of_its_own(telegram: Telegram, serving: Serving, knowledge: KnowledgeTwin) -> None:
    async with serving():
        await telegram.say("/goals Bruno Salas", FORUM, message_thread_id=7, is_topic_message=True)
        assert (await telegram.answer())["message_thread_id"] == 7
        await telegram.say("@touchline_bot which minute?", FORUM, message_thread_id=8, is_topic_message=True)
        assert (await telegram.answer(2))["message_thread_id"] == 8
    assert [followed for _, followed in knowledge.asked] == [False, False]


async def test_a_thread_of_replies_is_no_topic(telegram: Telegram, serving: Serving) -> None:
    async with serving():
        await telegram.say("/goals Bruno Salas", GROUP, message_thread_id=7)
        assert "message_thread_id" not in await telegram.answer()


async def test_the_message_that_opened_a_topic_is_not_replied_to(telegram: Telegram, serving: Serving) -> None:
    telegram.me["can_read_all_group_messages"] = True
    opened = telegram.written("", FORUM, telegram.me, forum_topic_created={"name": "Derby", "icon_color": 1})
    topic: Json = {"message_thread_id": 7, "is_topic_message": True, "reply_to_message": opened}
    async with serving():
        await telegram.say("who scored?", FORUM, **topic)
        await telegram.say("/privacy", FORUM, **topic)
        assert (await telegram.answer())["text"].startswith("I keep")
    assert len(telegram.sent) == 1


ANONYMOUS: Json = {"from": {"id": 1087968824, "is_bot": True, "first_name": "Group"}, "sender_chat": GROUP}
CHANNEL: Json = {
    "from": {"id": 136817688, "is_bot": True, "first_name": "Channel"},
    "sender_chat": {"id": -100900, "type": "channel", "title": "News"},
}
MANAGERS = [
    ("a member", {"from": BEN}, ADMINS_ONLY),
    ("an admin", {"from": ANN}, LISTENING),
    ("an anonymous admin", ANONYMOUS, LISTENING),
    ("a channel", CHANNEL, ADMINS_ONLY),
]


@pytest.mark.parametrize(("fields", "told"), [row[1:] for row in MANAGERS], ids=[row[0] for row in MANAGERS])
async def test_who_may_manage(telegram: Telegram, serving: Serving, fields: Json, told: str) -> None:
    telegram.members[ANN["id"]] = "administrator"
    async with serving():
        await telegram.say("/listen on", GROUP, **fields)
        assert (await telegram.answer())["text"] == told


async def test_a_group_that_moves_keeps_its_settings(telegram: Telegram, serving: Serving, records: Records) -> None:
    small: Json = {"id": -42, "type": "group", "title": "Small"}
    records.change("telegram:-42", "club", "Porto Alto")
    async with serving():
        telegram.chats[GROUP["id"]] = GROUP
        await telegram.send(
            {"message": telegram.written("", small) | {"text": None, "migrate_to_chat_id": GROUP["id"]}}
        )
        await telegram.send({"message": telegram.written("", GROUP) | {"text": None, "migrate_from_chat_id": -42}})
        await telegram.say("/settings", GROUP)
        assert "Porto Alto" in (await telegram.answer())["text"]


async def test_an_answer_follows_a_group_that_moves_meanwhile(
    telegram: Telegram, serving: Serving, records: Records
) -> None:
    small: Json = {"id": -42, "type": "group", "title": "Small"}
    records.change("telegram:-42", "club", "Porto Alto")
    telegram.chats[GROUP["id"]] = GROUP
    telegram.fail("sendMessage", 400, "group chat was upgraded to a supergroup chat", migrate_to_chat_id=GROUP["id"])
    async with serving():
        await telegram.say("/goals Bruno Salas", small)
        assert (await telegram.answer())["chat"] == GROUP
    assert records.settings(f"telegram:{GROUP['id']}").club == "Porto Alto"
