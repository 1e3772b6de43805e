"""What is done with each kind of update."""

from __future__ import annotations

from typing import Any

from telegram import Update
from telegram.ext import CallbackContext, ExtBot

from bot.adapters.telegram.chat import Chat
from bot.adapters.telegram.faults import tolerated
from bot.adapters.telegram.incoming import incoming, pressed
from bot.adapters.telegram.indicator import Acknowledgement, typing
from bot.adapters.telegram.outgoing import Outgoing
from bot.core import Bot
from bot.messages import Message, Reply

Context = CallbackContext[ExtBot[Any], Any, Any, Any]


class Handlers:
    """Puts to the bot what Telegram sends of its chats, and shows what it replies."""

    def __init__(self, bot: Bot, outgoing: Outgoing) -> None:
        self._bot = bot
        self._outgoing = outgoing

    async def message(self, update: Update, context: Context) -> None:
        """Answer a message."""
        asked = incoming(update.message, context.bot.bot) if update.message else None
        if asked is None:
            return
        async with typing(context.bot, asked):
            reply = await self._bot.reply(asked)
        await self._show(asked, reply, quoting=asked.id)

    async def press(self, update: Update, context: Context) -> None:
        """Do what a button is for. Whatever comes of it, the press is acknowledged."""
        if update.callback_query is None:
            return
        async with Acknowledgement(update.callback_query) as acknowledgement:
            press = pressed(update.callback_query, context.bot.bot)
            if press is None:
                return
            reply = await self._bot.reply(press)
            if reply and reply.private and not reply.edits and not acknowledgement.given:
                await acknowledgement.give(reply.text)
                return
        await self._show(press, reply, quoting=press.replies_to)

    async def moved(self, update: Update, _context: Context) -> None:
        """A group has become a supergroup, which both of them are told."""
        message = update.message
        if message and message.migrate_to_chat_id:
            self._bot.moved(str(Chat(message.chat.id)), str(Chat(message.migrate_to_chat_id)))
        elif message and message.migrate_from_chat_id:
            self._bot.moved(str(Chat(message.migrate_from_chat_id)), str(Chat(message.chat.id)))

    async def _show(self, asked: Message, reply: Reply | None, *, quoting: str | None) -> None:
        if reply is not None:
            with tolerated("sending an answer"):
                await self._outgoing.show(asked.chat, reply, quoting=quoting)
