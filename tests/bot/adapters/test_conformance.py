"""The dialogues that every platform carries, without a platform: in memory, and on a terminal's lines."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence

from bot.adapters.lines import answer_lines
from bot.adapters.memory import MemoryAdapter
from bot.adapters.plain import one_line
from bot.messages import Place, Reply
from tests.bot.adapters.conformance import BUTTONS, GROUPS, PRIVATE, Line, NotingBot, dialogues, verify


class InMemory:
    def __init__(self) -> None:
        self.bot = NotingBot()
        self._adapter = MemoryAdapter(self.bot)

    async def say(self, text: str, *, group: bool, mention: bool) -> None:
        place, chat = (Place.GROUP, "group") if group else (Place.PRIVATE, "private")
        self._chat = chat

        async def manages() -> bool:
            return True

        await self._adapter.say(text, chat=chat, place=place, addressed=mention, manages=manages)

    async def press(self, label: str) -> None:
        await self._adapter.press(label, chat=self._chat)

    async def seen(self, reply: Reply) -> str:
        return reply.text


class OnLines:
    """The terminal: no groups, and buttons are typed."""

    def __init__(self) -> None:
        self.bot = NotingBot()
        self._out = io.StringIO()

    async def say(self, text: str, *, group: bool, mention: bool) -> None:
        assert not group
        assert not mention
        self._out.seek(0)
        self._out.truncate()
        await answer_lines(self.bot, io.StringIO(f"{text}\n"), self._out, asyncio.Event())

    async def press(self, label: str) -> None:
        await self.say(label, group=False, mention=False)

    async def seen(self, reply: Reply) -> str:
        assert self._out.getvalue() == f"{one_line(reply)}\n"
        return self._out.getvalue()


@dialogues(PRIVATE, BUTTONS, GROUPS)
async def test_in_memory(lines: Sequence[Line]) -> None:
    await verify(InMemory(), lines)


@dialogues(PRIVATE)
async def test_on_a_terminals_lines(lines: Sequence[Line]) -> None:
    await verify(OnLines(), lines)
