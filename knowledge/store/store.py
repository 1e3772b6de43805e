"""The store: the one door to the database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import Self

from knowledge.articles import ArticleRef
from knowledge.facts.fact import Fact, Match, Merged, Person
from knowledge.reading.read import Read
from knowledge.statement import Statement
from knowledge.store.rows import Coverage, Name, NameKind, StoredPassage


class Store:
    """Articles, what they state, and what they hold together. Opened with `await Store.open(url, kinds)`."""

    @classmethod
    async def open(cls, url: str, kinds: Mapping[str, type[Statement]]) -> Self:
        """The store at `url` ("sqlite:///path"), made and migrated where need be; `kinds` types statements by `type`."""
        raise NotImplementedError

    async def close(self) -> None:
        """Let go of the database."""
        raise NotImplementedError

    async def digests(self, reader: str | None = None) -> dict[str, str]:
        """Path → digest of every stored article, or of those that `reader` has read."""
        raise NotImplementedError

    async def save(self, read: Read, reader: str = "") -> None:
        """Keep one article whole, in place of what was stored under its path."""
        raise NotImplementedError

    async def statements(self) -> list[Statement]:
        """Everything the articles state, ordered by path, start, end, type and content."""
        raise NotImplementedError

    async def replace(self, merged: Merged) -> None:
        """Put matches, people, facts and names anew, in one transaction."""
        raise NotImplementedError

    async def facts(
        self,
        *,
        types: Collection[str] = (),
        people: Collection[str] = (),
        teams: Collection[str] = (),
        matches: Collection[str] = (),
        limit: int = 500,
    ) -> list[Fact]:
        """Facts of any of the types, people and matches in which all the teams take part; empty means any."""
        raise NotImplementedError

    async def matches(
        self,
        teams: Collection[str] = (),
        since: dt.date | None = None,
        until: dt.date | None = None,
        limit: int = 200,
    ) -> list[Match]:
        """Matches with all the teams, newest first, undated last."""
        raise NotImplementedError

    async def match_by_id(self, id: str) -> Match | None:  # noqa: A002 - the word of every model here
        """The match of that id."""
        raise NotImplementedError

    async def people(self, ids: Collection[str]) -> list[Person]:
        """The people of those ids."""
        raise NotImplementedError

    async def named(self, form: str) -> list[Name]:
        """Whom exactly this folded form names, the best known first."""
        raise NotImplementedError

    async def resembling(self, form: str, limit: int = 40) -> list[Name]:
        """Names that share trigrams with the folded form, most first."""
        raise NotImplementedError

    async def starting(self, prefix: str, kind: NameKind | None = None, limit: int = 25) -> list[Name]:
        """Names that start with the folded prefix, the best known first."""
        raise NotImplementedError

    async def passages(
        self, words: Sequence[str], *, names: Collection[str] = (), teams: Collection[str] = (), limit: int = 40
    ) -> list[StoredPassage]:
        """Passages with any of the words, best first; those about any of the names or teams come before the others."""
        raise NotImplementedError

    async def passages_of(self, path: str) -> list[StoredPassage]:
        """All passages of one article, in order."""
        raise NotImplementedError

    async def articles(self, paths: Collection[str] = ()) -> list[ArticleRef]:
        """The articles of those paths, or all of them, by path."""
        raise NotImplementedError

    async def coverage(self) -> Coverage:
        """What the facts rest on."""
        raise NotImplementedError
