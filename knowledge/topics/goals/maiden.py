"""Somebody's first goal of all, for a club or in a competition: as its sentence says, whatever others fell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.facts.fact import Fact

_FIRST = re.compile(r"\bfirst\b(?!-| (?:half|leg|team|time))|\bmaiden\b|\baccount\b|\boff the mark\b|\bdebut\b")


def maiden(goals: Sequence[Fact], own: Sequence[Fact]) -> list[Fact]:
    """The goals told as somebody's first, each that of whom the sentence names nearest to where it says so."""
    return told_so(_FIRST, goals, own)


def told_so(words: re.Pattern[str], goals: Sequence[Fact], own: Sequence[Fact]) -> list[Fact]:
    """Those of the `own` goals that a sentence tells with such words, of several that whose scorer stands nearest."""
    found: dict[str, Fact] = {}
    for evidence in (each.evidence for goal in goals for each in goal.told):
        said_so = words.search(evidence.lower())
        if said_so is None:
            continue
        away = {goal.id: _away(evidence, goal, said_so) for goal in goals if _tells(goal, evidence)}
        nearest = min(away.values())
        found |= {goal.id: goal for goal in own if away.get(goal.id) == nearest}
    return list(found.values())


def _tells(goal: Fact, words: str) -> bool:
    return any(each.evidence == words for each in goal.told)


def _away(told: str, goal: Fact, words: re.Match[str]) -> int:
    """How far from the words, in letters, a goal's scorer is named; as far as can be where he is not."""
    surname = (said(goal, "player") or "").rpartition(" ")[2]
    places = [found.span() for found in re.finditer(re.escape(surname), told)] if surname else []
    return min((max(words.start() - end, start - words.end(), 0) for start, end in places), default=len(told))
