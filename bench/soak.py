"""Soak `touchline run` in messages on both platforms and watch its memory: `python bench/soak.py DATABASE [MESSAGES]`.

Telegram and Discord are the tests' stand-ins, over real sockets. The bot's resident memory is printed as it goes.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
import tempfile
import time
from asyncio.subprocess import Process
from pathlib import Path

from tests.standins.discord import TOKEN as DISCORD_TOKEN
from tests.standins.discord import DiscordStandIn
from tests.standins.telegram import ANN, BEN, GROUP, Telegram, private
from tests.standins.telegram import TOKEN as TELEGRAM_TOKEN
from tests.subprocesses import TOUCHLINE

STEPS = 10
SAID = (
    *("/penalties Lautaro", "who scored the own goal in the derby?", "and which minute?", "/help", "/goals Haaland"),
    *(
        "/result Inter Napoli",
        "why was perisics goal ruled out?",
        "@everyone *hi* <b>",
        "ok lol",
        "word " * 300,
        "🎉" * 40,
    ),
)


async def main(database: Path, messages: int) -> None:
    """Serve both stand-ins from that database, and print memory after each tenth of the messages."""
    with tempfile.TemporaryDirectory() as folder:
        async with Telegram() as telegram, DiscordStandIn() as discord:
            bot = await started(database, Path(folder), telegram, discord)
            begun = time.monotonic()
            for step in range(1, STEPS + 1):
                await say(telegram, discord, messages // STEPS)
                spent = time.monotonic() - begun
                print(f"{step * messages // STEPS} messages, {spent:.0f} s: {resident(bot):.0f} MB")  # noqa: T201
            bot.terminate()
            print(f"stopped with exit code {await bot.wait()}")  # noqa: T201


async def started(database: Path, folder: Path, telegram: Telegram, discord: DiscordStandIn) -> Process:
    """The bot, connected to both."""
    settings = {
        "TOUCHLINE_DATABASE_URL": f"sqlite:///{database}",
        "TOUCHLINE_RECORDS_URL": f"sqlite:///{folder / 'records.db'}",
        "TOUCHLINE_ASKER_LIMIT": "100000",
        "TOUCHLINE_CHAT_LIMIT": "100000",
        "TELEGRAM_BOT_TOKEN": TELEGRAM_TOKEN,
        "TOUCHLINE_TELEGRAM_BASE_URL": telegram.base_url,
        "DISCORD_BOT_TOKEN": DISCORD_TOKEN,
        "TOUCHLINE_DISCORD_API_BASE": discord.api,
        "TOUCHLINE_DISCORD_GATEWAY_URL": discord.gateway,
    }
    bot = await asyncio.create_subprocess_exec(TOUCHLINE, "run", env={**os.environ, **settings})
    await telegram.until(lambda: telegram.polls > 0)
    await discord.until(lambda: bool(discord.sessions))
    return bot


async def say(telegram: Telegram, discord: DiscordStandIn, messages: int) -> None:
    """So many messages, half of them on each platform, a few in a group (Telegram takes 20 a minute), some twice."""
    for number in range(messages):
        text = random.choice(SAID)  # noqa: S311 - mixing, not guarding
        if number % 2:
            await discord.mention(text)
            continue
        user = random.choice((ANN, BEN))  # noqa: S311
        message = await telegram.say(text, GROUP if number % 200 == 0 else private(user), user)
        if number % 20 == 0:
            await telegram.send({"message": message})
    await quiet(telegram, discord)
    telegram.messages.clear()
    discord.requests.clear()


async def quiet(telegram: Telegram, discord: DiscordStandIn) -> None:
    """Wait until a second has passed in which nothing more was said."""
    before = -1
    while before != (now := len(telegram.messages) + len(discord.requests)):
        before = now
        await asyncio.sleep(1)


def resident(bot: Process) -> float:
    """Megabytes of memory that the process holds."""
    pages = int(Path(f"/proc/{bot.pid}/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 10_000))
