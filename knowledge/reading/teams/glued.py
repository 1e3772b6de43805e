"""Teams named at the end of a piece of text, where a site may have glued the name to the words before it."""

from __future__ import annotations

import re

from knowledge.names import Gazetteer, Team, fold

_LONGEST = 40  # characters of a name
_SHORTEST = 3
# What a name may be glued to, or end a sentence before it.
_APART = re.compile(r"(?:[^\s]|[.!?…:;,][\"”’')\]]* |\n *)$")


def team_named(name: str, known: Gazetteer) -> str | None:
    """The one team of that name."""
    entries = known.names.get(fold(name), ())
    return entries[0].name if len(entries) == 1 and isinstance(entries[0], Team) else None


def team_before(text: str, end: int, known: Gazetteer) -> tuple[int, str] | None:
    """The longest name of a team that ends there, with its start: nothing of a longer name stands before it."""
    for start in range(max(0, end - _LONGEST), end - _SHORTEST + 1):
        name = text[start:end]
        if name[0].isupper() and name == name.strip() and (team := team_named(name, known)) is not None:
            return (start, team) if start == 0 or _APART.search(text, max(0, start - 4), start) else None
    return None
