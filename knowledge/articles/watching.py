"""Looking at folders: only files that are new there, or have changed, are opened."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from knowledge.articles import files
from knowledge.articles.listing import Entry, Listing
from knowledge.articles.visit import Look, Memory, Visit, failed, read, worth
from knowledge.errors import ArticleError


class Watch:
    """Looks at folders, for files of at most `limit` bytes; what else it is made with is as for `Crawl`."""

    def __init__(
        self,
        limit: int,
        memory: Memory,
        every: float,
        expect: Callable[[int], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._limit = limit
        self._memory = memory
        self._every = every
        self._expect = expect
        self._clock = clock

    async def look(self, folder: str) -> AsyncIterator[Look]:
        """The new and changed articles of a folder, which may be empty as yet."""
        if not files.is_folder(folder):
            yield await self._missing_folder(Entry(folder))
            return
        found = files.within(folder)
        entries = [Entry(str(path), version=version) for path in found if (version := _version(path))]
        self._expect(len(entries))
        before = await self._memory.visits([entry.location for entry in entries])
        for entry in entries:
            known = before.get(entry.location)
            yield self._file(entry, known) if worth(entry, known, self._clock()) else Look(None)
        yield Look(Listing(entries), self._listed(folder, len(entries)))

    def _file(self, entry: Entry, before: Visit | None) -> Look:
        now = self._clock()
        try:
            return Look(files.load(Path(entry.location), self._limit), read(entry, now, self._every))
        except ArticleError as error:
            return Look(error, failed(before, entry, error, now, self._every))

    async def _missing_folder(self, entry: Entry) -> Look:
        error = ArticleError(entry.location, "there is no such folder")
        before = (await self._memory.visits([entry.location])).get(entry.location)
        return Look(error, failed(before, entry, error, self._clock(), self._every))

    def _listed(self, folder: str, count: int) -> Visit:
        now = self._clock()
        return Visit(folder, now, now + self._every, f"{count:,} {'file' if count == 1 else 'files'}")


def _version(path: Path) -> str | None:
    """What tells a file from what it was before; None where it has gone meanwhile."""
    try:
        told = path.stat()
    except OSError:
        return None
    return f"{told.st_mtime_ns}-{told.st_size}"
