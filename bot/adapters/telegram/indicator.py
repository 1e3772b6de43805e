"""Letting people see that an answer is on its way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from types import TracebackType
from typing import Any, Self

from telegram import CallbackQuery
from telegram.constants import CallbackQueryLimit, ChatAction
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.adapters.telegram.chat import Chat
from bot.adapters.telegram.faults import tolerated
from bot.adapters.telegram.rendering import shortened
from bot.messages import Message, Place

PATIENCE = 1.0
"""Seconds before somebody who waits is shown that the bot is at it."""

LASTS = 4.5
"""Seconds before "typing" is sent again: Telegram shows it for 5."""

SPINS = 3.0
"""Seconds that a pressed button may show that it waits."""


@asynccontextmanager
async def typing(api: ExtBot[Any], message: Message) -> AsyncIterator[None]:
    """Show "typing" for as long as this takes, where somebody waits for an answer."""
    if message.place is Place.GROUP and not message.addressed and not message.text.startswith("/"):
        yield
        return
    task = asyncio.create_task(_type(api, Chat.of(message.chat)))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait({task})


async def _type(api: ExtBot[Any], chat: Chat) -> None:
    await asyncio.sleep(PATIENCE)
    with suppress(TelegramError):  # an ornament: where it fails, the answer will tell
        while True:
            await api.send_chat_action(chat.id, ChatAction.TYPING, message_thread_id=chat.topic)
            await asyncio.sleep(LASTS)


class Acknowledgement:
    """The answer that each press of a button must get, once: a notice, or nothing when there is none to show soon."""

    def __init__(self, query: CallbackQuery) -> None:
        self._query = query
        self._late: asyncio.Task[None] | None = None
        self.given = False

    async def __aenter__(self) -> Self:
        self._timer = asyncio.get_running_loop().call_later(SPINS, self._give_late)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        await (self._late or self.give())

    async def give(self, notice: str = "") -> None:
        """Give it, unless it has been given."""
        if self.given:
            return
        self.given = True
        text = shortened(notice, CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH)
        with tolerated("acknowledging a button"):
            await self._query.answer(text or None, show_alert=bool(text))

    def _give_late(self) -> None:
        self._late = asyncio.create_task(self.give())
