"""Discord without Discord: the real library in a simulated world, with one server, one channel and two people."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import discord
import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.adapters.discord import from_settings
from bot.adapters.discord.adapter import DiscordAdapter
from bot.adapters.discord.client import DiscordClient, make_bot
from bot.core import Bot
from bot.records import Records
from bot.settings import load
from tests.bot.adapters.discord.knowing import Knowing
from tests.bot.adapters.discord.serving import Watching
from tests.standins.discord import TOKEN, DiscordStandIn

READING = pytest.mark.parametrize("message_content", [True], ids=["reading"])


@dataclass(frozen=True)
class World:
    """A server where Ann is an admin and Ben is not."""

    env: Env
    guild: GuildHandle
    channel: ChannelHandle
    ann: MemberActor
    ben: MemberActor

    def said(self, channel: ChannelHandle | None = None) -> list[str]:
        """What the bot has said in a channel so far."""
        return [message.content for message in self.written(channel)]

    def written(self, channel: ChannelHandle | None = None) -> list[discord.Message]:
        """The bot's messages in a channel."""
        me = self.env.bot.user
        assert me is not None
        return [message for message in (channel or self.channel).history() if message.author.id == me.id]

    @property
    def me(self) -> str:
        """How the bot is mentioned."""
        assert self.env.bot.user is not None
        return self.env.bot.user.mention


@pytest.fixture(autouse=True)
def _swift(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not rest for 50 ms at every step, as simcord does before it looks whether the bot is done."""
    settle = Env._settle_internal
    monkeypatch.setattr(settle, "__kwdefaults__", {**(settle.__kwdefaults__ or {}), "idle": 0.001})


@pytest.fixture
def knowing() -> Knowing:
    return Knowing()


@pytest.fixture
def records() -> Records:
    return Records.open()


@pytest.fixture
def core(knowing: Knowing, records: Records, watching: Watching) -> Bot:
    return Bot(knowing, records=records, watch=watching)


@pytest.fixture
def message_content() -> bool:
    """Whether the bot may read all messages; a test says otherwise by `READING`."""
    return False


@pytest.fixture
def simcord_bot(core: Bot, message_content: bool, monkeypatch: pytest.MonkeyPatch) -> DiscordClient:
    monkeypatch.setenv("TOUCHLINE_DISCORD_MESSAGE_CONTENT", str(message_content))
    return make_bot(core, load())


@pytest.fixture
async def world(simcord_env: Env) -> World:
    guild = simcord_env.create_guild("Harbour supporters")
    admins = guild.create_role("Admins", permissions=discord.Permissions(manage_guild=True))
    return World(
        simcord_env,
        guild,
        guild.create_text_channel("general"),
        guild.add_member(simcord_env.create_user("ann"), roles=[admins]),
        guild.add_member(simcord_env.create_user("ben")),
    )


@pytest.fixture
def watching() -> Watching:
    return Watching()


@pytest.fixture
async def standin() -> AsyncIterator[DiscordStandIn]:
    async with DiscordStandIn() as served:
        yield served


async def at_once(_self: DiscordClient, _shard: int | None, *, initial: bool = False) -> None:
    """Discord wants five seconds between two sessions; ours does not."""


@pytest.fixture
def adapter(standin: DiscordStandIn, monkeypatch: pytest.MonkeyPatch) -> DiscordAdapter:
    monkeypatch.setattr(Route, "BASE", Route.BASE)  # what the adapter sets is taken back after the test
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", DiscordWebSocket.DEFAULT_GATEWAY)
    monkeypatch.setattr(DiscordClient, "before_identify_hook", at_once)
    monkeypatch.setenv("DISCORD_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("TOUCHLINE_DISCORD_API_BASE", standin.api)
    monkeypatch.setenv("TOUCHLINE_DISCORD_GATEWAY_URL", standin.gateway)
    monkeypatch.setenv("TOUCHLINE_DRAIN_SECONDS", "1")
    made = from_settings(load())
    assert made is not None
    return made
