"""Parts of a match that a question narrows itself to: "in stoppage time", "in the first half"."""

from __future__ import annotations

import re
from collections.abc import Callable

_ADDED = r"(?:stoppage|injury|added) time|at the death"
_PHASES: tuple[tuple[re.Pattern[str], Callable[[int, bool], bool]], ...] = (
    (re.compile(rf"\b(?:{_ADDED})\b"), lambda minute, added: added and minute % 45 == 0),
    (re.compile(r"\bextra[ -]time\b"), lambda minute, added: minute > 90),
    (re.compile(r"\bfirst[ -]half\b"), lambda minute, added: minute <= 45),
    (re.compile(r"\bsecond[ -]half\b"), lambda minute, added: 45 < minute <= 90),
)
"""How a question or an article names a part of the match, and which minutes belong to it."""


def names_part(asked: str) -> bool:
    """Whether a question narrows itself to a part of the match."""
    return any(words.search(asked) for words, _ in _PHASES)


def within(asked: str, minute: str | None, told: str) -> bool:
    """Whether an event may be of the part of the match that `asked` names, if it names any.

    By its minute; where none is known, by the words that tell it.
    """
    for words, holds in _PHASES:
        if words.search(asked):
            regular, plus, _ = (minute or "").partition("+")
            return holds(int(regular), bool(plus)) if regular.isdigit() else bool(words.search(told.lower()))
    return True
