"""Questions of a competition as a whole: "red cards in Serie A", "Inter goals in the league cup"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.choosing.leading import is_extreme
from knowledge.answering.choosing.narrowing import Narrowing
from knowledge.answering.choosing.stages import stages_asked
from knowledge.answering.questions.ask import Aspect
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact

if TYPE_CHECKING:
    from knowledge.store import Store


def asks_of_a_cup(query: Query) -> bool:
    """Whether it is asked of all the matches of a competition: no other words may say which match is meant."""
    if not query.asks or query.named or query.rest or query.question.command is not None or stages_asked(query):
        return False
    ask, bounded = query.asks[0], all(days.bounded for days in query.days)
    of_many = ask.aspect in {Aspect.LIST, Aspect.COUNT, Aspect.WHETHER} and not is_extreme(query, ask)
    return bool(query.cups) and len(query.teams) < 2 and bounded and of_many and not (ask.apart or ask.which)


async def with_its_only_match(store: Store, narrowing: Narrowing, query: Query) -> Query:
    """The query with the only match of the competition and the days named that is told to have what is asked."""
    facts = await store.facts_among(query.asks[0].types, narrowing.among(query))
    people = query.subject_ids if query.asks[0].given else frozenset[str]()
    told = {fact.match for fact in facts if fact.match and _is_of(fact, query.teams, people)}
    matches = await store.matches_by_ids(told) if len(told) == 1 else []
    return replace(query, matches=tuple(matches), named=True) if matches else query


def _is_of(fact: Fact, teams: Iterable[str], people: frozenset[str]) -> bool:
    """Whether the teams play in a fact's match, and one of the people, if any, has a part in it."""
    there = {person for ids in fact.persons.values() for person in ids}
    return {*teams} <= {*(getattr(fact.value, "teams", None) or ())} and (not people or not people.isdisjoint(there))
