"""Answers where the bot is no member: inline queries ("@bot penalties Lautaro" in any chat) and guest messages."""

from __future__ import annotations

from typing import Any

from telegram import InlineQueryResultArticle, InlineQueryResultsButton, InputTextMessageContent, Update
from telegram.ext import CallbackContext, ExtBot

from bot.adapters.telegram.chat import NAME
from bot.adapters.telegram.faults import tolerated
from bot.adapters.telegram.incoming import incoming
from bot.adapters.telegram.rendering import LIMIT, rendered, shortened
from bot.core import Bot
from bot.messages import Reply

CACHED = 60
"""Seconds for which Telegram gives an asker the same answers again; after that there may be a new article."""

TITLE = 80
DESCRIPTION = 160
ASK = "Ask: who scored in the derby?"
IN_PRIVATE = "No answer to that. Ask me in private"
CUT = "\n…"
"""What an answer ends with that has no room in one message."""

Context = CallbackContext[ExtBot[Any], Any, Any, Any]


class Elsewhere:
    """Answers what is asked outside the bot's own chats: one message, without buttons."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def query(self, update: Update, _context: Context) -> None:
        """Offer answers while somebody types."""
        query = update.inline_query
        if query is None:
            return
        replies = await self._bot.inline(query.query, f"{NAME}:{query.from_user.id}")
        with tolerated("answering an inline query"):
            await query.answer(
                [article(reply, str(number)) for number, reply in enumerate(replies, start=1)],
                cache_time=CACHED if replies else 0,
                is_personal=True,
                button=None if replies else _to_private(query.query),
            )

    async def guest(self, update: Update, context: Context) -> None:
        """Answer a message that mentions the bot in a chat that it has not been added to."""
        message = update.guest_message
        asked = incoming(message, context.bot.bot) if message else None
        if message is None or asked is None:
            return
        replies = await self._bot.inline(asked.text, asked.asker)
        if replies:
            with tolerated("answering a guest message"):
                await message.answer_guest_query(article(replies[0], "1"))


def article(reply: Reply, identity: str) -> InlineQueryResultArticle:
    """A reply to choose from a list: its point, what else it says, and the message that it becomes."""
    point, _, rest = reply.text.partition("\n")
    below = rest or ", ".join(line.label for line in reply.sources)
    (text, entities), *more = rendered(reply, LIMIT - len(CUT))
    return InlineQueryResultArticle(
        identity,
        shortened(point, TITLE),
        InputTextMessageContent(text + CUT if more else text, entities=entities),
        description=shortened(below, DESCRIPTION) or None,
    )


def _to_private(typed: str) -> InlineQueryResultsButton:
    return InlineQueryResultsButton(IN_PRIVATE if typed.strip() else ASK, start_parameter="inline")
