"""The facts that may answer a query."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.choosing.afterwards import said_then
from knowledge.answering.choosing.competitions import asks_of_a_cup
from knowledge.answering.choosing.fitting import without
from knowledge.answering.choosing.grounds import there
from knowledge.answering.choosing.leading import Leading, is_extreme, leads
from knowledge.answering.choosing.narrowing import Narrowing, squad_of
from knowledge.answering.choosing.once import told_once
from knowledge.answering.choosing.open_sides import of_the_side, within_the_score
from knowledge.answering.choosing.ordering import told_by
from knowledge.answering.choosing.quotations import Quotations
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.asking import ALL
from knowledge.answering.questions.dates import Days
from knowledge.answering.questions.phases import names_part
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact, Match

if TYPE_CHECKING:
    from knowledge.store import Store


_OPPOSED = re.compile(r"\bTEAM (?:v|vs|versus|against|at) TEAM\b|\bPLAYER \w+ against PLAYER\b")
"""Two named as opponents: only their own match will do, and there is none."""

_MATCHED = re.compile(r"\b(?:TEAM|DERBY|SCORE|match|game|final|after)\b")
"""Words that name a match, which then says when."""

_LATER = re.compile(r"\b(?:days?|weeks?|month) (?:later|after)\b|\bafter (?:that|it|this)\b")
"""Words that tell when a match is by the one talked about."""

_ANYONE = re.compile(r"\b(?:anyone|anybody|any (?:player|team|side)s?)\b")
"""Asks of everybody whether he did: "has anyone been sent off"."""

MOST = 500
"""Facts, the newest, that one question looks at."""

NEWEST = 100
"""Facts, the newest, that tell how a team does."""


def is_of_all(query: Query, ask: Ask) -> bool:
    """Whether it is asked of all that is on record: "list all red cards" and "top scorer" are, "who scored?" is not."""
    narrowed = names_part(query.main) or (query.question.scores and "result" in ask.types)
    certain = ask.types and (ask.only or ask.wants == "keeper" or narrowed or ALL.search(query.main))
    asked = ask.aspect is Aspect.MOST or ask.anywhere or bool(certain)
    of_anyone = ask.aspect is not Aspect.WHETHER or _ANYONE.search(query.main)
    return asked and bool(of_anyone) and not query.strange


class Gathering:
    """Fetches facts from the store."""

    def __init__(self, store: Store, narrowing: Narrowing) -> None:
        self._store = store
        self._narrow = narrowing
        self._quotations = Quotations(store)
        self._leading = Leading(store, narrowing)

    async def for_ask(self, query: Query, ask: Ask, of_matches: Sequence[Fact]) -> tuple[Query, list[Fact]]:
        """The facts that may answer the ask, with the matches they belong to."""
        query, facts = await self._for_ask(query, ask, of_matches)
        facts = told_once(query, within_the_score(query, facts))
        known, unsaid = await of_the_side(self._store, query, facts)
        return replace(query, unsaid=tuple(unsaid)) if unsaid or query.unsaid else query, known

    async def _for_ask(self, query: Query, ask: Ask, of_matches: Sequence[Fact]) -> tuple[Query, list[Fact]]:
        if query.named and not ask.apart:
            return query, list(of_matches)
        if leads(query, ask):
            return await self._leading(query, ask)
        facts = await self._apart(query, ask) if ask.apart else await self._wide(query, ask)
        missing = {fact.match for fact in facts if fact.match} - set(query.by_id)
        found = await self._store.matches_by_ids(missing) if missing else []
        if found:
            query = replace(query, by_id={**query.by_id, **{match.id: match for match in found}})
        if "quote" in ask.types and query.question.command is None:
            facts = await self._quotations.said_after(query, facts)
            query = replace(query, around=await self._quotations.around(facts))
        if ask.types == ("fixture",):
            return query, self._to_come(query, facts)
        if not ask.apart:
            fitting = self._narrow.in_time(query, query.by_id.values())
            fitting = self._narrow.with_its_score(query, fitting) if "result" in ask.types else fitting
            fitting = await there(self._store, query, fitting, facts)
            in_time = {match.id for match in fitting}
            facts = [fact for fact in facts if fact.match in in_time or (fact.match is None and not query.days)]
        return query, facts

    def _to_come(self, query: Query, facts: Sequence[Fact]) -> list[Fact]:
        """The fixtures of the competition and on the days named, those of no known day where none is surely on them.

        Else those told on these days: "who do they play next, november 2021" may be asked of the articles of then.
        """
        in_time = {match.id: match for match in self._narrow.in_time(query, query.by_id.values())}
        fitting = [fact for fact in facts if fact.match in in_time or (fact.match is None and not query.squad)]
        fitting = [fact for fact in fitting if fact.match is None or squad_of(in_time[fact.match]) == query.squad]
        sure = [fact for fact in fitting if query.days and fact.match and in_time[fact.match].date]
        return sure or fitting or [fact for fact in facts if _told_then(query, fact)]

    async def _wide(self, query: Query, ask: Ask) -> list[Fact]:
        """Facts of the people or the teams named, whatever the match."""
        ranked_or_dated = ask.aspect is Aspect.MOST or is_extreme(query, ask) or query.days
        if query.of_a_cup and asks_of_a_cup(query):
            return await self._store.facts_among(ask.types, self._narrow.among(query))
        if (query.of_a_cup and ranked_or_dated) or not (query.mentions or query.subjects or len(query.teams) == 1):
            return await self._anywhere(query, ask)
        people = query.subject_ids if ask.given else frozenset[str]()
        if (not people and len(query.teams) != 1) or _OPPOSED.search(query.main):
            return []
        found: dict[str, Fact] = {}
        limit = NEWEST if ask.aspect is Aspect.WHOLE and not people else MOST
        for teams in [[team] for team in query.teams] or [[]]:
            facts = await self._store.facts(types=ask.types, people=people, teams=teams, limit=limit)
            found |= {fact.id: fact for fact in facts}
        return list(found.values())

    async def _anywhere(self, query: Query, ask: Ask) -> list[Fact]:
        """Facts of whatever match, where the question names nobody: on the days named, or all, if that is what it asks.

        "Who scored?" by itself is a question that lacks something; "list all red cards" and "top scorer" do not.
        """
        if is_extreme(query, ask):
            return await self._extreme(query, ask)
        if query.days:
            matches = await self._newest_on(query.days)
            return await self._store.facts(types=ask.types, matches=[match.id for match in matches]) if matches else []
        return await self._store.facts(types=ask.types) if is_of_all(query, ask) else []

    async def _extreme(self, query: Query, ask: Ask) -> list[Fact]:
        """Facts among which, of all on record, the biggest win is, the match with most goals, the earliest goal."""
        among = self._narrow.among(query)
        if "result" not in ask.types:
            return await self._store.earliest(ask.types, among)
        matches = await self._store.decided(among)
        return await self._store.facts(types=ask.types, matches=matches) if matches else []

    async def _newest_on(self, named: Sequence[Days]) -> list[Match]:
        """The matches of the first days named; of days without a year those of the newest year that has any."""
        newest = next((match.date.year for match in await self._store.matches(limit=1) if match.date), 0)
        for days in (each for first in named for each in first.in_years(newest)):
            if matches := await self._store.matches(since=days.since, until=days.until):
                return matches
        return []

    async def _apart(self, query: Query, ask: Ask) -> list[Fact]:
        """Facts that are tied to no match, from the articles on the match named, if one is."""
        if "quote" in ask.types and not ask.given and (said := await self._quotations.saying(query)):
            return said
        teams = query.teams[: query.main.split().count("TEAM")]
        named = any(mention.teams or mention.people for mention in query.mentions)
        if not (teams or named or query.subjects or ask.only) and len(query.teams) == 1:
            teams = query.teams  # the one talked about
        found: dict[str, Fact] = {}
        if query.subjects and ask.given:
            found |= {fact.id: fact for fact in await self._store.facts(types=ask.types, people=query.subject_ids)}
        for team in teams:
            found |= {fact.id: fact for fact in await self._store.facts(types=ask.types, teams=(team,))}
        of_a_cup = bool(query.cups) and not query.teams and ask.types in {("standing",), ("fixture",)}
        of_a_day = ask.types == ("fixture",) and bool(query.days)
        alone = not query.subjects and not teams
        if alone and (query.paths or of_a_cup or of_a_day or (ask.only and not _MATCHED.search(query.main))):
            found |= {fact.id: fact for fact in await self._store.facts(types=ask.types)}
        return _of_the_time(query, ask, list(found.values()))


def _of_the_time(query: Query, ask: Ask, facts: list[Fact]) -> list[Fact]:
    """The facts told by the articles on the match named; else, those told on the days named."""
    if query.paths:
        if ask.only and not (query.days or _MATCHED.search(query.main)):
            return facts  # "who is top of the league" asks of no match
        inside = [fact for fact in facts if not set(query.paths).isdisjoint(told_by([fact])) or _of_both(query, fact)]
        if "quote" in ask.types:
            return said_then(query, facts, inside)
        teams = query.main.split().count("TEAM")
        later = "fixture" in ask.types and query.named and _LATER.search(f"{query.main}{query.rest}")
        strict = bool(later) or (query.named and len(query.teams) > 1) or not (teams or query.subjects or query.cups)
        return inside if strict else [*inside, *without(facts, inside)]
    return [fact for fact in facts if _told_then(query, fact)] or facts


def _of_both(query: Query, fact: Fact) -> bool:
    """Whether it compares the two teams named, as a gap in points does, whatever match its article is on."""
    to = getattr(fact.value, "to", None)
    return to is not None and {to, getattr(fact.value, "team", None)} == set(query.teams)


def _told_then(query: Query, fact: Fact) -> bool:
    """Whether an article of the days named tells it."""
    return any(each.date and days.hold(each.date, each.date) for days in query.days for each in fact.articles)
