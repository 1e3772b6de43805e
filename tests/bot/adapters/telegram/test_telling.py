"""What is said without being asked."""

from __future__ import annotations

import pytest
from telegram.error import TimedOut

from bot.adapters.telegram.chat import Chat
from bot.errors import AdapterError
from bot.messages import Reply
from tests.bot.adapters.telegram.conftest import Serving, adapter_over
from tests.standins.telegram import FORUM, Telegram


async def test_a_message_is_told_and_changed(telegram: Telegram, serving: Serving) -> None:
    telegram.chats[FORUM["id"]] = FORUM
    chat = f"telegram:{FORUM['id']}:7"
    async with serving() as adapter:
        number = await adapter.tell(chat, Reply("A report."))
        assert number is not None
        assert await adapter.tell(chat, Reply("Corrected.", edits=number)) == number
    (told,) = telegram.sent
    assert (told["text"], told["message_thread_id"], str(told["message_id"])) == ("Corrected.", 7, number)


async def test_what_is_gone_is_not_told_anew(telegram: Telegram, serving: Serving) -> None:
    telegram.chats[FORUM["id"]] = FORUM
    async with serving() as adapter:
        with pytest.raises(AdapterError, match="does not take the message"):
            await adapter.tell(f"telegram:{FORUM['id']}", Reply("Corrected.", edits="4711"))
    assert telegram.sent == []


async def test_what_may_have_been_taken_is_not_told_to_be_refused(
    telegram: Telegram, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def show(*_args: object, **_kwargs: object) -> None:
        raise TimedOut

    async with serving() as adapter:
        monkeypatch.setattr(adapter._outgoing, "show", show)
        with pytest.raises(TimedOut):
            await adapter.tell(f"telegram:{FORUM['id']}", Reply("A report."))


@pytest.mark.parametrize("chat", ["telegram:1", "telegram:x", "discord:1", "telegram:1:2:3"])
async def test_a_chat_that_does_not_take_it(telegram: Telegram, serving: Serving, chat: str) -> None:
    async with serving() as adapter:
        with pytest.raises(AdapterError, match=rf"^telegram: {chat} does not take the message"):
            await adapter.tell(chat, Reply("A report."))


async def test_nothing_is_told_unless_it_is_serving(telegram: Telegram) -> None:
    with pytest.raises(AdapterError, match="not connected"):
        await adapter_over(telegram).tell("telegram:11", Reply("A report."))


@pytest.mark.parametrize("chat", [Chat(11), Chat(-100500), Chat(-100600, 7)])
def test_a_chat_is_found_by_its_name(chat: Chat) -> None:
    assert Chat.of(str(chat)) == chat
