"""`touchline ingest`: read articles into the store."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from bot.cli.opening import bounds_of, configured
from bot.cli.progress import telling
from bot.readable import worded
from bot.settings import Settings
from knowledge import Knowledge, Summary


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
    try:
        summary = asyncio.run(_ingest(locations, configured(), private=private))
    except KeyboardInterrupt:
        typer.echo("interrupted: what was read is kept, and the same command goes on with the rest", err=True)
        raise typer.Exit(130) from None
    for problem in summary.problems:
        typer.echo(str(problem), err=True)
    typer.echo(worded(summary))
    if summary.problems:
        raise typer.Exit(1)


async def _ingest(locations: list[str], loaded: Settings, *, private: bool) -> Summary:
    async with await Knowledge.open(loaded.database_url) as knowledge:
        with telling() as on_progress:
            return await knowledge.ingest(locations, on_progress, bounds_of(loaded, private=private))
