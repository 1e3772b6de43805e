"""Articles from wherever the admin says: files, folders, web pages and feeds."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from knowledge.articles import files
from knowledge.articles.article import Article
from knowledge.articles.content import LIMIT
from knowledge.errors import ArticleError

if TYPE_CHECKING:
    from knowledge.articles.web import Web

Location = Article | Path | str
"""What may be ingested: a file, a folder, the address of a web page or a feed, or an article at hand."""

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


def is_address(location: str) -> bool:
    """Whether a location is on the web rather than a file."""
    return location.lower().startswith(("http://", "https://"))


class Loader:
    """Loads articles of at most `limit` bytes. An async context manager; speaks to the web only when an address comes.

    `private` lets it speak to addresses that are not public.
    """

    def __init__(self, *, limit: int = LIMIT, private: bool = False) -> None:
        self._limit = limit
        self._private = private
        self._web: Web | None = None
        self._open = AsyncExitStack()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._open.aclose()

    async def load(self, place: Place) -> AsyncIterator[Article | ArticleError]:
        """The articles of a place; what cannot be taken in comes as its error."""
        if isinstance(place, str):
            async for found in (await self._browse()).load(place):
                yield found
        else:
            yield self._load(place)

    def _load(self, place: Article | ArticleError | Path) -> Article | ArticleError:
        if not isinstance(place, Path):
            return place
        try:
            return files.load(place, self._limit)
        except ArticleError as error:
            return error

    async def _browse(self) -> Web:
        from knowledge.articles.web import Web  # noqa: PLC0415 - takes a while to load, and is for addresses only

        if self._web is None:
            self._web = await self._open.enter_async_context(Web(limit=self._limit, private=self._private))
        return self._web
