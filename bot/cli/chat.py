"""`touchline chat`: talk to the bot in the terminal."""

from __future__ import annotations

import asyncio
from importlib.resources import as_file, files
from typing import Annotated

import typer

from bot.adapters.console import ConsoleAdapter
from bot.cli.opening import bot_over, configured
from bot.settings import Settings
from knowledge import Knowledge


def chat(
    *,
    starter: Annotated[
        bool, typer.Option("--starter", help="When the store is empty, read the starter articles into it first.")
    ] = False,
) -> None:
    """Talk to the bot in the terminal; lines from a pipe are answered one reply a line."""
    asyncio.run(_chat(configured(), starter=starter))


async def _chat(loaded: Settings, *, starter: bool) -> None:
    async with await Knowledge.open(loaded.database_url) as knowledge:
        if starter:
            await _read_starter(knowledge)
        await ConsoleAdapter().run(bot_over(knowledge, loaded, limited=False), asyncio.Event())


async def _read_starter(knowledge: Knowledge) -> None:
    """Give an empty store the articles that come with touchline, and one that holds no more than these a new reading.

    Larger stores are read anew by the next ingestion, which nobody should have to wait for here.
    """
    articles = (await knowledge.coverage()).articles
    with as_file(files("knowledge") / "starter") as folder:
        if not articles:
            typer.echo("The store is empty: reading the starter articles (once) …", err=True)
        elif articles <= len(list(folder.glob("*.md"))) and await knowledge.outdated():
            typer.echo("touchline reads otherwise than it did: reading the articles again (once) …", err=True)
        else:
            return
        await knowledge.ingest([str(folder)])
