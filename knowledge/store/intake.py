"""The way in: where articles come from, and the articles with all that was read in them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from knowledge.articles import Article, ArticleRef
from knowledge.articles.visit import Visit
from knowledge.reading.read import Read
from knowledge.store import articles, copies, feeds, saving, visits, withdrawn
from knowledge.store.engine import reading, writing
from knowledge.store.threads import Threads


class Intake(Threads):
    """What ingestion asks of the store and gives to it. Every method may raise StoreError."""

    async def feeds(self) -> list[str]:
        """The locations of the feeds that were added, in that order."""
        return await self._in(reading, feeds.every)

    async def add_feed(self, location: str) -> bool:
        """Keep a feed; whether it was not kept before."""
        return await self._in(writing, feeds.add, location)

    async def remove_feed(self, location: str) -> bool:
        """Keep a feed no longer; whether it was kept before."""
        return await self._in(writing, feeds.remove, location)

    async def visits(self, locations: Collection[str]) -> dict[str, Visit]:
        """The last visit of each of these locations that has had one."""
        return await self._in(reading, visits.of, locations)

    async def note(self, found: Collection[Visit]) -> None:
        """Keep these visits, each in place of the one before."""
        await self._in(writing, visits.put, found)

    async def digests(self) -> dict[str, str]:
        """Path → digest of every article, and of every copy of one."""
        return await self._in(reading, articles.digests) | await self._in(reading, copies.digests)

    async def outdated(self, reader: str) -> list[str]:
        """The paths of the articles that were read by another reader than this."""
        return await self._in(reading, articles.outdated, reader)

    async def article(self, path: str) -> Article | None:
        """The article of that path, with its text."""
        return await self._in(reading, articles.whole, path)

    async def like(self, bands: Collection[int]) -> list[Article]:
        """The articles that may be like the one with these bands (`knowledge.articles.likeness`)."""
        return await self._in(reading, copies.like, bands)

    async def save(self, read: Read, reader: str = "", visit: Visit | None = None, older: str | None = None) -> None:
        """Keep one article whole, in place of what was stored under its path, and the visit that it came by.

        The article of the path `older`, an earlier telling of its text, becomes a copy of it. Facts are stale until
        `replace`.
        """
        await self._in(writing, saving.save, read, reader, visit, older)

    async def copy(self, article: Article, original: str, visit: Visit | None = None) -> bool:
        """Keep an article as a copy of the one of the path `original`; False where that is not there.

        Facts are stale until `replace`.
        """
        return await self._in(writing, saving.copy, article, original, visit)

    async def forget(self, path: str) -> None:
        """Drop an article and all that was read in it. Facts are stale until `replace`."""
        await self._in(writing, saving.forget, path)

    async def withdraw(self, refs: Sequence[ArticleRef]) -> None:
        """Drop articles for good, with their words in corrections. Facts are stale until `replace`."""
        await self._in(writing, saving.withdraw, refs)

    async def withdrawn(self) -> frozenset[str]:
        """The paths and addresses of articles that are not to come back."""
        return await self._in(reading, withdrawn.every)

    async def readmit(self, locations: Collection[str]) -> None:
        """Let the articles come back that are found at these locations."""
        await self._in(writing, withdrawn.readmit, locations)
