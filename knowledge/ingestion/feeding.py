"""Keeping feeds current: looked at when they are due, several at a time."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from knowledge.articles import Article, files
from knowledge.articles.listing import Listing
from knowledge.articles.loading import BOUNDS, Bounds, Loader, identity, is_address
from knowledge.articles.visit import Look, Visit
from knowledge.errors import ArticleError
from knowledge.ingestion.counting import Progress
from knowledge.ingestion.ingestion import take_in
from knowledge.ingestion.streams import together
from knowledge.ingestion.summary import Summary
from knowledge.ingestion.workers import Make
from knowledge.store import Store

_AT_ONCE: Final = 8
"""Feeds that are looked at side by side: each waits for its own site most of the time."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A location that is looked at again and again: a feed, a sitemap, a page, or a folder.

    `set` says that the settings name it, and not the store; `visit` is the last look at it, if there was one.
    """

    location: str
    set: bool
    visit: Visit | None


def due(feeds: Iterable[Feed], clock: Callable[[], float] = time.time) -> list[str]:
    """The locations of those feeds whose time has come."""
    now = clock()
    return [feed.location for feed in feeds if feed.visit is None or feed.visit.due <= now]


class Feeds:
    """The feeds of a store."""

    def __init__(self, store: Store, make: Make) -> None:
        self._store = store
        self._make = make

    async def every(self, also: Sequence[str] = ()) -> list[Feed]:
        """Those that are kept, and those that the settings name as well, each with the last look at it."""
        named = dict.fromkeys(await self._store.feeds(), False) | {_named(location): True for location in also}
        visits = await self._store.visits(named)
        return [Feed(location, is_set, visits.get(location)) for location, is_set in named.items()]

    async def add(self, location: str) -> bool:
        """Keep a feed; whether it was not kept before. ArticleError: it is no address of the web, and no folder."""
        kept = _named(location)
        _check(kept)
        return await self._store.add_feed(kept)

    async def remove(self, location: str) -> bool:
        """Keep a feed no longer; whether it was kept before. What was read from it stays."""
        return await self._store.remove_feed(_named(location))

    async def check(self, location: str, bounds: Bounds = BOUNDS) -> Listing | Article:
        """What a feed holds at the moment, without reading it. ArticleError where there is nothing to be had."""
        async with Loader(bounds) as loader:
            return await loader.peek(_named(location))

    async def refresh(
        self, locations: Sequence[str], on_progress: Progress | None = None, bounds: Bounds = BOUNDS
    ) -> Summary:
        """Take in what is new at these feeds.

        Raises:
            ReadingError: a reading process has ended; what was read until then is kept.
        """

        def find(loader: Loader) -> AsyncIterator[Look]:
            return together((loader.look(_named(location)) for location in locations), _AT_ONCE)

        return await take_in(self._store, self._make, find, len(locations), on_progress, bounds)


def _named(location: str) -> str:
    """A feed's location as it is kept: an address without what only a browser needs, a folder with its whole path."""
    return identity(location)


def _check(location: str) -> None:
    """ArticleError where a location is no folder, and no address of the web."""
    if is_address(location):
        from knowledge.web.addresses import checked  # noqa: PLC0415 - for addresses only

        checked(location)
    elif not files.is_folder(location):
        raise ArticleError(location, "is no folder; a feed is an address of the web, or a folder")
