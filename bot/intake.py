"""Which messages the bot takes up: those meant for it, fresh, for the first time, and within limits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from bot.commands import CommandTable
from bot.groups import Heard, heard
from bot.limits import Limits, Verdict
from bot.messages import Message, Place
from bot.records import ChatSettings, Records


def utc_now() -> dt.datetime:
    """The time on the wall."""
    return dt.datetime.now(dt.UTC)


class Intake:
    """Looks at messages before anything is answered. Without `limits`, `records` or `stale` that is not looked at."""

    def __init__(
        self,
        commands: CommandTable,
        limits: Limits | None,
        records: Records | None,
        stale: dt.timedelta | None,
        now: Callable[[], dt.datetime] = utc_now,
    ) -> None:
        self._commands = commands
        self._limits = limits
        self._records = records
        self._stale = stale
        self._now = now

    def settings(self, message: Message) -> ChatSettings:
        """The settings of the chat it was written in."""
        return self._records.settings(message.chat, message.within) if self._records else ChatSettings()

    def heard(self, message: Message) -> Heard:
        """What the message is to the bot: nothing when it is old or has come before."""
        if self._is_stale(message):
            return Heard.NOTHING
        listening = message.place is Place.GROUP and self.settings(message).listening
        meant = Heard.SPOKEN_TO if message.pressed else heard(message, self._commands, listening=listening)
        return Heard.NOTHING if meant is not Heard.NOTHING and self._is_known(message) else meant

    def verdict(self, message: Message) -> Verdict:
        """Count the message against the limits."""
        return self._limits.take(chat=message.chat, asker=message.asker) if self._limits else Verdict.ALLOWED

    def _is_stale(self, message: Message) -> bool:
        return bool(self._stale and message.sent and message.sent < self._now() - self._stale)

    def _is_known(self, message: Message) -> bool:
        return bool(self._records and message.id and not self._records.first_time(message.chat, message.id))
