"""Questions of a competition as a whole: "red cards in Serie A", "Inter goals in the league cup"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.choosing.leading import is_extreme
from knowledge.answering.choosing.narrowing import Narrowing
from knowledge.answering.choosing.stages import stages_asked
from knowledge.answering.questions.ask import Aspect
from knowledge.answering.questions.dates import Days
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact

if TYPE_CHECKING:
    from knowledge.store import Store


def asks_of_a_cup(query: Query) -> bool:
    """Whether it is asked of all the matches of a competition: no other words may say which match is meant."""
    if not query.asks or query.named or query.rest or query.question.command is not None or stages_asked(query):
        return False
    ask = query.asks[0]
    of_many = ask.aspect in {Aspect.LIST, Aspect.COUNT, Aspect.WHETHER} and not is_extreme(query, ask)
    return bool(query.cups) and len(query.teams) < 2 and of_many and not (ask.apart or ask.which)


async def _in_their_year(store: Store, narrowing: Narrowing, query: Query) -> Query:
    """The query with days of no year as those of the newest year that has matches of its competition on them."""
    newest = next((match.date.year for match in await store.matches(limit=1) if match.date), 0)
    return replace(
        query, days=tuple([await _in_its_year(store, narrowing, query, days, newest) for days in query.days])
    )


async def _in_its_year(store: Store, narrowing: Narrowing, query: Query, days: Days, newest: int) -> Days:
    for each in days.in_years(newest):
        played = await store.matches(query.teams, since=each.since, until=each.until)
        if narrowing.in_time(replace(query, days=(each,)), played):
            return replace(each, start=days.start, end=days.end)
    return days


async def with_its_only_match(store: Store, narrowing: Narrowing, query: Query) -> Query:
    """The query with the only match of the competition and the days named that is told to have what is asked."""
    if not all(days.bounded for days in query.days):
        query = await _in_their_year(store, narrowing, query)
    facts = await store.facts_among(query.asks[0].types, narrowing.among(query))
    people = query.subject_ids if query.asks[0].given else frozenset[str]()
    told = {fact.match for fact in facts if fact.match and _is_of(fact, query.teams, people)}
    matches = await store.matches_by_ids(told) if len(told) == 1 else []
    return replace(query, matches=tuple(matches), named=True) if matches else query


def _is_of(fact: Fact, teams: Iterable[str], people: frozenset[str]) -> bool:
    """Whether the teams play in a fact's match, and one of the people, if any, has a part in it."""
    there = {person for ids in fact.persons.values() for person in ids}
    return {*teams} <= {*(getattr(fact.value, "teams", None) or ())} and (not people or not people.isdisjoint(there))
