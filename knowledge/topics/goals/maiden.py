"""Somebody's first goal of all, for a club or in a competition: as its sentence says, whatever others fell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.facts.fact import Fact

_FIRST = re.compile(r"\bfirst\b(?!-| (?:half|leg|team|time))|\bmaiden\b|\baccount\b|\boff the mark\b|\bdebut\b")


def maiden(goals: Sequence[Fact], own: Sequence[Fact]) -> list[Fact]:
    """The goals told as somebody's first, each that of whom the sentence names last before it says so."""
    found: list[Fact] = []
    for told in (each.evidence for goal in goals for each in goal.told):
        words = _FIRST.search(told.lower())
        named = {goal.id: _named_at(told, goal, words.start() if words else 0) for goal in goals}
        nearest = max(named.values(), default=-1)
        found += [goal for goal in own if words and named[goal.id] == nearest and _tells(goal, told)]
    return list({goal.id: goal for goal in found}.values())


def _tells(goal: Fact, words: str) -> bool:
    return any(each.evidence == words for each in goal.told)


def _named_at(told: str, goal: Fact, end: int) -> int:
    """Where a goal's scorer is named last before a place in a sentence; -1 where he is not."""
    surname = (said(goal, "player") or "").rpartition(" ")[2]
    return told.rfind(surname, 0, end) if surname else -1
