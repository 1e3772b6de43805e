"""Knowledge, the front door: articles in, sourced answers out."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from knowledge.answering.answer import Answer
from knowledge.answering.answering import Answering
from knowledge.answering.questions.context import Context
from knowledge.articles.loading import BOUNDS, Bounds, Location, identity, places
from knowledge.editing import Editor
from knowledge.facts import Fact, Match
from knowledge.ingestion import Progress, Summary, bring_up_to_date, take_in
from knowledge.ingestion.feeding import Feeds
from knowledge.ingestion.version import reader_version
from knowledge.ingestion.workers import Make, Reads
from knowledge.names import fold, gazetteer
from knowledge.news import Newsroom
from knowledge.statement import Statement
from knowledge.store import Coverage, Name, Store
from knowledge.store.rows import NameKind
from knowledge.topic import Command, Topic
from knowledge.topics import discover

_OFFERED: Final = 25
"""Names that are offered at a time: as many as Discord shows."""

_TAKEN: Final[Mapping[str, NameKind]] = {"player": "person", "team": "team", "match": "team"}


def reader() -> Reads:
    """The reader for all topics."""
    from knowledge.reading.reader import Reader  # noqa: PLC0415 - what reading needs is no use for answering

    return Reader(discover())


class Knowledge:
    """What a community's articles hold. Opened with `await Knowledge.open(url)`; an async context manager.

    `feeds` keeps them coming, `editor` changes what is made of them, and `news` tells of matches unasked.

    Every method may raise StoreError.
    """

    def __init__(
        self,
        store: Store,
        topics: Sequence[Topic],
        today: Callable[[], dt.date] = dt.date.today,
        make: Make = reader,
    ) -> None:
        self._store = store
        self._answering = Answering(store, topics, gazetteer(), today)
        self._make = make
        self.editor = Editor(store)
        self.feeds = Feeds(store, make)
        self.news = Newsroom(store)
        self.commands: Sequence[Command] = tuple(command for topic in topics for command in topic.commands)

    @classmethod
    async def open(cls, url: str, today: Callable[[], dt.date] = dt.date.today) -> Self:
        """The knowledge kept at a database URL ("sqlite:///path"), on all topics.

        What an interrupted ingestion left unmerged is merged first.
        """
        topics = discover()
        kinds = {kind.model_fields["type"].default: kind for topic in topics for kind in topic.statements}
        store = await Store.open(url, kinds)
        await bring_up_to_date(store)
        return cls(store, topics, today)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Let go of the store."""
        await self._store.close()

    async def ingest(
        self,
        locations: Iterable[Location],
        on_progress: Progress | None = None,
        bounds: Bounds = BOUNDS,
    ) -> Summary:
        """Take in files, folders, web pages, feeds, sitemaps or articles at hand; those known cost next to nothing.

        What cannot be taken in is told in the summary, and the rest goes on. An article that was forgotten comes back
        when it is named itself.

        Raises:
            ReadingError: a reading process has ended; what was read until then is kept.
        """
        named = list(locations)
        await self._store.readmit([identity(location) for location in named])
        found = places(named)
        return await take_in(
            self._store, self._make, lambda loader: loader.load(found), len(found), on_progress, bounds
        )

    async def ask(self, question: str, context: Context | None = None) -> tuple[Answer, Context | None]:
        """The answer, and what a follow-up to it will refer to; `context` is what the question before gave."""
        with self._store.snapshot():
            return await self._answering.ask(question, context)

    async def complete(self, prefix: str, takes: Sequence[str] = ()) -> list[str]:
        """Names that start so, the best known first, of the kinds that a command takes (`Command.takes`)."""
        kinds = {_TAKEN.get(kind) for kind in takes}
        found = await self._store.starting(fold(prefix), kinds.pop() if len(kinds) == 1 else None, _OFFERED)
        people = await self._store.people([name.id for name in found if name.kind == "person"])
        shown = {person.id: person.name for person in people}
        return list(dict.fromkeys(_shown(name, shown) for name in found))

    async def statements(self) -> list[Statement]:
        """Everything that the articles state, in a fixed order."""
        return await self._store.statements()

    async def facts(self) -> list[Fact]:
        """Everything that the articles hold together, newest first."""
        return await self._store.facts(limit=sys.maxsize)

    async def matches(self) -> list[Match]:
        """Every match that the articles tell of, newest first, undated last."""
        return await self._store.matches(limit=sys.maxsize)

    async def merged(self) -> int:
        """A number that is another one whenever facts have been merged anew, by whatever process."""
        return await self._store.merged()

    async def export(self, write: Callable[[str], object]) -> None:
        """Write the whole store as lines of JSON (`knowledge.store.exchange`), as it stands at this moment."""
        await self._store.export(write)

    async def take_over(self, lines: Iterable[str]) -> int:
        """Keep all that an export's lines hold beside what is there, or nothing; the number of articles.

        Raises:
            ExportError: a line cannot be taken in.
        """
        count = await self._store.take_over(lines)
        await bring_up_to_date(self._store)
        return count

    async def back_up(self, to: Path) -> None:
        """Write the store as it stands at this moment to a new file; others may read and write meanwhile."""
        await self._store.back_up(to)

    async def outdated(self) -> int:
        """How many articles a touchline read that reads otherwise than this one; the next ingestion reads them anew."""
        return len(await self._store.outdated(reader_version()))

    async def coverage(self) -> Coverage:
        """What the facts rest on."""
        return await self._store.coverage()


def _shown(name: Name, people: Mapping[str, str]) -> str:
    return people.get(name.id, name.id) if name.kind == "person" else name.id
