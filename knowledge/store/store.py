"""The store: the one door to the database."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import Connection, Engine

from knowledge.articles import Article, ArticleRef
from knowledge.corrections import Correction
from knowledge.facts.fact import Fact, Match, Merged, Person
from knowledge.reading.read import Read
from knowledge.statement import Statement
from knowledge.store import articles, corrections, facts, marks, matches, names, passages, people, saving, statements
from knowledge.store.engine import open_engine, reading, writing
from knowledge.store.rows import Coverage, KeptCorrection, Name, NameKind, StoredPassage
from knowledge.store.schema import bring_up

P = ParamSpec("P")
T = TypeVar("T")

_THREADS = 4
"""Long tasks at a time. SQLite lets one write and any number read."""


class Store:
    """Articles, what they state, and what they hold together. Opened with `await Store.open(url, kinds)`.

    Each look-up sees one state of the database and is served by an index. Every method may raise StoreError.

    Look-ups run where they are asked for: most take a fraction of a millisecond, less than handing them to a thread
    and back does. Whatever writes or reads through all articles runs in threads of its own.
    """

    def __init__(self, engine: Engine, kinds: Mapping[str, type[Statement]]) -> None:
        self._engine = engine
        self._kinds = kinds
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

    # writing

    async def digests(self) -> dict[str, str]:
        """Path → digest of every article."""
        return await self._in(reading, articles.digests)

    async def outdated(self, reader: str) -> list[str]:
        """The paths of the articles that were read by another reader than this."""
        return await self._in(reading, articles.outdated, reader)

    async def article(self, path: str) -> Article | None:
        """The article of that path, with its text."""
        return await self._in(reading, articles.whole, path)

    async def save(self, read: Read, reader: str = "") -> None:
        """Keep one article whole, in place of what was stored under its path. Facts are stale until `replace`."""
        await self._in(writing, saving.save, read, reader)

    async def forget(self, path: str) -> None:
        """Drop an article and all that was read in it. Facts are stale until `replace`."""
        await self._in(writing, saving.forget, path)

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

    # look-ups

    async def facts(
        self,
        *,
        types: Collection[str] = (),
        people: Collection[str] = (),
        teams: Collection[str] = (),
        matches: Collection[str] = (),
        limit: int = 500,
    ) -> list[Fact]:
        """Facts of any of the types, people and matches in which all the teams take part, newest first.

        An empty collection means any. The day of a fact is its match's, or the statement's or article's own.
        """
        few = [*([facts.of_people(people)] if people else []), *([facts.of_matches(matches)] if matches else [])]
        with_teams = [facts.also_of_teams(teams) if few else facts.of_teams(teams, types)] if teams else []
        filters = [*([facts.of_types(types)] if types else []), *few, *with_teams]
        return self._look_up(facts.find, self._kinds, filters, limit)

    async def matches(
        self,
        teams: Collection[str] = (),
        since: dt.date | None = None,
        until: dt.date | None = None,
        limit: int = 200,
    ) -> list[Match]:
        """Matches of all the teams, newest first, undated last; with bounds, those surely played within them."""
        return self._look_up(matches.find, teams, since, until, limit)

    async def match_by_id(self, id: str) -> Match | None:  # noqa: A002 - the word of every model here
        """The match of that id."""
        return self._look_up(matches.by_id, id)

    async def matches_by_ids(self, ids: Collection[str]) -> list[Match]:
        """The matches of those ids, by id."""
        return self._look_up(matches.by_ids, ids)

    async def people(self, ids: Collection[str]) -> list[Person]:
        """The people of those ids, by id."""
        return self._look_up(people.by_ids, ids)

    async def named(self, form: str) -> list[Name]:
        """Whom exactly this folded form names, the best known first."""
        return self._look_up(names.named, form)

    async def named_among(self, forms: Collection[str]) -> list[Name]:
        """Whom any of these folded forms names exactly, the best known first."""
        return self._look_up(names.among, forms)

    async def resembling(self, form: str, limit: int = 40) -> list[Name]:
        """Names of about that length that share trigrams with the folded form, those that share most first."""
        return self._look_up(names.resembling, form, limit)

    async def starting(self, prefix: str, kind: NameKind | None = None, limit: int = 25) -> list[Name]:
        """Whom a name that starts with the folded prefix may mean, each once, the best known first."""
        return self._look_up(names.starting, prefix, kind, limit)

    async def passages(
        self, words: Sequence[str], *, names: Collection[str] = (), teams: Collection[str] = (), limit: int = 40
    ) -> list[StoredPassage]:
        """Passages with any of the words; first those about, or said by, any of the names and teams; best first.

        Without words: the newest passages about the names and teams.
        """
        return self._look_up(passages.search, words, (*names, *teams), limit)

    async def speaking_of(self, words: Collection[str], limit: int = 5) -> dict[str, list[StoredPassage]]:
        """For each word that stands in any passage, the newest passages with it."""
        return self._look_up(passages.speaking_of, words, limit)

    async def passages_of(self, paths: Collection[str]) -> dict[str, list[StoredPassage]]:
        """All passages of each of these articles, in order."""
        return self._look_up(passages.of, paths)

    async def articles(self, paths: Collection[str] = ()) -> list[ArticleRef]:
        """The articles of those paths, or all of them, by path."""
        return self._look_up(articles.refs, paths)

    async def coverage(self) -> Coverage:
        """What the facts rest on."""
        return self._look_up(marks.coverage)

    def _look_up(self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        with reading(self._engine) as connection:
            return work(connection, *args, **kwargs)

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
