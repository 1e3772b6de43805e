"""The terminal: a prompt with suggestions and history, or one reply a line when lines come from a pipe."""

from __future__ import annotations

import asyncio
import sys

from bot.adapters.lines import CONSOLE, answer_lines
from bot.core import Bot


class ConsoleAdapter:
    """Talks on standard input and output. `touchline chat` runs it."""

    name = CONSOLE

    async def run(self, bot: Bot, stop: asyncio.Event) -> None:
        """Answer line by line until the input ends or `stop` is set."""
        if sys.stdin.isatty() and sys.stdout.isatty():
            from bot.adapters.terminal import converse  # noqa: PLC0415 - a pipe needs no line editor

            await converse(bot, stop)
        else:
            await answer_lines(bot, sys.stdin, sys.stdout, stop)
