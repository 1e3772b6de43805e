"""How a goal was scored, where a question asks for that: with the head, from outside the box."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.facts.fact import Fact

_WAYS = {
    "a header": (
        re.compile(r"\bheade(?:rs?|d)\b|\b(?:his|her|a) head\b"),
        re.compile(r"\bhead(?:er|ed|ing|s)?\b|\bnod(?:ded|s|ding)?\b|\bglanc"),
    ),
    "a volley": (re.compile(r"\b(?:half )?volley(?:ed)?\b"), re.compile(r"\bvolley")),
    "with the left foot": (
        re.compile(r"\bleft[ -]?foot(?:ed)?\b|\bleft boot\b"),
        re.compile(r"\bleft[ -]?(?:foot|boot|peg)"),
    ),
    "with the right foot": (
        re.compile(r"\bright[ -]?foot(?:ed)?\b|\bright boot\b"),
        re.compile(r"\bright[ -]?(?:foot|boot)"),
    ),
    "from distance": (
        re.compile(r"\boutside the (?:box|area)\b|\bfrom (?:distance|long range|range)\b|\blong ranger?\b"),
        re.compile(
            r"\boutside (?:of )?the (?:box|area)\b|\bedge of the (?:box|area)\b|"
            r"\bfrom (?:distance|long[ -]range|range)\b|\blong[ -]range\b|\b(?:2\d|3\d|4\d)[ -]yard"
        ),
    ),
    "an overhead kick": (
        re.compile(r"\b(?:overhead|bicycle|scissors?)(?: kick)?\b"),
        re.compile(r"\boverhead\b|\bbicycle\b|\bscissor|\bacrobatic"),
    ),
}
"""What each way is called, how a question asks for it, and how a sentence tells it."""


def way(main: str) -> str | None:
    """The way of scoring that a question names."""
    return next((name for name, (asked, _) in _WAYS.items() if asked.search(main)), None)


def scored_so(name: str, facts: Sequence[Fact]) -> list[Fact]:
    """The goals whose sentences tell that they were scored in this way."""
    told = _WAYS[name][1]
    goals = [fact for fact in facts if fact.type == "goal"]
    return [goal for goal in goals if any(told.search(each.evidence.lower()) for each in goal.told)]
