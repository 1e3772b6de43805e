"""Telling Discord of the commands, when they are not those that it was told of last."""

from __future__ import annotations

import asyncio
import hashlib
import json
from typing import Any

import aiohttp
import discord
from discord import app_commands

from bot.errors import RecordsError
from bot.logs import logger
from bot.records import Records

PATIENCE = 15.0
"""Seconds that publishing may hold up the start."""

_FAILURES = (app_commands.AppCommandError, discord.DiscordException, aiohttp.ClientError, OSError, RecordsError)


async def publish(tree: app_commands.CommandTree[Any], application: int, records: Records | None) -> None:
    """Publish what has changed. A failure is logged, and the bot goes on with what Discord has."""
    key, state = f"discord:commands:{application}", fingerprint(tree)
    try:
        if records and records.mark(key) == state:
            return
        async with asyncio.timeout(PATIENCE):
            published = await tree.sync()
        if records:
            records.put_mark(key, state)
    except _FAILURES as error:
        logger().warning("commands not published", adapter="discord", error=type(error).__name__)
    else:
        logger().info("commands published", adapter="discord", commands=len(published))


def fingerprint(tree: app_commands.CommandTree[Any]) -> str:
    """What tells one state of the commands from another."""
    payload = sorted((command.to_dict(tree) for command in tree.get_commands()), key=lambda each: str(each["name"]))
    return hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()
