"""A pipe to the terminal: one line in, one reply a line out."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from bot.adapters.plain import one_line
from bot.core import Bot
from bot.messages import Message

CONSOLE = "console"


def said(text: str) -> Message:
    """A line of the terminal as a message: one chat, one asker."""
    return Message(text, chat=CONSOLE, asker=CONSOLE)


async def answer_lines(bot: Bot, lines: TextIO, out: TextIO, stop: asyncio.Event) -> None:
    """One line in, one line out; blank lines are passed over. Ctrl-C ends it as the end of the input does."""
    with suppress(KeyboardInterrupt), interruptible():
        while not stop.is_set() and (line := lines.readline()):
            reply = await bot.reply(said(line)) if line.strip() else None
            if reply is not None:
                out.write(one_line(reply) + "\n")
                out.flush()


@contextmanager
def interruptible() -> Iterator[None]:
    """Let Ctrl-C end a wait for input at once: asyncio would wait for the line first."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
