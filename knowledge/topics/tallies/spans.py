"""Over what a count is told: a season, the last few games, a run of them."""

from __future__ import annotations

import re

from knowledge.answering.choosing.fitting import said
from knowledge.facts.fact import Fact
from knowledge.reading.language.numbers import CARDINAL, ORDINAL, number

SEASON = re.compile(r"\b(?:season|campaign|term|year|so far)\b")
"""Words for the span that a question or a count is about, where it is not a whole career."""

_GAMES = re.compile(
    r"(?:in|from|of|over) (?:(?:his|her|their|its|the) )?(?:last|past|opening|first|as many|\w+ games)\b"
)

_YEARS = re.compile(r"\b(20\d\d)[/–-](?:20)?\d\d\b")

_STRAIGHT = re.compile(rf"\b(?P<n>{CARDINAL}|{ORDINAL}) (?:straight|successive|consecutive)\b", re.IGNORECASE)


def is_of_season(fact: Fact) -> bool:
    """Whether a count is of a season, or of the last few games, which are of one: "in his past 15 appearances"."""
    scope = said(fact, "scope") or ""
    now = _is_of_these_years(fact)
    return now or bool(SEASON.search(f"{scope} {fact.value.evidence}") or _GAMES.match(scope))


def _is_of_these_years(fact: Fact) -> bool:
    """Whether its season is told by the years of the article's own: "in 2023/24"."""
    date, years = fact.value.article.date, _YEARS.search(fact.value.evidence)
    return years is not None and (date is None or int(years[1]) in (date.year, date.year - 1))


def is_straight(fact: Fact) -> bool:
    """Whether a count is told as a run right before what it counts: "their second straight loss"."""
    told = (number(found["n"]) for found in _STRAIGHT.finditer(fact.value.evidence))
    return any(str(many) == said(fact, "count") for many in told)
