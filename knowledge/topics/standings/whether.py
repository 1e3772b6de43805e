"""Whether a team stands where a question has it: top, bottom, third, in the top four, in the bottom three."""

from __future__ import annotations

import re

from knowledge.answering.questions.query import Query
from knowledge.names import gazetteer
from knowledge.reading.language.numbers import number
from knowledge.topics.standings.lexicon import SIZES
from knowledge.topics.standings.statement import Standing

_AMONG = re.compile(r"\b(?P<end>top|bottom) (?P<n>\d{1,2}|two|three|four|five|six|seven|eight|ten|half)\b")
_FIRST = re.compile(r"\b(?:top|first|1st|leading|leaders|summit)\b")
_LAST = re.compile(r"\b(?:bottom|last|rock bottom)\b")
_NTH = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b"
)
_IN_THE_DROP = re.compile(r"\b(?:relegation (?:zone|places|spots)|drop zone|in the drop)\b")

_GROUP = re.compile(r"\b[Gg]roup\b")
"""Of a table that is not a league's."""

_GO_DOWN = {18: 2, 20: 3, 24: 3}
"""How many sides of a league stand where they would go down, by how many play in it; where that differs, none."""


def stands_there(query: Query, standing: Standing) -> bool | None:
    """Whether the place is the one, or one of those, that the question names; None where nothing says so."""
    at, asked = standing.position, query.main
    if at is None:
        return None
    if among := _AMONG.search(asked):
        return _is_among(among["end"], among["n"], at, _size(standing))
    if _IN_THE_DROP.search(asked):
        size = _size(standing)
        down = _GO_DOWN.get(size or 0)
        return at > size - down if size and down else None
    if nth := _NTH.search(asked):
        return at == number(nth[0])
    if _FIRST.search(asked):
        return at == 1
    size = _size(standing)
    return at == size if _LAST.search(asked) and size else None


def _is_among(end: str, many: str, at: int, size: int | None) -> bool | None:
    """Whether a place is among so many at one end of the table."""
    of_half = (size or 0) // 2
    n = of_half if many == "half" else number(many)
    if not n or (end == "bottom" and size is None):
        return None
    return at <= n if end == "top" else at > (size or 0) - n


def _size(standing: Standing) -> int | None:
    """How many teams there are in the league of a place; where it is not told, in that of the team's country."""
    if _GROUP.search(standing.evidence):
        return None
    if standing.competition:
        return SIZES.get(standing.competition)
    club = gazetteer().teams.get(standing.team)
    country = (club.plays_in or club.country) if club else None
    leagues = (each.name for each in gazetteer().competitions.values() if each.country == country)
    sizes = {SIZES[name] for name in leagues if name in SIZES}
    return sizes.pop() if len(sizes) == 1 else None
