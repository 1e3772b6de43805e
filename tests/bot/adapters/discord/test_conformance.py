"""The dialogues that every platform carries, in a simulated Discord."""

from __future__ import annotations

from collections.abc import Sequence

import discord
import pytest

from bot.core import Bot
from bot.messages import Reply
from tests.bot.adapters.conformance import BUTTONS, GROUPS, PRIVATE, Line, NotingBot, dialogues, verify
from tests.bot.adapters.discord.conftest import READING, World


class OnDiscord:
    def __init__(self, world: World, bot: NotingBot) -> None:
        self.bot = bot
        self._world = world
        self._notice: str | None = None

    async def say(self, text: str, *, group: bool, mention: bool) -> None:
        self._notice, self._group = None, group
        if group:
            await self._world.ann.send(self._world.channel, f"{self._world.me} {text}" if mention else text)
        else:
            await self._world.ann.send_dm(text)

    async def press(self, label: str) -> None:
        presser = self._world.ann if self._group else self._world.ann.user
        result = await presser.click(self._last(), label=label)
        self._notice = result.response.content if result.ephemeral and result.response else None

    async def seen(self, reply: Reply) -> str:
        return self._notice or self._last().content

    def _last(self) -> discord.Message:
        return self._world.written(None if self._group else self._world.ann.user.dm_channel)[-1]


@pytest.fixture
def core() -> Bot:
    return NotingBot()


@READING
@dialogues(PRIVATE, BUTTONS, GROUPS)
async def test_on_discord(world: World, core: Bot, lines: Sequence[Line]) -> None:
    assert isinstance(core, NotingBot)
    await verify(OnDiscord(world, core), lines)
