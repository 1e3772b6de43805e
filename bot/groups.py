"""When a message is meant for the bot: always in private, in a group only when it is spoken to."""

from __future__ import annotations

from bot.commands import CommandTable, call
from bot.messages import Message, Place


def meant_for_bot(message: Message, commands: CommandTable) -> bool:
    """Whether the bot answers at all.

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
