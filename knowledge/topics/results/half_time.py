"""How a match stood at half-time, where the minutes of all its goals tell it."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.answering.choosing.ordering import by_match, minutes
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Told
from knowledge.answering.replying.wording import label, scored
from knowledge.facts.fact import Fact, Match
from knowledge.facts.minutes import minute_key
from knowledge.topics.goals.telling import scorers

_HALF = (45, 99)
"""The last minute of the first half, whatever was added to it."""


def at_half_time(query: Query, facts: Sequence[Fact]) -> Told | None:
    """The score at half-time of the newest match meant; None unless the side and the minute of every goal are known."""
    for match, group in by_match(query, facts):
        goals = minutes(fact for fact in group if fact.type == "goal")
        results = [fact for fact in group if fact.type == "result"]
        if match is None or not match.score or not results:
            continue
        if len(goals) != sum(match.score) or not all(said(goal, "minute") for goal in goals):
            return None
        return _told(match, [goal for goal in goals if minute_key(said(goal, "minute")) <= _HALF], results)
    return None


def _told(match: Match, early: Sequence[Fact], results: Sequence[Fact]) -> Told | None:
    sides = [said(goal, "team") for goal in early]
    if not set(sides) <= set(match.teams):
        return None
    first, second = match.teams
    then = match.model_copy(update={"score": (sides.count(first), sides.count(second)), "winner": None})
    goals = f" ({', '.join(scorers(early))})" if early else ""
    return Told(
        f"{scored(then)} at half-time{goals}, by the minutes of the goals — {label(match)}.", (*early, *results)
    )
