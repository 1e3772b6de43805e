"""The store: the one door to the database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import Connection, Engine

from knowledge.articles import Article, ArticleRef
from knowledge.articles.visit import Visit
from knowledge.corrections import Correction
from knowledge.facts.fact import Merged
from knowledge.reading.read import Read
from knowledge.statement import Statement
from knowledge.store import (
    articles,
    copies,
    corrections,
    exchange,
    feeds,
    marks,
    saving,
    statements,
    visits,
    withdrawn,
)
from knowledge.store.backup import back_up
from knowledge.store.engine import open_engine, reading, writing
from knowledge.store.look_ups import LookUps
from knowledge.store.rows import KeptCorrection
from knowledge.store.schema import bring_up

P = ParamSpec("P")
T = TypeVar("T")

_THREADS = 4
"""Long tasks at a time. SQLite lets one write and any number read."""


class Store(LookUps):
    """Articles, what they state, and what they hold together. Opened with `await Store.open(url, kinds)`.

    Every method may raise StoreError. Whatever writes or reads through all articles runs in threads of its own.
    """

    def __init__(self, engine: Engine, kinds: Mapping[str, type[Statement]]) -> None:
        super().__init__(engine, kinds)
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="store")

    @classmethod
    async def open(cls, url: str, kinds: Mapping[str, type[Statement]]) -> Self:
        """The store at `url` ("sqlite:///path"), made or migrated where need be; `kinds` maps `type` to its class."""
        store = cls(open_engine(url), kinds)
        try:
            await asyncio.to_thread(bring_up, store._engine)
        except BaseException:
            await store.close()
            raise
        return store

    async def close(self) -> None:
        """Let go of the database."""
        self._threads.shutdown()
        self._engine.dispose()

    async def back_up(self, to: Path) -> None:
        """Write the store as it stands at this moment to a new file; others may read and write meanwhile."""
        await asyncio.get_running_loop().run_in_executor(self._threads, back_up, self._engine, to)

    async def export(self, write: Callable[[str], object]) -> None:
        """Write everything as lines of JSON, as it stands at this moment."""

        def written(connection: Connection) -> None:
            for line in exchange.lines(connection):
                write(line)

        await self._in(reading, written)

    async def take_over(self, lines: Iterable[str]) -> int:
        """Keep everything that an export's lines hold, or nothing; the number of articles.

        Facts are stale until `replace`. ExportError: a line cannot be taken in.
        """
        return await self._in(writing, exchange.take_over, lines, self._kinds)

    # where articles come from

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

    # writing

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

    async def statements(self) -> list[Statement]:
        """Everything the articles state, ordered by path, start, end, type and content."""
        return await self._in(reading, statements.every, self._kinds)

    async def correct(self, correction: Correction) -> None:
        """Keep a correction in place of the one of its id. Facts are stale until `replace`."""
        await self._in(writing, saving.correct, correction)

    async def corrections(self) -> list[KeptCorrection]:
        """All corrections, the oldest first, those undone too."""
        return await self._in(reading, corrections.every)

    async def revision(self) -> int:
        """A number that grows with every article saved or forgotten and every correction made or undone."""
        return await self._in(reading, marks.revision)

    async def stale(self) -> bool:
        """Whether an article or a correction has come or gone since facts were last replaced."""
        return await self._in(reading, marks.stale)

    async def replace(self, merged: Merged, revision: int | None = None) -> None:
        """Put matches, people, facts and names anew, in one transaction.

        `revision` is that of the statements and corrections they were made of, None the present one. When there is a
        newer one by now, facts stay stale.
        """
        await self._in(writing, saving.replace, merged, await self.revision() if revision is None else revision)

    async def _in(
        self,
        transaction: Callable[[Engine], AbstractContextManager[Connection]],
        work: Callable[Concatenate[Connection, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        def run() -> T:
            with transaction(self._engine) as connection:
                return work(connection, *args, **kwargs)

        return await asyncio.get_running_loop().run_in_executor(self._threads, run)
