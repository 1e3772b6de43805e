"""Which place a goal surely has among others, though not every minute is told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.facts.fact import Fact
from knowledge.facts.minutes import minute_key

Minute = tuple[int, int]
"""A minute's place in time, as `minute_key` gives it."""

_ANY: tuple[Minute, Minute] = ((0, 0), (999, 0))
_HALVES: tuple[tuple[re.Pattern[str], tuple[Minute, Minute]], ...] = (
    (
        re.compile(
            r"\b(?:in|of|midway through|late in|early in) the (?:first|opening) half\b|\bfirst-half\b"
            r"|\b(?:before|stroke of|on the verge of) (?:half-?time|half time|the (?:break|interval))\b"
        ),
        ((0, 0), (45, 99)),
    ),
    (
        re.compile(
            r"\b(?:in|of|midway through|late in|early in) the second half\b|\bsecond-half\b"
            r"|\bafter (?:half-?time|half time|the (?:break|interval|restart))\b"
        ),
        ((46, 0), (999, 0)),
    ),
)
"""The halves of a match as a goal is told to be of them, and their minutes."""

_RUNNING = re.compile(
    r"\b(?:ma(?:de|ke|king) it(?: to)?|the(?= \d[-–]\d (?:was|came|goal)\b)) (\d)[-–](\d)\b"
    r"(?! (?:wins?|victory|defeat)\b)"
)
"""The score that a goal is told to have made it."""


def nth(goals: Sequence[Fact], place: int) -> list[Fact]:
    """The goal that is surely the `place`-th of these, the first being 1; none where that is not sure."""
    spans = {goal.id: _span(goal) for goal in goals}
    for goal in goals:
        first, last = spans[goal.id]
        others = [spans[other.id] for other in goals if other.id != goal.id]
        before = sum(end < first for _, end in others)
        after = sum(start > last for start, _ in others)
        if before == place - 1 and after == len(goals) - place:
            return [goal]
    return []


def making(goals: Sequence[Fact], best: int, other: int) -> list[Fact]:
    """The one goal told to have made the score `best` for its side, with at most `other` for the opponents."""
    found = [
        goal
        for goal in goals
        if any(max(score) == best and min(score) <= other for score in _scores(goal) if min(score) < best)
    ]
    return found if len(found) == 1 else []


def told_to_make(goals: Sequence[Fact], score: tuple[int, int]) -> list[Fact]:
    """The one goal told to have made the score that, whichever side is named first."""
    found = [goal for goal in goals if any(sorted(each) == sorted(score) for each in _scores(goal))]
    return found if len(found) == 1 else []


def _scores(goal: Fact) -> list[tuple[int, int]]:
    return [(int(a), int(b)) for told in goal.told for a, b in _RUNNING.findall(told.evidence.lower())]


def _span(goal: Fact) -> tuple[Minute, Minute]:
    """The earliest and the latest minute that a goal may be of: its own, else those of the half it is told to be of."""
    if minute := said(goal, "minute"):
        return minute_key(minute), minute_key(minute)
    told = " ".join(each.evidence.lower() for each in goal.told)
    halves = [minutes for words, minutes in _HALVES if words.search(told)]
    return halves[0] if len(halves) == 1 else _ANY
