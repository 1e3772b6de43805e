"""What the doctor finds out about the bot's account, without connecting to the gateway."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import aiohttp
import discord
from discord import app_commands

from bot.adapters.base import Finding
from bot.adapters.discord.client import install_link
from bot.adapters.discord.incoming import NAME
from bot.commands import OWN
from knowledge import wording

REFUSED = (
    "Discord refuses DISCORD_BOT_TOKEN: reset the token on the Bot page of your application at"
    " https://discord.com/developers/applications and set the new one"
)
NO_INTENT = (
    "TOUCHLINE_DISCORD_MESSAGE_CONTENT is on, but Discord does not allow it yet: switch “Message Content Intent” on, on"
    " the Bot page of your application at https://discord.com/developers/applications, or take the setting out"
)
PATIENCE = 10.0
"""Seconds that Discord may take to answer."""


async def findings(token: str, *, wants_content: bool) -> list[Finding]:
    """Whether the token is right, what the bot is called and may read, its commands, and where to install it."""
    try:
        async with asyncio.timeout(PATIENCE), discord.Client(intents=discord.Intents(guilds=True)) as client:
            await client.login(token)
            about = await client.application_info()
            published = await app_commands.CommandTree(client).fetch_commands()
            called = str(client.user)
    except discord.LoginFailure:
        return [Finding(NAME, REFUSED, wrong=True)]
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        return [Finding(NAME, f"it cannot be reached ({type(error).__name__}); see your network", wrong=True)]
    return [
        Finding(NAME, f"the token is right: it is {called}"),
        _intent(about.flags, wanted=wants_content),
        *_commands({command.name for command in published}),
        Finding(NAME, f"to install it, open {install_link(about.id)}"),
    ]


def _intent(flags: discord.ApplicationFlags, *, wanted: bool) -> Finding:
    granted = flags.gateway_message_content or flags.gateway_message_content_limited
    if wanted and not granted:
        return Finding(NAME, NO_INTENT, wrong=True)
    if wanted:
        return Finding(NAME, "it reads all messages, as /listen needs")
    return Finding(NAME, "it reads commands, mentions and private messages; TOUCHLINE_DISCORD_MESSAGE_CONTENT is off")


def _commands(published: set[str]) -> Iterator[Finding]:
    missing = [command.name for command in OWN if command.name not in published]
    if not published:
        yield Finding(NAME, "no commands are published yet; `touchline run` publishes them")
    elif missing:
        yield Finding(NAME, f"/{missing[0]} is not published; `touchline run` publishes what has changed")
    else:
        yield Finding(NAME, f"{wording.count(len(published), 'command')} published")
