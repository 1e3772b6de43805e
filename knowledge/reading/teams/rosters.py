"""Rosters: whose players are listed behind a team's name, in line-ups, ratings and lists of scorers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.mention import Mention, Person

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading

_LINE_UP = 5  # people behind a team's name and a colon from which these are its line-up
_FORMATION = re.compile(r"\s*(?:XI|line-?up|team|starting (?:XI|line-?up))?\s*(?:\([^)\n]{1,40}\))?\s*:", re.IGNORECASE)
_BENCH = re.compile(r"\s*(?:subs?|substitutes|bench|goals?|scorers?|booked|sent off)\b[^:\n]{0,20}:", re.IGNORECASE)
_SCORERS = re.compile(r"\s*\d{1,2}\s*\(([^)\n]{3,120})\)")


def listed(reading: Reading) -> Iterator[tuple[Person, str]]:
    """Everybody listed with a team, with its short name: "Leeds: Hale, Cole, …", "Leeds 2 (Hale 10, Cole pen 80)"."""
    text, last = reading.text, None
    starts = [reading.doc[mention.start].idx for mention in reading.mentions]
    for start, end in _lines(text):
        inside = reading.mentions[bisect_left(starts, start) : bisect_left(starts, end)]
        team = _heading(reading, inside, start, end) or (last if _BENCH.match(text, start, end) else None)
        if team is not None:
            yield from ((mention.means, team) for mention in inside if isinstance(mention.means, Person))
        else:
            yield from _scorers(reading, inside)
        last = team or (last if not text[start:end].strip() else None)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    return ((match.start(), match.end()) for match in re.finditer(r"[^\n]*", text))


def _heading(reading: Reading, inside: list[Mention], start: int, end: int) -> str | None:
    """The team whose line-up the line is."""
    people = sum(isinstance(mention.means, Person) for mention in inside)
    if people < _LINE_UP or not isinstance(inside[0].means, Team):
        return None
    text, first = reading.text, reading.doc[inside[0].start : inside[0].end]
    heads = not text[start : first.start_char].strip() and _FORMATION.match(text, first.end_char, end)
    return inside[0].means.name if heads else None


def _scorers(reading: Reading, inside: list[Mention]) -> Iterator[tuple[Person, str]]:
    """The scorers in brackets behind each team of a score line."""
    for mention in inside:
        behind = reading.doc[mention.start : mention.end].end_char
        if isinstance(mention.means, Team) and (found := _SCORERS.match(reading.text, behind)):
            for other in inside:
                if isinstance(other.means, Person) and behind < reading.doc[other.start].idx < found.end():
                    yield other.means, mention.means.name
