"""Telling Discord of the commands, when they are not those that it was told of last."""

from __future__ import annotations

import asyncio
import hashlib
import json
from typing import Any

from discord import app_commands

from bot.logs import logger
from bot.records import Records

PATIENCE = 15.0
"""Seconds that publishing may hold up the start."""


async def publish(tree: app_commands.CommandTree[Any], application: int, records: Records | None) -> None:
    """Publish what has changed. A failure is logged, and the bot goes on with what Discord has."""
    key, state = f"discord:commands:{application}", fingerprint(tree)
    try:
        async with asyncio.timeout(PATIENCE):
            if records and records.mark(key) == state and await _is_there(tree):
                return
            published = await tree.sync()
        if records:
            records.put_mark(key, state)
    except Exception as error:  # noqa: BLE001 - whatever goes wrong, the commands of last time do for now
        logger().warning("commands not published", adapter="discord", error=type(error).__name__)
    else:
        logger().info("commands published", adapter="discord", commands=len(published))


async def _is_there(tree: app_commands.CommandTree[Any]) -> bool:
    """Whether Discord has the commands by name: another bot with the same token may have put its own there."""
    return {command.name for command in await tree.fetch_commands()} == {
        command.name for command in tree.get_commands()
    }


def fingerprint(tree: app_commands.CommandTree[Any]) -> str:
    """What tells one state of the commands from another."""
    payload = sorted((command.to_dict(tree) for command in tree.get_commands()), key=lambda each: str(each["name"]))
    return hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()
