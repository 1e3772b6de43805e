"""The goal that came soonest in its match: "fastest goal"."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.facts.fact import Fact
from knowledge.facts.minutes import minute_key

EARLIEST = r"(?:fastest|quickest|earliest|soonest) (?:\w+ )?(?:goals?|to score|strike)"
"""The words that ask for it."""


def earliest(facts: Sequence[Fact]) -> list[Fact]:
    """The goals of the lowest minute, of those whose minute is known."""
    timed = [fact for fact in facts if fact.type == "goal" and said(fact, "minute")]
    first = min((minute_key(said(fact, "minute")) for fact in timed), default=None)
    return [fact for fact in timed if minute_key(said(fact, "minute")) == first]
