"""What can be looked up in the store."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from functools import partial

from sqlalchemy import Engine

from knowledge.articles import ArticleRef
from knowledge.facts.fact import Fact, Match, Person
from knowledge.statement import Statement
from knowledge.store import (
    articles,
    fact_rows,
    fact_search,
    foremost,
    marks,
    matches,
    names,
    passage_search,
    people,
    statements,
)
from knowledge.store.among import ANY, Among
from knowledge.store.foremost import Deeds
from knowledge.store.kept import Kept
from knowledge.store.rows import Coverage, Name, NameKind, StoredPassage
from knowledge.store.seeing import Seeing
from knowledge.store.snapshot import Lasting


class LookUps(Seeing):
    """Look-ups by index: each sees one state of the database. Every method may raise StoreError.

    They run where they are asked for: most take a fraction of a millisecond, less than handing them to a thread and
    back does.
    """

    def __init__(self, engine: Engine, kinds: Mapping[str, type[Statement]]) -> None:
        super().__init__(engine)
        self._kinds = kinds
        words = statements.Words(kinds, lambda ids: self._look_up(statements.by_ids, ids))
        self._kept_facts: Kept[int, Fact] = Kept(partial(fact_rows.made, words))
        self._kept_matches: Kept[str, Match] = Kept(matches.made)
        self._kept_people: Kept[str, Person] = Kept(people.made)
        self._kept_names: Kept[str, Sequence[Name]] = Kept(names.made)
        self._lasting = Lasting()

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
        return self._found(self._kept_facts, fact_search.find, types, people, teams, matches, limit)

    async def facts_among(self, types: Collection[str], among: Among, limit: int = 500) -> list[Fact]:
        """Facts of any of the types, of these matches, newest first."""
        return self._found(self._kept_facts, fact_search.of_matches_among, types, among, limit)

    async def facts_of(self, ids: Collection[str]) -> list[Fact]:
        """The facts of these ids, newest first."""
        return self._found(self._kept_facts, fact_search.of_ids, ids)

    async def facts_numbered(self, numbers: Collection[int]) -> list[Fact]:
        """The facts that `leaders` numbered, newest first; in the same snapshot, since a merge numbers them anew."""
        return self._made(self._kept_facts, numbers)

    async def facts_starting(self, start: str, limit: int = 10) -> list[Fact]:
        """Facts whose id starts with these hexadecimal digits."""
        return self._found(self._kept_facts, fact_search.starting, start, limit)

    async def counts(
        self, *, people: Collection[str] = (), teams: Collection[str] = (), matches: Collection[str] = ()
    ) -> dict[str, int]:
        """How many facts of each type there are of any of the people, else of the matches, else of all the teams."""
        return self._look_up(fact_search.counts, people, teams, matches)

    async def leaders(
        self, deeds: Deeds, *, teams: Collection[str] = (), among: Among = ANY, limit: int = 1_000
    ) -> list[tuple[str, list[int]]]:
        """Who has most of the deeds in which all the teams take part, by id, with the numbers of their facts."""
        return self._look_up(self._lasting.look_up, foremost.leaders, deeds, teams, among, limit)

    async def earliest(self, types: Collection[str], among: Among = ANY, limit: int = 100) -> list[Fact]:
        """The facts of any of the types with the lowest minutes, newest first."""
        return await self.facts_of(self._look_up(self._lasting.look_up, foremost.earliest, types, among, limit))

    async def decided(self, among: Among = ANY, limit: int = 100) -> list[str]:
        """The ids of the matches that were won by the widest margins, and of those in which most goals fell."""
        return self._look_up(self._lasting.look_up, foremost.decided, among, limit)

    async def parts(self, people: Collection[str], teams: Collection[str] = ()) -> dict[str, set[str]]:
        """The matches of all the teams in which any of the people take part, newest first, and who of them."""
        return self._look_up(fact_search.parts, people, teams)

    async def matches(
        self,
        teams: Collection[str] = (),
        since: dt.date | None = None,
        until: dt.date | None = None,
        limit: int = 200,
    ) -> list[Match]:
        """Matches of all the teams, newest first, undated last; with bounds, those surely played within them."""
        return self._found(self._kept_matches, matches.find, teams, since, until, limit)

    async def match_by_id(self, id: str) -> Match | None:  # noqa: A002 - the word of every model here
        """The match of that id."""
        return next(iter(await self.matches_by_ids([id])), None)

    async def matches_by_ids(self, ids: Collection[str]) -> list[Match]:
        """The matches of those ids, by id."""
        return self._made(self._kept_matches, ids)

    async def matches_starting(self, start: str, limit: int = 10) -> list[Match]:
        """Matches whose id starts with these hexadecimal digits."""
        return self._found(self._kept_matches, matches.starting, start, limit)

    async def people(self, ids: Collection[str]) -> list[Person]:
        """The people of those ids, by id."""
        return self._made(self._kept_people, ids)

    async def named(self, form: str) -> list[Name]:
        """Whom exactly this folded form names, the best known first."""
        return await self.named_among([form])

    async def named_among(self, forms: Collection[str]) -> list[Name]:
        """Whom any of these folded forms names exactly, the best known first."""
        return names.best_known(self._made(self._kept_names, forms))

    async def resembling(self, form: str, limit: int = 40) -> list[Name]:
        """Names of about that length that share trigrams with the folded form, those that share most first."""
        return self._look_up(names.resembling, form, limit)

    async def starting(self, prefix: str, kind: NameKind | None = None, limit: int = 25) -> list[Name]:
        """Whom a name that starts with the folded prefix may mean, each once, the best known first."""
        return self._look_up(names.starting, prefix, kind, limit)

    async def passages(
        self, words: Sequence[str], *, names: Collection[str] = (), teams: Collection[str] = (), limit: int = 40
    ) -> list[StoredPassage]:
        """Passages with any of the words about, or said by, any of the names, else the teams, else anyone; best first.

        Without words: the newest passages about the names, else the teams.
        """
        best = self._look_up(passage_search.best, words, names or teams, limit)
        return self._look_up(passage_search.ranked, best)

    async def paths_telling(
        self, words: Sequence[str], *, names: Collection[str] = (), teams: Collection[str] = (), limit: int = 40
    ) -> list[str]:
        """The articles of those passages, the one first that shares most with the words."""
        best = self._look_up(passage_search.best, words, names or teams, limit)
        return self._look_up(passage_search.paths, best)

    async def speaking_of(self, words: Collection[str], limit: int = 5) -> dict[str, list[StoredPassage]]:
        """For each word that stands in any passage, the newest passages with it."""
        return self._look_up(passage_search.speaking_of, words, limit)

    async def paths_naming(self, names: Collection[str]) -> list[str]:
        """The articles with a passage about, or said by, any of the names."""
        return self._look_up(passage_search.naming, names)

    async def passages_of(self, paths: Collection[str]) -> dict[str, list[StoredPassage]]:
        """All passages of each of these articles, in order."""
        return self._look_up(passage_search.of, paths)

    async def articles(self, paths: Collection[str] = ()) -> list[ArticleRef]:
        """The articles of those paths, or all of them, by path."""
        return self._look_up(articles.refs, paths)

    async def merged(self) -> int:
        """A number that is another one whenever facts have been merged anew of other articles or corrections."""
        return self._look_up(marks.merged)

    async def latest(self) -> int:
        """The number of the newest article: every article that comes after it has a higher one."""
        return self._look_up(articles.latest)

    async def told_since(self, article: int) -> list[str]:
        """The ids of the matches with facts that only articles with a higher number tell."""
        return self._look_up(fact_search.matches_told_since, article)

    async def coverage(self) -> Coverage:
        """What the facts rest on."""
        return self._look_up(marks.coverage)
