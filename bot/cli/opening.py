"""What most commands start with: the settings, the log, the bot."""

from __future__ import annotations

from bot import logs, settings
from bot.conversation import Conversations
from bot.core import Bot
from bot.limits import Limits
from bot.settings import Settings
from knowledge import Knowledge


def configured() -> Settings:
    """The settings in force, with the log set up to them. SettingError as in `settings.load`."""
    loaded = settings.load()
    logs.configure(loaded.log_level, loaded.tokens.values())
    return loaded


def bot_over(knowledge: Knowledge, loaded: Settings, *, limited: bool) -> Bot:
    """The bot as the settings want it. On the owner's own command line nothing is limited."""
    return Bot(
        knowledge,
        limits=Limits(asker=loaded.asker_limit, chat=loaded.chat_limit) if limited else None,
        conversations=Conversations(minutes=loaded.conversation_minutes),
        log_texts=loaded.log_texts,
    )
