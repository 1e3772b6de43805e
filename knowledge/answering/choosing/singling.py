"""Which of several matches a question's people, its stage and its story single out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.choosing.competitions import asks_of_a_cup, with_its_only_match
from knowledge.answering.choosing.deeds import where_done
from knowledge.answering.choosing.grounds import said_to_be_there, there_by_their_articles
from knowledge.answering.choosing.leading import is_extreme
from knowledge.answering.choosing.narrowing import Narrowing, is_derby
from knowledge.answering.choosing.ordering import told_by
from knowledge.answering.choosing.recalled import as_recalled
from knowledge.answering.choosing.speaking import by_rank, speaks_of
from knowledge.answering.choosing.stages import best_fitting, not_of_another, of_the_stage, played_at, stages_asked
from knowledge.answering.questions.ask import Aspect
from knowledge.answering.questions.context import Context
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.words import STOP
from knowledge.facts.fact import Fact, Match

if TYPE_CHECKING:
    from knowledge.store import Store

_MANY = 400
"""Matches, the newest, among which those of a round are looked for where no team is named."""

_SEVERAL = 8
"""Matches looked into when a question's words fit many."""

_MET = re.compile(r"\bTEAM (?:\w+ ){0,3}?TEAM\b")
"""Two teams that met: no match of one of them with another is meant."""


class Singling:
    """Singles matches out, and fetches their facts."""

    def __init__(self, store: Store, narrowing: Narrowing) -> None:
        self._store = store
        self._narrow = narrowing

    async def __call__(self, query: Query) -> tuple[Query, list[Fact]]:
        """The facts of the matches that the query singles out, and the query with those matches only."""
        if query.people and _may_be_narrowed(query):
            query = await self._by_people(query)
        if stages_asked(query) and _may_be_of_any_stage(query):
            query = await self._of_its_stage(query)
        if asks_of_a_cup(query):
            query = await with_its_only_match(self._store, self._narrow, query)
        elif not query.named and _tells_a_story(query):
            query = await self._by_story(query)
        if not query.named:
            return query, []
        near = query.matches[:_SEVERAL]
        facts = await self._store.facts(matches=[match.id for match in near]) if near else []
        best = best_fitting(query, near, facts, await self._about_the_people(query, facts))
        best = await self._at_the_ground(query, as_recalled(query, best, facts), facts)
        best = not_of_another(query, best, facts)
        of_best = [fact for fact in facts if fact.match in {match.id for match in best}]
        if len(query.teams) == 1 and not query.days and _is_only_announced(query, of_best):
            return replace(query, matches=(), named=False, paths=()), []
        known = {match.id: match for match in near}
        paths = told_by(of_best) or query.paths
        return replace(query, matches=best, paths=paths, by_id={**query.by_id, **known}), of_best

    async def _by_people(self, query: Query) -> Query:
        """The query with the matches in which all its people played a part, singled out if there is only one."""
        there = await self._store.parts(query.ids, query.teams)
        ids = [match for match, people in there.items() if all(not people.isdisjoint(each) for each in query.people)]
        known = {match.id: match for match in await self._store.matches_by_ids(ids)} if ids else {}
        fitting = {match.id for match in query.matches} if query.teams else set(known)
        in_time = self._narrow.in_time(query, [known[each] for each in ids if each in known and each in fitting])
        matches = await where_done(self._store, query, in_time)
        if not matches:
            return self._by_their_teams(query)
        return replace(query, matches=tuple(matches), named=query.named or len(matches) == 1, by_id=known)

    def _by_their_teams(self, query: Query) -> Query:
        """The query with the one match of the team named and that of the people, where no fact tells of them in it."""
        own = {team for person in query.subject_ids if person in query.persons for team in query.persons[person].teams}
        met = [match for match in query.matches if not own.isdisjoint({*match.teams} - {*query.teams})]
        alone = len(query.subjects) == 1 and len(met) == 1 and not own.intersection(query.teams)
        return replace(query, matches=tuple(met), named=True) if alone else query

    async def _of_its_stage(self, query: Query) -> Query:
        """The query with those of its matches that are told as of the round or leg named, be it none."""
        matches = list(query.matches)
        if not (matches or query.teams):
            matches = self._narrow.in_time(query, await self._store.matches(limit=_MANY))
        cups = [match for match in matches if self._narrow.is_of_a_cup(match)]
        facts = await self._store.facts(matches=[match.id for match in cups]) if cups else []
        told = played_at(stages_asked(query), facts)
        return replace(query, matches=tuple(match for match in cups if match.id in told), named=True)

    async def _by_story(self, query: Query) -> Query:
        """The query with the match, or at least the article, that tells of all whom and what it speaks of."""
        names = sorted(query.names)
        words = [word.text for word in query.question.words if word.text not in STOP]
        passages = await self._store.passages(words, names=names, teams=query.teams)
        best = next((path for path in by_rank(passages) if speaks_of([*names, *query.teams], path, passages)), None)
        if best is None:
            return query
        query = replace(query, paths=(best,))
        of_best = (passage.teams for passage in passages if passage.article.path == best)
        pairs = Counter(teams for teams in of_best if len(teams) == 2)
        found = await self._told_in(query, best, pairs.most_common(1)[0][0]) if pairs else ()
        if _MET.search(query.main):
            found = tuple(match for match in found if {*query.teams[:2]} <= {*match.teams})
        return replace(query, matches=found, named=True) if found else query

    async def _told_in(self, query: Query, path: str, teams: Sequence[str]) -> tuple[Match, ...]:
        """The matches of two teams that an article tells of; where nobody is named, of the stage asked about alone."""
        matches = self._narrow.in_time(query, await self._store.matches(teams))
        nobody = not query.names and not query.teams
        if nobody:
            matches = [match for match in matches if match.competition]
        facts = await self._store.facts(matches=[match.id for match in matches]) if matches else []
        told = {fact.match for fact in (of_the_stage(query, facts) if nobody else facts) if path in told_by([fact])}
        return tuple(match for match in matches if match.id in told)

    async def _about_the_people(self, query: Query, facts: Sequence[Fact]) -> frozenset[str]:
        """The articles that speak of the people named; asked for only when no fact of the matches is about them."""
        there = {person for fact in facts for ids in fact.persons.values() for person in ids}
        if len(query.matches) < 2 or not query.people or not there.isdisjoint(query.ids):
            return frozenset()
        return frozenset(passage.article.path for passage in await self._store.passages([], names=sorted(query.names)))

    async def _at_the_ground(
        self, query: Query, matches: tuple[Match, ...], facts: Sequence[Fact]
    ) -> tuple[Match, ...]:
        """Of several matches those at the ground or in the city named, where any is told to have been."""
        if len(matches) < 2:
            return matches
        said = said_to_be_there(query, matches, facts)
        return said or await there_by_their_articles(self._store, query, matches, facts) or matches

    async def with_its_match(self, context: Context | None) -> Context | None:
        """What was talked about, with the match of the sentence that answered, where the question named none."""
        if context is None or context.query.named or context.facts or not context.sources:
            return context
        said = context.sources[0]
        read = await self._store.passages_of({said.path})
        told = (
            passage.teams for passage in read.get(said.path, ()) if said.quote in (passage.text, passage.text.strip())
        )
        teams = next((teams for teams in told if len(teams) == 2), ())
        found = await self._told_in(context.query, said.path, teams) if teams else ()
        if len(found) != 1:
            return context
        return replace(context, query=replace(context.query, matches=found, named=True, paths=(said.path,)))

    async def is_about_them(self, query: Query, context: Context) -> bool:
        """Whether the people that a question names, and no match, have a part in the match talked about before."""
        matches = [match.id for match in context.query.matches] if context.query.named else []
        if not matches or not query.people or query.teams or query.named or query.question.command is not None:
            return False
        return bool(await self._store.facts(matches=matches[:1], people=query.ids, limit=1))


def _is_only_announced(query: Query, facts: Sequence[Fact]) -> bool:
    """Whether nothing but that it is to come is told of the match, and what happened in one is asked."""
    ahead = any("fixture" in ask.types for ask in query.asks)
    return not ahead and bool(facts) and all(fact.type == "fixture" for fact in facts)


def _may_be_narrowed(query: Query) -> bool:
    """Whether the people named may tell which match is meant, and it matters."""
    if _is_of_quotes(query) or (query.named and len(query.teams) != 1) or _is_of_all(query):
        return False
    return query.question.command is None or bool(query.teams)


def _is_of_all(query: Query) -> bool:
    """Whether no match is asked about: a state, which is of today, or who of two has more."""
    asked = query.asks[0] if query.asks else None
    alone = not (query.teams or query.days or query.rest or is_derby(query))
    return asked is not None and alone and (asked.apart or asked.aspect is Aspect.MOST)


def _tells_a_story(query: Query) -> bool:
    """Whether the question describes its match, or is about no topic, so that the articles' words lead to it."""
    if query.question.command is not None or _is_of_quotes(query) or len(query.teams) > 2:
        return False
    ask = query.asks[0] if query.asks else None
    if ask and not query.rest and (ask.aspect is Aspect.MOST or is_extreme(query, ask)):
        return False
    described = query.rest or ask is None or ask.aspect is Aspect.OPEN or (query.cups and not ask.apart)
    return bool(query.mentions) and bool(described)


def _may_be_of_any_stage(query: Query) -> bool:
    """Whether only the round named, and no two teams, says which match is meant."""
    alone = not query.asks or query.asks[0].apart or _is_of_quotes(query) or query.asks[0].aspect is Aspect.OPEN
    return not (alone or len(query.teams) > 1 or is_derby(query)) and bool(query.matches or query.teams or query.cups)


def _is_of_quotes(query: Query) -> bool:
    """Whether words are asked for: what is said about a match need not stand in an article on it."""
    return bool(query.asks) and "quote" in query.asks[0].types and query.asks[0].aspect is not Aspect.OPEN
