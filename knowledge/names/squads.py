"""Squads: a club's or a nation's sides beside its men's first team, which has no name of its own.

A squad is "women", "reserves" or an age group: "under-21".
"""

from __future__ import annotations

import re

from knowledge.names.fold import fold

_AGE = r"(?:under|u)[ -]?(?P<age>(?:1[5-9]|2[0-3]))"
NAMED = re.compile(
    rf"(?P<women>women|ladies|wfc|frauen|feminin[ea]s?|femminile|femeni)\b|{_AGE}(?:s|'s)?(?![\w-])|(?P<reserves>reserves)\b"
)
"""A squad's name as it stands in folded text, behind its team's name for the most part."""


def squad_in(text: str) -> str | None:
    """The squad that the words name: "Chelsea Ladies" → "women", "U21 Euros" → "under-21"."""
    named = re.search(rf"\b(?:{NAMED.pattern})", fold(text))
    return named_by(named) if named else None


def named_by(named: re.Match[str]) -> str:
    """The squad that a match of `NAMED` names."""
    return f"under-{named['age']}" if named["age"] else str(named.lastgroup)


def with_squad(team: str, squad: str | None) -> str:
    """The team's name with its squad's: "Chelsea Women", "Spain Under-21s"; a club of women alone has it already."""
    if squad is None or squad_in(team) == squad:
        return team
    return f"{team} {squad.capitalize()}{'s' if squad.startswith('under') else ''}"
