"""Ingestion: articles in, statements and merged facts in the store."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing

from knowledge.articles import Article
from knowledge.articles.language import is_english
from knowledge.articles.listing import Listing
from knowledge.articles.loading import BOUNDS, Bounds, Loader
from knowledge.articles.visit import Look, Visit
from knowledge.errors import ArticleError
from knowledge.ingestion.copies import Copies, newer
from knowledge.ingestion.counting import Counts, Progress
from knowledge.ingestion.keeping_up import bring_up_to_date
from knowledge.ingestion.known import Known, Standing
from knowledge.ingestion.summary import Summary
from knowledge.ingestion.version import reader_version
from knowledge.ingestion.workers import Make, Outcome, read
from knowledge.store import Store


class Ingestion:
    """Takes articles into a store, once.

    Only articles that are new, changed or read by an older touchline are read. Each is landed whole as soon as it is
    read, so that an interruption loses nothing that was finished; facts are merged at the end, also after one.
    """

    def __init__(self, store: Store, make: Make, on_progress: Progress | None = None) -> None:
        self._store = store
        self._make = make
        self._counts = Counts(on_progress)
        self._standings: dict[str, Standing] = {}
        self._visits: dict[str, Visit] = {}
        self._copies = Copies(store)
        self._older: dict[str, str] = {}
        self._waiting: defaultdict[str, list[tuple[Article, Visit | None]]] = defaultdict(list)

    def expect(self, count: int) -> None:
        """So many more looks are to come."""
        self._counts.expect(count)

    async def run(self, looks: AsyncIterator[Look]) -> Summary:
        """Take in what is found.

        Raises:
            StoreError: the store cannot be written.
            ReadingError: a reading process has ended.
        """
        began = time.monotonic()
        try:
            async with aclosing(read(self._to_read(looks), self._make)) as outcomes:
                async for outcome in outcomes:
                    await self._land(outcome)
            # Only now: a listing that has not changed is not opened again, so what it led to has to be kept first.
            await self._store.note(self._visits.values())
        finally:
            await bring_up_to_date(self._store)
        return self._counts.summary(await self._store.coverage(), time.monotonic() - began)

    async def _to_read(self, looks: AsyncIterator[Look]) -> AsyncIterator[Article]:
        """The articles to read: those found that are wanted, then those that an older touchline has read."""
        known = Known(await self._store.digests(), await self._store.withdrawn())
        outdated = await self._store.outdated(reader_version())
        self._counts.expect(len(outdated))
        async for look in looks:
            if article := await self._found(look, known):
                yield article
        for path in outdated:
            if article := await self._outdated(path):
                yield article

    async def _found(self, look: Look, known: Known) -> Article | None:
        """The article that a look found, if it is to be read; the look is counted else."""
        if look.visit:
            self._visits[look.visit.location] = look.visit
        if isinstance(look.found, Article):
            return look.found if await self._is_wanted(look.found, known) else None
        if isinstance(look.found, ArticleError):
            self._counts.fail(look.found)
        elif isinstance(look.found, Listing):
            self._counts.expect(-1)
        else:
            self._counts.count(Standing.UNCHANGED)
        return None

    async def _outdated(self, path: str) -> Article | None:
        """A stored article that an older touchline has read, unless it came in again just now or is a copy.

        Two touchlines that take in the same text at once leave it in the store twice: here it becomes one again.
        """
        looked_at = path in self._standings or path in self._older.values()
        article = None if looked_at else await self._store.article(path)
        if article is None:
            self._counts.expect(-1)
            return None
        return article if await self._is_original(article, Standing.REREAD) else None

    async def _is_wanted(self, article: Article, known: Known) -> bool:
        standing = known.standing(article)
        if standing in {Standing.UNCHANGED, Standing.WITHDRAWN}:
            self._counts.count(standing)
            return False
        if not is_english(article.text):
            self._counts.count(Standing.FOREIGN)
            return False
        if before := known.moved_from(article):
            await self._store.forget(before)
        known.learn(article)
        return await self._is_original(article, standing)

    async def _is_original(self, article: Article, standing: Standing) -> bool:
        """Whether the article is the one to read of those that have its text; what it is a copy of is kept else."""
        original = await self._copies.original(article)
        if original and not newer(article, original):
            await self._copy(article, original.path)
            return False
        if original:
            self._older[article.path] = original.path
        self._copies.reads(article)
        self._standings[article.path] = standing
        return True

    async def _copy(self, article: Article, original: str) -> None:
        """Keep a copy, once its original is kept."""
        visit = self._visits.pop(article.path, None)
        if self._copies.is_being_read(original):
            self._waiting[original].append((article, visit))
        else:
            await self._store.copy(article, original, visit)
        self._counts.count(Standing.COPY)

    async def _land(self, outcome: Outcome) -> None:
        path = outcome.path if isinstance(outcome, ArticleError) else outcome.article.path
        if isinstance(outcome, ArticleError):
            self._counts.fail(outcome)
        else:
            await self._store.save(outcome, reader_version(), self._visits.pop(path, None), self._older.pop(path, None))
            for copy, visit in self._waiting.pop(path, ()):
                await self._store.copy(copy, path, visit)
            self._counts.count(self._standings[path])
        self._copies.has_read(path)


async def take_in(
    store: Store,
    make: Make,
    find: Callable[[Loader], AsyncIterator[Look]],
    count: int,
    on_progress: Progress | None = None,
    bounds: Bounds = BOUNDS,
) -> Summary:
    """Take into a store what is found, `count` looks as far as is known. Raises ReadingError as `Ingestion.run`."""
    ingestion = Ingestion(store, make, on_progress)
    ingestion.expect(count)
    async with Loader(bounds, store, ingestion.expect) as loader:
        return await ingestion.run(find(loader))
