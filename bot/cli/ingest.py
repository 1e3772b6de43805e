"""`touchline ingest`: read articles into the store."""

from __future__ import annotations

import asyncio
import sys
from typing import Annotated

import typer

from bot.cli.opening import configured
from bot.cli.progress import progress_bar
from bot.readable import worded
from bot.settings import Settings
from knowledge import Bounds, Knowledge, Summary


def ingest(
    locations: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH|URL...",
            help="Files and folders (.txt .md .html), web pages, feeds, sitemaps.",
            show_default=False,
        ),
    ],
    *,
    private: Annotated[
        bool, typer.Option("--private", help="Also read web addresses of this machine and its own network.")
    ] = False,
) -> None:
    """Read articles into the store. Reading the same ones again changes nothing; a changed one takes its own place."""
    summary = asyncio.run(_ingest(locations, configured(), private=private))
    for problem in summary.problems:
        typer.echo(str(problem), err=True)
    typer.echo(worded(summary))
    if summary.problems:
        raise typer.Exit(1)


async def _ingest(locations: list[str], loaded: Settings, *, private: bool) -> Summary:
    async with await Knowledge.open(loaded.database_url) as knowledge:
        with progress_bar(sys.stderr) as on_progress:
            return await knowledge.ingest(locations, on_progress, Bounds(loaded.article_limit, private))
