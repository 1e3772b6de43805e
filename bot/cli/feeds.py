"""`touchline feeds`: where articles keep coming from."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from typing import Annotated, TypeVar

import typer

from bot.cli.exports import AsJson
from bot.cli.opening import GIVING_WAY, bounds_of, configured
from bot.cli.progress import telling
from bot.readable import feed_json, feed_line, found_line, worded
from bot.settings import Settings
from knowledge import ArticleError, Feed, Knowledge, due

T = TypeVar("T")

Locations = Annotated[
    list[str],
    typer.Argument(metavar="URL|FOLDER...", help="Feeds, sitemaps, web pages; folders of files.", show_default=False),
]
Some = Annotated[
    list[str] | None,
    typer.Argument(metavar="[URL|FOLDER...]", help="All that are listed where none is given.", show_default=False),
]

feeds = typer.Typer(name="feeds", no_args_is_help=True, help="Follow feeds, sitemaps, web pages and folders.")


@feeds.command()
def add(locations: Locations) -> None:
    """Follow feeds, sitemaps, single pages, or folders that new files are put into."""
    asyncio.run(_over(configured(), lambda knowledge: _change(locations, knowledge.feeds.add, "is followed already")))


@feeds.command()
def remove(locations: Locations) -> None:
    """Follow them no longer. What was read from them stays."""
    asyncio.run(_over(configured(), lambda knowledge: _change(locations, knowledge.feeds.remove, "is not followed")))


@feeds.command("list")
def list_(*, as_json: AsJson = False) -> None:
    """List what is followed, with what the last look gave and when the next one is due."""
    loaded = configured()
    found = asyncio.run(_over(loaded, lambda knowledge: knowledge.feeds.every(loaded.feed_locations)))
    for feed in found:
        typer.echo(feed_json(feed) if as_json else feed_line(feed))
    if not found:
        typer.echo("nothing is followed; `touchline feeds add URL|FOLDER` changes that", err=True)


@feeds.command()
def check(locations: Some = None) -> None:
    """Look at what is there now, without reading it, and say what is wrong."""
    loaded = configured()
    if not asyncio.run(_over(loaded, lambda knowledge: _checked(knowledge, locations, loaded))):
        raise typer.Exit(1)


@feeds.command()
def refresh(
    locations: Some = None,
    *,
    background: Annotated[
        bool, typer.Option(hidden=True, help="Only those that are due, giving way to others.")
    ] = False,
) -> None:
    """Read what is new, now. `touchline run` does so by itself, each feed in its time."""
    if background:
        os.nice(GIVING_WAY)
    loaded = configured()
    asyncio.run(_over(loaded, lambda knowledge: _refreshed(knowledge, locations, loaded, background=background)))


async def _over(loaded: Settings, do: Callable[[Knowledge], Awaitable[T]]) -> T:
    async with await Knowledge.open(loaded.database_url) as knowledge:
        return await do(knowledge)


async def _change(locations: list[str], change: Callable[[str], Awaitable[bool]], otherwise: str) -> None:
    for location in locations:
        if not await change(location):
            typer.echo(f"{location} {otherwise}", err=True)


async def _checked(knowledge: Knowledge, locations: list[str] | None, loaded: Settings) -> bool:
    """Whether there is something to be had from each."""
    well = True
    for location in await _meant(knowledge, locations, loaded):
        try:
            typer.echo(found_line(location, await knowledge.feeds.check(location, bounds_of(loaded))))
        except ArticleError as error:
            well = False
            typer.echo(str(error), err=True)
    return well


async def _refreshed(knowledge: Knowledge, given: list[str] | None, loaded: Settings, *, background: bool) -> None:
    feeds_ = await knowledge.feeds.every(loaded.feed_locations)
    locations = due(feeds_) if background else await _meant(knowledge, given, loaded)
    if not locations:
        return
    with telling(quiet=background) as on_progress:
        summary = await knowledge.feeds.refresh(locations, on_progress, bounds_of(loaded))
    for problem in summary.problems:
        typer.echo(str(problem), err=True)
    typer.echo(worded(summary))


async def _meant(knowledge: Knowledge, locations: list[str] | None, loaded: Settings) -> list[str]:
    feeds_: list[Feed] = await knowledge.feeds.every(loaded.feed_locations)
    return locations or [feed.location for feed in feeds_]
