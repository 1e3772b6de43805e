"""What a refresh costs as the store grows: `python -m bench.refresh [ARTICLES]...`, 1,250 and 12,500 by themselves.

A made-up season is the store; twenty more articles come in, as read by other processes already.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterable, Iterator
from itertools import islice
from pathlib import Path

from bench.season import League, reports
from knowledge.articles import Article
from knowledge.articles.visit import Look
from knowledge.ingestion import Ingestion, bring_up_to_date
from knowledge.ingestion.version import reader_version
from knowledge.reading.read import Read
from knowledge.store import Store
from knowledge.topics import discover

COMING = 20
"""Articles that a refresh brings."""


class Given:
    """A reader that has read everything before."""

    def __init__(self, known: dict[str, Read]) -> None:
        self._known = known

    def read(self, article: Article) -> Read:
        """What was read in it."""
        return self._known[article.path]

    def read_all(self, articles: Iterable[Article]) -> Iterator[Read]:
        """The same for many."""
        return map(self.read, articles)


def say(line: str) -> None:
    """Print one measure."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


async def measure(number: int, path: Path) -> None:
    """Fill a store with that many articles, and refresh it."""
    kinds = {kind.model_fields["type"].default: kind for topic in discover() for kind in topic.statements}
    store = await Store.open(f"sqlite:///{path}", kinds)
    season = reports(League.made(), number + COMING)
    for read in islice(season, number):
        await store.save(read, reader_version())
    await bring_up_to_date(store)
    coming = {read.article.path: read for read in season}
    taken = {
        "nothing new": await timed(store, {}),
        f"{COMING} new": await timed(store, coming),
        "nothing new after that": await timed(store, coming),
    }
    await store.close()
    figures = ", ".join(f"{name} {seconds:.2f} s" for name, seconds in taken.items())
    say(f"{number:,} articles: {figures}; {1000 * taken[f'{COMING} new'] / COMING:.0f} ms an article")


async def timed(store: Store, coming: dict[str, Read]) -> float:
    """Seconds that a refresh takes which brings these."""

    def make() -> Given:
        return Given(coming)

    async def looks() -> AsyncIterator[Look]:
        for read in coming.values():
            yield Look(read.article)

    begun = time.process_time()
    await Ingestion(store, make).run(looks())
    return time.process_time() - begun


if __name__ == "__main__":
    for given in sys.argv[1:] or ("1250", "12500"):
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(measure(int(given), Path(folder) / "refresh.db"))
