"""The store: the one door to the database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine

from knowledge.corrections import Correction
from knowledge.facts.fact import Merged
from knowledge.statement import Statement
from knowledge.store import corrections, exchange, marks, saving, statements
from knowledge.store.backup import back_up
from knowledge.store.engine import open_engine, reading, writing
from knowledge.store.intake import Intake
from knowledge.store.look_ups import LookUps
from knowledge.store.rows import KeptCorrection
from knowledge.store.schema import bring_up


class Store(LookUps, Intake):
    """Articles, what they state, and what they hold together. Opened with `await Store.open(url, kinds)`.

    Every method may raise StoreError. Whatever writes or reads through all articles runs in threads of its own.
    """

    def __init__(self, engine: Engine, kinds: Mapping[str, type[Statement]]) -> None:
        LookUps.__init__(self, engine, kinds)
        Intake.__init__(self, engine)

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
        self._readers.close()
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
