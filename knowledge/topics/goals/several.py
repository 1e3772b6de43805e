"""Several goals of one player in one match: "a brace", "did he score twice", "hat-tricks"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.facts.fact import Fact

_HAT_TRICK = re.compile(r"\bhat tricks?\b|\b(?:score|scored|got|get) (?:three|3|three times)\b")
_BRACE = re.compile(r"\b(?:braces?|twice|two goals|a double)\b|\b(?:score|scored|get|got|bag) (?:two|2)\b")
"""Several goals of one player in one match."""


def hat_tricks(facts: Sequence[Fact]) -> list[Fact]:
    """The goals of players who scored three or more in a match."""
    return _of_as_many(facts, 3, 99)


def braces(facts: Sequence[Fact]) -> list[Fact]:
    """The goals of players who scored two or more in a match."""
    return _of_as_many(facts, 2, 99)


def several_of_one(main: str) -> Callable[[Sequence[Fact]], list[Fact]] | None:
    """What finds the goals of one player that a question asks for together: "a brace", "did he score twice"."""
    if _HAT_TRICK.search(main):
        return hat_tricks
    return braces if _BRACE.search(main) else None


def _of_as_many(facts: Sequence[Fact], least: int, most: int) -> list[Fact]:
    own: dict[tuple[str | None, str | None], list[Fact]] = {}
    for fact in facts:
        if fact.type == "goal":
            own.setdefault((fact.match, said(fact, "player")), []).append(fact)
    return [fact for goals in own.values() if least <= len(goals) <= most for fact in goals]
