"""Articles from wherever the admin says: files, folders, web pages, feeds and sitemaps."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from knowledge.articles import files
from knowledge.articles.article import Article
from knowledge.articles.content import LIMIT
from knowledge.articles.listing import Entry, Listing
from knowledge.articles.visit import Forgetful, Look, Memory
from knowledge.articles.watching import Watch
from knowledge.errors import ArticleError

if TYPE_CHECKING:
    from knowledge.articles.crawling import Crawl

Location = Article | Path | str
"""What may be ingested: a file, a folder, the address of a page, a feed or a sitemap, or an article at hand."""

Place = Article | ArticleError | Path | str
"""A location that needs no more looking for: an article, an article file, an address, or why there is none."""


def places(locations: Iterable[Location]) -> Sequence[Place]:
    """The locations with folders opened, each place once."""
    found = (place for location in locations for place in _places(location))
    return list(dict.fromkeys(found))


def _places(location: Location) -> Sequence[Place]:
    if isinstance(location, Article):
        return [location]
    if isinstance(location, str) and is_address(location):
        return [location.partition("#")[0]]
    try:
        return files.find(location)
    except ArticleError as error:
        return [error]


def identity(location: Location) -> str:
    """What an article at this location goes by in a store: its address, or its whole path."""
    if isinstance(location, Article):
        return location.path
    if isinstance(location, str) and is_address(location):
        return location.partition("#")[0]
    return files.identity(location)


def is_address(location: str) -> bool:
    """Whether a location is on the web rather than a file."""
    return location.lower().startswith(("http://", "https://"))


@dataclass(frozen=True, slots=True)
class Bounds:
    """Within which bounds locations are looked at.

    Articles have at most `limit` bytes. `private` allows addresses that are not public. There are `pause` seconds
    between two requests to one host, and a location is due again after `every` seconds.
    """

    limit: int = LIMIT
    private: bool = False
    pause: float = 1.0
    every: float = 900.0


BOUNDS: Final = Bounds()
"""Those that hold where nothing else is said."""


class Loader:
    """Loads articles. An async context manager; speaks to the web only when an address comes.

    `expect` is told of how many articles a listing holds that are worth a look.
    """

    def __init__(
        self,
        bounds: Bounds = BOUNDS,
        memory: Memory | None = None,
        expect: Callable[[int], None] = lambda _: None,
    ) -> None:
        self._bounds = bounds
        self._memory = memory or Forgetful()
        self._expect = expect
        self._crawl: Crawl | None = None
        self._open = AsyncExitStack()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._open.aclose()

    async def load(self, places: Iterable[Place]) -> AsyncIterator[Look]:
        """What is found at these places, one after the other."""
        for place in places:
            if isinstance(place, str):
                async for look in (await self._crawling()).look(place):
                    yield look
            else:
                yield Look(self._load(place))

    async def look(self, location: str) -> AsyncIterator[Look]:
        """What is new at an address, or in a folder."""
        looking = await self._crawling() if is_address(location) else self._watching()
        async for look in looking.look(location):
            yield look

    async def peek(self, location: str) -> Listing | Article:
        """What stands at an address or in a folder now, without following it. ArticleError where there is nothing."""
        if is_address(location):
            return await (await self._crawling()).peek(location)
        return Listing([Entry(str(path)) for path in files.find(location)])

    def _load(self, place: Article | ArticleError | Path) -> Article | ArticleError:
        if not isinstance(place, Path):
            return place
        try:
            return files.load(place, self._bounds.limit)
        except ArticleError as error:
            return error

    async def _crawling(self) -> Crawl:
        # What follows takes a while to load, and is for addresses only.
        from knowledge.articles.crawling import Crawl  # noqa: PLC0415
        from knowledge.articles.web import MARKUP  # noqa: PLC0415
        from knowledge.web.fetching import Fetcher  # noqa: PLC0415

        if self._crawl is None:
            bounds = self._bounds
            fetcher = Fetcher(bounds.limit * MARKUP, private=bounds.private, pause=bounds.pause)
            await self._open.enter_async_context(fetcher)
            self._crawl = Crawl(fetcher, self._memory, bounds.every, self._expect)
        return self._crawl

    def _watching(self) -> Watch:
        return Watch(self._bounds.limit, self._memory, self._bounds.every, self._expect)
