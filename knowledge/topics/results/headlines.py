"""Headlines: which side of the main match a headline says won, or that neither did."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from knowledge.reading.matches.headline import marked_headline
from knowledge.reading.matches.played import is_report
from knowledge.topics.results.headlinese import DRAWN, LINE, LOST, ROUND_UP, WON

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading


class Headlined(NamedTuple):
    """What a headline tells of the main match: who won ("draw" for neither) and, in a score line, each side's goals."""

    winner: str
    goals: Mapping[str, int] | None = None


def headlined(reading: Reading) -> Headlined | None:
    """The outcome of the main match as the headline has it; None where it tells none, or two."""
    marked = marked_headline(reading, {})
    text, sides = " ".join(sign for sign, _ in marked), [meant for _, meant in marked if meant]
    if (line := LINE.search(text)) is not None and sides[0] != sides[1]:
        goals = {sides[0]: int(line[1]), sides[1]: int(line[2])}
        return Headlined("draw" if line[1] == line[2] else max(goals, key=lambda side: goals[side]), goals)
    if None in reading.main.teams or not is_report(reading) or ROUND_UP.search(text):
        return None
    winner = _winner(reading, text, sides)
    return Headlined(winner) if winner is not None else None


def _winner(reading: Reading, text: str, sides: Sequence[str]) -> str | None:
    told: set[str | None] = {sides[text[:at].count("@t")] for at in _sides(text, WON)}
    told |= {reading.main.other(sides[text[:at].count("@t")]) for at in _sides(text, LOST)}
    if any(pattern.search(text) for pattern in DRAWN):
        told.add("draw")
    return told.pop() if len(told) == 1 else None


def _sides(text: str, patterns: tuple[re.Pattern[str], ...]) -> list[int]:
    """Where the first side stands that each of the patterns finds."""
    return [match.start() + match.group(0).index("@t") for pattern in patterns for match in pattern.finditer(text)]
