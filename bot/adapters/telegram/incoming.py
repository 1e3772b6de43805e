"""What Telegram sends, as messages to the bot."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

import telegram
from telegram import CallbackQuery, ChatMember, MaybeInaccessibleMessage, User

from bot.adapters.telegram.chat import NAME, Chat
from bot.adapters.telegram.mentions import without_mentions
from bot.messages import Message, Place

ADMINS = {ChatMember.OWNER, ChatMember.ADMINISTRATOR}


def incoming(message: telegram.Message, me: User) -> Message | None:
    """A message or a picture's caption; None for what nobody wrote to anybody: other bots, automatic forwards, files.

    An anonymous admin writes in the group's own name (`sender_chat`), and so do channels: these are no bots, though
    Telegram has a bot stand for them in `from`.
    """
    written = message.text or message.caption
    if not written or message.via_bot or message.is_automatic_forward or not message.from_user:
        return None
    if message.from_user.is_bot and not message.sender_chat:
        return None
    text, mentioned = without_mentions(written, message.entities or message.caption_entities, me)
    answered = _answered(message)
    asker = message.sender_chat or message.from_user
    chat = _chat(message)
    return Message(
        text=text,
        chat=str(chat),
        asker=f"{NAME}:{asker.id}",
        place=_place(message.chat),
        addressed=mentioned or (answered is not None and answered.from_user == me),
        bot=me.username,
        id=str(message.message_id),
        replies_to=str(answered.message_id) if answered else None,
        within=chat.within,
        sent=message.date,
        manages=_manages(message.chat, asker.id),
    )


def pressed(query: CallbackQuery, me: User) -> Message | None:
    """The press of a button beneath one of the bot's messages; None for a button that is in no chat of the bot's."""
    message = query.message
    if message is None or not query.data:
        return None
    chat = _chat(message)
    return Message(
        text="",
        chat=str(chat),
        asker=f"{NAME}:{query.from_user.id}",
        place=_place(message.chat),
        addressed=True,
        bot=me.username,
        id=f"press:{query.id}",
        replies_to=str(message.message_id),
        within=chat.within,
        pressed=query.data,
        manages=_manages(message.chat, query.from_user.id),
    )


def _chat(message: MaybeInaccessibleMessage) -> Chat:
    """The chat; `message_thread_id` is a topic in forums only, elsewhere it is a thread of replies."""
    if isinstance(message, telegram.Message) and message.is_topic_message:
        return Chat(message.chat.id, message.message_thread_id)
    return Chat(message.chat.id)


def _place(chat: telegram.Chat) -> Place:
    return Place.PRIVATE if chat.type == telegram.Chat.PRIVATE else Place.GROUP


def _answered(message: telegram.Message) -> telegram.Message | None:
    """The message that this one answers. In a topic all "answer" the service message that opened it."""
    answered = message.reply_to_message
    return None if answered is None or answered.forum_topic_created else answered


def _manages(chat: telegram.Chat, asker: int) -> Callable[[], Awaitable[bool]] | None:
    """Asks whether the asker is an admin; in private chats there is nobody else."""
    return None if chat.type == telegram.Chat.PRIVATE else partial(_is_admin, chat, asker)


async def _is_admin(chat: telegram.Chat, asker: int) -> bool:
    """Whether the asker may change the chat's settings: who writes in the group's own name is an anonymous admin."""
    if asker == chat.id:
        return True
    if asker < 0:  # a channel that somebody writes as
        return False
    return (await chat.get_member(asker)).status in ADMINS
