"""`touchline forget`: take an article out, and all that it stated."""

from __future__ import annotations

import asyncio
from contextlib import closing
from typing import Annotated

import typer

from bot.adapters.plain import printable
from bot.cli.opening import configured, records_of
from bot.settings import Settings
from knowledge import Knowledge


def forget(
    location: Annotated[
        str, typer.Argument(metavar="URL|PATH", help="The article's address, or its file.", show_default=False)
    ],
) -> None:
    """Take an article out, and all that it stated: facts, quotations in corrections, reports and kept answers.

    No feed or folder brings it back; it comes back when it is ingested by name.
    """
    for path in asyncio.run(_forget(location, configured())):
        typer.echo(printable(f"forgotten: {path}"))


async def _forget(location: str, loaded: Settings) -> list[str]:
    async with await Knowledge.open(loaded.database_url) as knowledge:
        paths = [ref.path for ref in await knowledge.editor.articles_at(location)]
        with closing(records_of(loaded)) as records:
            records.withdraw(paths)
        await knowledge.editor.forget(location)
    return paths
