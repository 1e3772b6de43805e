"""Parts of a match that a question narrows itself to: "in stoppage time", "after the 70th minute"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from knowledge.answering.questions.clauses import KEPT

_ADDED = r"(?:stoppage|injury|added) time|at the death"
_PHASES: tuple[tuple[re.Pattern[str], Callable[[int, bool], bool]], ...] = (
    (re.compile(rf"\b(?:{_ADDED})\b"), lambda minute, added: added and minute % 45 == 0),
    (
        re.compile(r"\bat (?:the )?(?:half[ -]?time|break|interval)\b"),
        lambda minute, added: minute in (45, 46) and not added,
    ),
    (re.compile(r"\bextra[ -]time\b"), lambda minute, added: minute > 90),
    (re.compile(r"\bfirst[ -]half\b|\bbefore (?:half[ -]?time|the (?:break|interval))\b"), lambda at, _: at <= 45),
    (re.compile(r"\bsecond[ -]half\b|\bafter (?:half[ -]?time|the (?:break|interval))\b"), lambda at, _: 45 < at <= 90),
)
"""How a question or an article names a part of the match, and which minutes belong to it."""

_NTH = r"(?:the )?(?P<{}>\d{{1,3}})(?:st|nd|rd|th)?"
_WINDOWS = (
    re.compile(rf"\b(?:after|since) {_NTH.format('since')}[ -]minutes?\b"),
    re.compile(rf"\b(?:before|until|by) {_NTH.format('until')}[ -]minutes?\b"),
    re.compile(rf"\b(?:first|opening) {_NTH.format('until')} minutes?\b"),
    re.compile(r"\b(?:last|final|closing) (?P<left>\d{1,2}) minutes?\b"),
)
"""Spans of minutes."""

_AT = re.compile(
    r"\b(?:in|on|during|of) (?:the )?(?P<at>\d{1,3})(?:\+\d+)?(?:st|nd|rd|th) ?min(?:ute)?\b"
    r"|\b(?:in|at) minute (?P<other>\d{1,3})\b|\bon (?P<past>\d{1,3}) min(?:ute)?s?\b"
    r"|\b(?:scored|got|netted|hit) (?:the|a|an) (?P<one>\d{1,3})(?:st|nd|rd|th) min(?:ute)?\b"
)
"""One minute."""


@lru_cache(KEPT)
def names_part(asked: str) -> bool:
    """Whether a question narrows itself to a part of the match."""
    return any(words.search(asked) for words, _ in _PHASES) or any(_windows(asked)) or bool(_AT.search(asked))


def within(asked: str, minute: str | None, told: str) -> bool:
    """Whether an event may be of the part of the match that `asked` names, if it names any.

    By its minute; where none is known, by the words that tell it.
    """
    regular, plus, _ = (minute or "").partition("+")
    known = int(regular) if regular.isdigit() else None
    if at := _minute(asked):
        return known == at or bool(re.search(rf"\b{at}(?:st|nd|rd|th)?\b", told))
    if spans := list(_windows(asked)):
        return known is not None and all(first <= known <= last for first, last in spans)
    for words, holds in _PHASES:
        if words.search(asked):
            return bool(words.search(told.lower())) if known is None else holds(known, bool(plus))
    return True


def _minute(asked: str) -> int | None:
    """The one minute that a question names, where it does: "in the 61st minute"."""
    found = _AT.search(asked)
    return next((int(minute) for minute in found.groups() if minute), None) if found else None


def _windows(asked: str) -> Iterator[tuple[int, int]]:
    """The first and the last minute of each span that a question names."""
    for words in _WINDOWS:
        if found := words.search(asked):
            named = {name: int(value) for name, value in found.groupdict().items()}
            yield max(named.get("since", 0), 90 - named.get("left", 90)), named.get("until", 120)
