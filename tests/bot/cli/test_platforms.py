"""`touchline run` as a user starts it, with Telegram and Discord on the other side of real sockets."""

from __future__ import annotations

import asyncio
import signal
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.standins.discord import TOKEN as DISCORD_TOKEN
from tests.standins.discord import DiscordStandIn
from tests.standins.discord_payloads import CHANNEL
from tests.standins.telegram import TOKEN as TELEGRAM_TOKEN
from tests.standins.telegram import Telegram
from tests.subprocesses import TOUCHLINE
from tests.waiting import LONGEST

MESSAGES = rf"POST channels/{CHANNEL}/messages"
ASKED = "who scored the own goal in the derby?"
SCORER = "Stefan de Vrij"


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as server:
        yield server


@pytest.fixture
async def discord() -> AsyncIterator[DiscordStandIn]:
    async with DiscordStandIn() as server:
        yield server


@pytest.fixture
def settings(
    filled: Path, telegram: Telegram, discord: DiscordStandIn, monkeypatch: pytest.MonkeyPatch
) -> Mapping[str, str]:
    """What .env would say, in the environment."""
    values = {
        "TELEGRAM_BOT_TOKEN": TELEGRAM_TOKEN,
        "TOUCHLINE_TELEGRAM_BASE_URL": telegram.base_url,
        "DISCORD_BOT_TOKEN": DISCORD_TOKEN,
        "TOUCHLINE_DISCORD_API_BASE": discord.api,
        "TOUCHLINE_DISCORD_GATEWAY_URL": discord.gateway,
    }
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    return values


@asynccontextmanager
async def running(telegram: Telegram | None, discord: DiscordStandIn | None) -> AsyncIterator[Process]:
    """The bot, once it is connected to these; it is killed if the test does not stop it."""
    polls, sessions = telegram.polls if telegram else 0, len(discord.sessions) if discord else 0
    bot = await asyncio.create_subprocess_exec(TOUCHLINE, "run", stderr=PIPE)
    try:
        async with asyncio.timeout(LONGEST):
            while (telegram and telegram.polls == polls) or (discord and len(discord.sessions) == sessions):
                assert bot.returncode is None, (await bot.communicate())[1].decode()
                await asyncio.sleep(0.02)
        yield bot
    finally:
        if bot.returncode is None:
            bot.kill()
        await bot.communicate()


async def stopped(bot: Process) -> str:
    """What it wrote to standard error, after a SIGTERM that it followed."""
    bot.send_signal(signal.SIGTERM)
    async with asyncio.timeout(LONGEST):
        _, said = await bot.communicate()
    assert bot.returncode == 0, said.decode()
    return said.decode()


@pytest.mark.usefixtures("settings")
async def test_both_platforms_are_served_by_one_process(telegram: Telegram, discord: DiscordStandIn) -> None:
    async with running(telegram, discord) as bot:
        await telegram.say(ASKED)
        await discord.mention(ASKED)
        assert SCORER in (await telegram.answer())["text"]
        (answer,) = await discord.requested(MESSAGES)
        assert SCORER in answer.body["content"]
        said = await stopped(bot)
    assert said.splitlines()[0] == "touchline serves discord, telegram; Ctrl-C stops it"
    for secret in (TELEGRAM_TOKEN, DISCORD_TOKEN, "de Vrij", "own goal"):
        assert secret not in said


@pytest.mark.usefixtures("settings")
async def test_what_was_answered_is_not_answered_again_after_it_was_killed(telegram: Telegram) -> None:
    async with running(telegram, None) as bot:
        message = await telegram.say(ASKED)
        await telegram.answer()
        bot.kill()
        await bot.communicate()
    async with running(telegram, None):
        await telegram.send({"message": message})
        await telegram.say("/help")
        assert "Ask in your own words" in (await telegram.answer(2))["text"]
    assert len(telegram.sent) == 2


@pytest.mark.usefixtures("settings")
async def test_one_platform_that_refuses_the_token_leaves_the_other(
    telegram: Telegram, discord: DiscordStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    discord.fail(r"GET users/@me", 401, times=9)
    async with running(telegram, None) as bot:
        await telegram.say(ASKED)
        assert SCORER in (await telegram.answer())["text"]
        said = await stopped(bot)
    assert "DISCORD_BOT_TOKEN" in said
    assert DISCORD_TOKEN not in said
