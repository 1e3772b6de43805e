"""What the bot has to remember over a restart: chats' settings, what it has answered, reports of wrong answers."""

from bot.records.chats import ChatSettings, Verbosity
from bot.records.digests import Digest, Subscription
from bot.records.records import Records
from bot.records.reports import Report
from bot.records.shown import Shown

__all__ = ["ChatSettings", "Digest", "Records", "Report", "Shown", "Subscription", "Verbosity"]
