"""The goal that came soonest in its match ("fastest goal"), and somebody's newest."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.answering.choosing.ordering import by_match, minutes
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact
from knowledge.facts.minutes import minute_key

EARLIEST = r"(?:fastest|quickest|earliest|soonest) (?:\w+ )?(?:goals?|to score|strike)"
"""The words that ask for it."""

NEWEST = (
    r"^(?:and )?(?:when (?:was|is) |what (?:was|is) )?(?:PLAYER|his|her) (?:last|latest|most recent) goal$"
    r"|^(?:and )?(?:when (?:was|is) )?(?:the )?(?:last|latest|most recent) goal (?:of|by|for|from) (?:PLAYER|TEAM)$"
)
"""The words that ask for somebody's last goal, in whatever match."""


def newest(query: Query, facts: Sequence[Fact]) -> list[Fact]:
    """The last goal of the newest match with any."""
    groups = by_match(query, [fact for fact in facts if fact.type == "goal"])
    return minutes(groups[0][1])[-1:] if groups else []


def earliest(facts: Sequence[Fact]) -> list[Fact]:
    """The goals of the lowest minute, of those whose minute is known."""
    timed = [fact for fact in facts if fact.type == "goal" and said(fact, "minute")]
    first = min((minute_key(said(fact, "minute")) for fact in timed), default=None)
    return [fact for fact in timed if minute_key(said(fact, "minute")) == first]
