"""Showing replies: sent, or put in the place of earlier ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from telegram import ReplyParameters
from telegram.error import BadRequest, ChatMigrated
from telegram.ext import ExtBot

from bot.adapters.telegram.chat import Chat
from bot.adapters.telegram.faults import UNCHANGED
from bot.adapters.telegram.rendering import Rendered, keyboard, rendered
from bot.messages import Button, Reply


class Outgoing:
    """Shows replies in chats. `moved` is told when a group has become a supergroup, with the old and the new name."""

    def __init__(self, api: ExtBot[Any], moved: Callable[[str, str], None]) -> None:
        self._api = api
        self._moved = moved

    async def show(self, chat: str, reply: Reply, *, quoting: str | None = None, anew: bool = True) -> str | None:
        """Show a reply, as an answer to the message `quoting`; the id of the message that holds its buttons.

        `anew` sends it where the message that it edits cannot be edited any more.

        Raises:
            TelegramError: Telegram does not take it.
        """
        try:
            return await self._show(Chat.of(chat), reply, quoting, anew=anew)
        except ChatMigrated as error:
            now = str(Chat(error.new_chat_id))
            self._moved(chat, now)
            return await self._show(Chat.of(now), reply, None, anew=anew)

    async def _show(self, chat: Chat, reply: Reply, quoting: str | None, *, anew: bool) -> str | None:
        messages = rendered(reply)
        shown = None
        if reply.edits and messages:
            shown = await self._edit(chat, reply, messages[0], last=len(messages) == 1)
            if shown is None and not anew:
                raise BadRequest("message to edit not found")
        for number, message in enumerate(messages[1:] if shown else messages, start=2 if shown else 1):
            buttons = reply.buttons if number == len(messages) else ()
            shown = await self._send(chat, message, buttons, quoting if number == 1 else None)
        return shown

    async def _send(self, chat: Chat, message: Rendered, buttons: tuple[Button, ...], quoting: str | None) -> str:
        text, entities = message
        sent = await self._api.send_message(
            chat.id,
            text,
            entities=entities,
            message_thread_id=chat.topic,
            reply_parameters=_quoted(quoting),
            reply_markup=keyboard(buttons),
        )
        return str(sent.message_id)

    async def _edit(self, chat: Chat, reply: Reply, message: Rendered, *, last: bool) -> str | None:
        """Put a reply in the place of another; None where that other cannot be changed any more, or is gone."""
        text, entities = message
        buttons = reply.buttons if last else ()
        try:
            await self._api.edit_message_text(
                text, chat.id, int(reply.edits or 0), entities=entities, reply_markup=keyboard(buttons)
            )
        except BadRequest as error:
            return reply.edits if UNCHANGED in error.message.lower() else None
        return reply.edits


def _quoted(message: str | None) -> ReplyParameters | None:
    """Answering a message, which may have been deleted meanwhile."""
    return ReplyParameters(int(message), allow_sending_without_reply=True) if message else None
