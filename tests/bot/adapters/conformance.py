"""What every platform must carry in the same way: one table of dialogues, run on each of them by its own tests."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import pytest

from bot.core import Bot
from bot.messages import Message, Reply
from bot.presses import WRONG
from bot.records import Records
from tests.bot.twin import KnowledgeTwin
from tests.waiting import LONGEST


class NotingBot(Bot):
    """Notes every reply that it gives, silence too, so that a test can wait for either."""

    def __init__(self) -> None:
        super().__init__(KnowledgeTwin(), records=Records.open())
        self.replies: list[Reply | None] = []
        self._changed = asyncio.Condition()

    async def reply(self, message: Message) -> Reply | None:
        reply = await super().reply(message)
        async with self._changed:
            self.replies.append(reply)
            self._changed.notify_all()
        return reply

    async def after(self, act: Callable[[], Awaitable[object]]) -> Reply | None:
        """What it replies to what is done now."""
        before = len(self.replies)
        await act()
        async with self._changed, asyncio.timeout(LONGEST):
            await self._changed.wait_for(lambda: len(self.replies) > before)
        return self.replies[before]


class Stage(Protocol):
    """A platform with one person in it, who talks to the bot in private and in a group."""

    bot: NotingBot

    async def say(self, text: str, *, group: bool, mention: bool) -> None:
        """Write a message; `mention` puts it to the bot by name."""
        ...

    async def press(self, label: str) -> None:
        """Press a button beneath the bot's last message."""
        ...

    async def seen(self, reply: Reply) -> str:
        """What the person sees of a reply, once it is there."""
        ...


@dataclass(frozen=True)
class Line:
    """Something said, or a button pressed, and words of what comes back; None is silence."""

    said: str
    expected: str | None
    group: bool = False
    mention: bool = False
    pressed: bool = False


def private(said: str, expected: str | None) -> Line:
    return Line(said, expected)


def group(said: str, expected: str | None) -> Line:
    return Line(said, expected, group=True)


def mention(said: str, expected: str | None) -> Line:
    return Line(said, expected, group=True, mention=True)


def press(label: str, expected: str | None) -> Line:
    return Line(label, expected, pressed=True)


PRIVATE: dict[str, Sequence[Line]] = {
    "a command": [private("/goals Bruno Salas", "12th minute")],
    "a question and a follow-up": [private("who scored?", "12th minute"), private("which minute?", "In the 12th")],
    "a choice by its number": [private("/goals Salas", "Which Salas"), private("1", "12th minute")],
    "more by its word": [private("who scored?", "12th minute"), private("more", "again in the 80th")],
    "a misspelt command": [private("/gaols Bruno Salas", "Did you mean /goals Bruno Salas?")],
    "help": [private("/help goals", "/goals Bruno Salas")],
    "markup that is none": [private("*a* <b>b</b> `c` [d](https://e.example)", "did not understand")],
    "a fault": [private("break", "something went wrong"), private("who scored?", "12th minute")],
}
BUTTONS: dict[str, Sequence[Line]] = {
    "a choice": [private("/goals Salas", "Which Salas"), press("/goals Bruno Salas", "12th minute")],
    "more and back": [
        private("who scored?", "12th minute"),
        press("More", "again in the 80th"),
        press("Back", "12th minute"),
    ],
    "a wrong answer": [private("who scored?", "12th minute"), press(WRONG, "I have told the admins")],
    "in a group": [mention("/goals Salas", "Which Salas"), press("/goals Bruno Salas", "12th minute")],
}
GROUPS: dict[str, Sequence[Line]] = {
    "spoken to or not": [group("who scored?", None), mention("who scored?", "12th minute")],
    "a follow-up is spoken to the bot too": [mention("who scored?", "12th minute"), group("which minute?", None)],
    "settings": [mention("/follow Porto Alto", "mean Porto Alto here"), mention("/settings", "Porto Alto")],
    "listening": [mention("/listen on", "without being spoken to"), group("gibberish?", None)],
    "private and group apart": [private("who scored?", "12th minute"), mention("more", "nothing more to tell")],
}


async def verify(stage: Stage, lines: Sequence[Line]) -> None:
    """Play the lines in order; each reply must show the words beside it."""
    for line in lines:
        reply = await stage.bot.after(lambda line=line: _play(stage, line))  # type: ignore[misc]
        shown = None if reply is None else await stage.seen(reply)
        if line.expected is None:
            assert shown is None, f"{line.said!r} got {shown!r}"
        else:
            assert shown is not None, f"{line.said!r} got silence"
            assert line.expected in shown, f"{line.said!r} got {shown!r}"


async def _play(stage: Stage, line: Line) -> None:
    if line.pressed:
        await stage.press(line.said)
    else:
        await stage.say(line.said, group=line.group, mention=line.mention)


def dialogues(*tables: dict[str, Sequence[Line]]) -> pytest.MarkDecorator:
    """A test for each dialogue of the tables, as `lines`."""
    every = {name: lines for table in tables for name, lines in table.items()}
    return pytest.mark.parametrize("lines", every.values(), ids=every.keys())
