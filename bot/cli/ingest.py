"""`touchline ingest`: read articles into the store."""

from __future__ import annotations

import asyncio
import os
from dataclasses import replace
from typing import Annotated

import typer

from bot.cli.opening import GIVING_WAY, bounds_of, configured
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
    background: Annotated[bool, typer.Option(hidden=True, help="Give way to others, and tell the end only.")] = False,
) -> None:
    """Read articles into the store. Reading the same ones again changes nothing; a changed one takes its own place."""
    if background:
        os.nice(GIVING_WAY)
    try:
        summary = asyncio.run(_ingest(locations, configured(), private=private, quiet=background))
    except KeyboardInterrupt:
        typer.echo("interrupted: what was read is kept, and the same command goes on with the rest", err=True)
        raise typer.Exit(130) from None
    for problem in summary.problems:
        typer.echo(str(problem), err=True)
    typer.echo(worded(summary))
    if summary.problems:
        raise typer.Exit(1)


async def _ingest(locations: list[str], loaded: Settings, *, private: bool, quiet: bool) -> Summary:
    async with await Knowledge.open(loaded.database_url) as knowledge:
        with telling(quiet=quiet) as on_progress:
            bounds = bounds_of(loaded, private=private)
            # What a chat names may be anything: the network of the host's own is not for it.
            return await knowledge.ingest(locations, on_progress, replace(bounds, private=False) if quiet else bounds)
