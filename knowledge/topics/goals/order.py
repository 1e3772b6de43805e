"""In which order a match's goals fell, where not all minutes are told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.answering.choosing.ordering import minutes, told_by
from knowledge.facts.fact import Fact
from knowledge.facts.minutes import minute_key

_SUMS_UP = re.compile(
    r"\b(?:two|three|four|five|both) (?:[\w-]+ ){0,3}?(?:goals|strikes|headers|finishes|penalties)\b"
    r"|\b(?:brace|double|hat[- ]?trick|treble|twice)\b",
    re.IGNORECASE,
)
"""Words that tell several goals at once, wherever they fell."""

_HALF = (45, 99)
"""The last minute of the first half, whatever was added: a later goal that is told first is the one of the headline."""


def in_order(goals: Sequence[Fact]) -> list[Fact]:
    """The goals as they fell: by their minutes; where some have none, as an article tells them that keeps to the order.

    None where neither tells the order.
    """
    if all(said(goal, "minute") for goal in goals):
        return minutes(goals)
    for path in told_by(goals):
        starts = {goal.id: _place(goal, path) for goal in goals}
        if None in starts.values():
            continue
        told = sorted(goals, key=lambda goal: starts[goal.id] or 0)
        timed = [goal for goal in told if said(goal, "minute")]
        if (
            len(timed) > 1 or (told[:1] == timed and minute_key(said(told[0], "minute")) <= _HALF)
        ) and timed == minutes(timed):
            return told
    return []


def _place(goal: Fact, path: str) -> int | None:
    """Where an article first tells a goal in its turn, not where it sums the match up: "two goals from Hale"."""
    timed = said(goal, "minute") is not None
    told = (each for each in goal.told if each.article.path == path)
    return min((each.start for each in told if timed or not _SUMS_UP.search(each.evidence)), default=None)
