"""How a match stood at half-time, or after some minutes, where the minutes of all its goals tell it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.answering.choosing.ordering import by_match, minutes
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Told
from knowledge.answering.replying.wording import label, scored
from knowledge.facts.fact import Fact, Match
from knowledge.facts.minutes import minute_key
from knowledge.topics.goals.scoreboard import scorers

_AFTER = re.compile(r"\b(?:after|on|at|in) (?:the )?(\d{1,2})(?:st|nd|rd|th)? minutes?\b")
"""After which minute the score is asked for."""

_HALF = (45, 99)
"""The last minute of the first half, whatever was added to it."""


def at_half_time(query: Query, facts: Sequence[Fact]) -> Told | None:
    """The score then of the newest match meant; None unless the side and the minute of every goal are known."""
    asked = _AFTER.search(query.main)
    until = (int(asked[1]), 0) if asked else _HALF
    when = f"after {asked[1]} minutes" if asked else "at half-time"
    for match, group in by_match(query, facts):
        goals = minutes(fact for fact in group if fact.type == "goal")
        results = [fact for fact in group if fact.type == "result"]
        if match is None or not match.score or not results:
            continue
        if len(goals) != sum(match.score) or not all(said(goal, "minute") for goal in goals):
            return None
        return _told(match, [goal for goal in goals if minute_key(said(goal, "minute")) <= until], results, when)
    return None


def _told(match: Match, early: Sequence[Fact], results: Sequence[Fact], when: str) -> Told | None:
    sides = [said(goal, "team") for goal in early]
    if not set(sides) <= set(match.teams):
        return None
    first, second = match.teams
    then = match.model_copy(update={"score": (sides.count(first), sides.count(second)), "winner": None})
    goals = f" ({', '.join(scorers(early))})" if early else ""
    return Told(f"{scored(then)} {when}{goals}, by the minutes of the goals — {label(match)}.", (*early, *results))
