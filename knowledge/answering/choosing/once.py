"""Deeds told of two matches that are one: an article that says neither the day nor the end means the other's."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact, Match


def told_once(query: Query, facts: Sequence[Fact]) -> list[Fact]:
    """The facts without those of a match of which nothing is told, where one of the same teams has the very deed."""
    told = [(fact, query.match(fact)) for fact in facts]
    vague = [(fact, match) for fact, match in told if match and _is_vague(match)]
    if not vague:
        return list(facts)
    sure = {_deed(fact, match) for fact, match in told if match and not _is_vague(match)}
    again = {fact.id for fact, match in vague if _deed(fact, match) in sure}
    return [fact for fact in facts if fact.id not in again]


def _deed(fact: Fact, match: Match) -> tuple[object, ...]:
    """What was done, by whom, in which minute, in a match of whom; of no known minute each deed is another."""
    minute, doers = said(fact, "minute"), fact.persons.get("player", ())
    return (fact.type, doers, minute, frozenset(match.teams)) if minute and doers else (fact.id,)


def _is_vague(match: Match) -> bool:
    """Whether neither day nor score nor competition is told of a match."""
    return match.date is None and match.score is None and match.competition is None
