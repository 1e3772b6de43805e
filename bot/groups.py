"""When a message is meant for the bot: always in private, in a group when it is spoken to or asked to listen."""

from __future__ import annotations

import re
from enum import Enum

from bot.commands import CommandTable, call
from bot.messages import Message, Place

_ASKS = re.compile(
    r"(?i)(?:and |so |but )?(?:who|whom|whose|what|when|where|why|which|how|did|does|do|was|were|has|have|had|is|are)"
    r"(?:\b|(?='s\b))"
)


class Heard(Enum):
    """What a message is to the bot. What is overheard is answered only with something to say."""

    NOTHING = "nothing"
    SPOKEN_TO = "spoken to"
    OVERHEARD = "overheard"


def heard(message: Message, commands: CommandTable, *, listening: bool = False) -> Heard:
    """What a message is to the bot, which has been asked to listen in that chat or not."""
    if spoken_to(message, commands):
        return Heard.SPOKEN_TO
    overheard = listening and not message.edited and message.replies_to is None and _is_question(message.text)
    return Heard.OVERHEARD if overheard else Heard.NOTHING


def spoken_to(message: Message, commands: CommandTable) -> bool:
    """Whether the message is put to the bot.

    In a group it answers a mention, a reply to it, and the commands it knows: other bots may own the others. A command
    with another bot's name on it is that bot's, and an edited message has been answered already.
    """
    if message.edited or not message.text.strip():
        return message.addressed and not message.edited
    called = call(message.text)
    if called and called.bot and message.bot and called.bot.lower() != message.bot.lower():
        return False
    if message.place is Place.PRIVATE or message.addressed:
        return True
    return called is not None and (called.name in commands or called.bot is not None)


def _is_question(text: str) -> bool:
    """Whether a text asks in so many words: it begins as questions do, or ends as they do."""
    stripped = text.strip()
    return call(stripped) is None and bool(stripped.endswith("?") or _ASKS.match(stripped))
