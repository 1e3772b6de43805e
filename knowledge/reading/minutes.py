"""Minutes of a match, as writers tell them: "in the 87th minute", "six minutes from time", "on the hour", "(90+5)".

A minute is a string as football gives it ("87", "90+5"). Only what plain arithmetic fixes is told: "just before the
hour", "late on" and "in stoppage time" give nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from knowledge.reading.numbers import CARDINAL, ORDINAL, number


class Minute(NamedTuple):
    """A minute told at characters `start` to `end` (exclusive) of a text."""

    start: int
    end: int
    minute: str


def minutes_in(text: str, after: str | None = None) -> list[Minute]:
    """The minutes that the text tells, in its order.

    `after` is the minute of the event told before, which "three minutes later" counts from; without it such words tell
    nothing.
    """
    if not _HINT.search(text):
        return []
    found: list[tuple[int, int, str | None]] = []
    for pattern, reading in _RULES:
        for match in pattern.finditer(text):
            start, end = match.span()
            if not any(start < to and since < end for since, to, _ in found):
                rough = _ROUGH.search(text, max(0, start - 30), start)
                found.append((start, end, None if rough else reading(match, after)))
    return [Minute(start, end, minute) for start, end, minute in sorted(found) if minute is not None]


def minute_in(text: str, after: str | None = None) -> str | None:
    """The first minute that the text tells, or None; `after` as in `minutes_in`."""
    return next((found.minute for found in minutes_in(text, after)), None)


def _length(match: re.Match[str]) -> int:
    """The length of time told, in whole minutes; seconds count as the minute they fall in."""
    if match["hours"]:
        return 15 if "quarter" in match["hours"] else 30 if "half" in match["hours"].lower() else 60
    if match["seconds"]:
        return -(-(number(match["seconds"]) or 0) // 60)
    return number(match["minutes"]) or 1


def _count(match: re.Match[str]) -> int:
    """How many minutes are counted: "the third minute of" or "three minutes into"."""
    return number(match["nth"]) or 1 if "nth" in match.groupdict() else _length(match)


def _on_from(match: re.Match[str], _: str | None) -> str:
    """Counted from the start of a period, from the hour or from the start of the match."""
    start = match["start"].lower()
    if "hour" in start:
        begun = 30 if "half" in start else 60
    elif "extra" in start:
        begun = 105 if "second" in start else 90
    else:
        begun = 45 if re.search(_SECOND_HALF, start) else 0
    return str(begun + _count(match))


def _back_from(match: re.Match[str], _: str | None) -> str:
    """Counted back from the end of a period, from the hour or from the end of the match."""
    end = match["end"] or ""
    if "hour" in end:
        over = 30 if "half" in end else 60
    else:
        over = 120 if "extra" in match[0] else 45 if re.search(rf"{_FIRST_HALF}|^half|{_BREAK}", end) else 90
    return str(over - _count(match))


def _in_added(match: re.Match[str], _: str | None) -> str:
    return f"{45 if re.search(_FIRST_HALF, match['when'] or '') else 90}+{_count(match)}"


def _later(match: re.Match[str], after: str | None) -> str | None:
    if after is None:
        return None
    regular, _, added = after.partition("+")
    length = _length(match) - bool(match["seconds"])
    return f"{regular}+{int(added) + length}" if added else str(int(regular) + length)


def _outright(match: re.Match[str], _: str | None) -> str | None:
    minute = re.sub(r"[\s'’′]", "", match["minute"])
    if "+" in minute:
        return minute
    told = number(minute) or 1
    return str(told) if told <= _LATEST else None


def _on_the_hour(match: re.Match[str], _: str | None) -> str:
    return "30" if "half" in match[0].lower() else "60"


_LATEST = 130  # the end of extra time with all that may be added to it
_HINT = re.compile(r"\d|\bmin|hour|second", re.IGNORECASE)
_ROUGH = re.compile(
    r"\b(?:(?:less|more|fewer|later|earlier) than|under|over|nearly|almost|barely|about|around|roughly|some|inside|within"
    r"|approximately|close to|up to|maybe|perhaps|little|last|final|opening|first|next|every|per|for|by|before|between"
    r"|from|since|past|beyond)(?: the| an?| just| \S+ and)? $",
    re.IGNORECASE,
)

_FIRST_HALF = r"(?:first|opening)[- ](?:half|period)"
_BREAK = r"break|interval|half[- ]?time|turnaround"
_SECOND_HALF = rf"second[- ](?:half|period)|{_BREAK}|re-?start|resum"
_HOUR = r"(?:half[- ])?hour(?:[- ]mark)?"
_EXTRA = r"(?:(?:first|second)[- ]half of )?extra[- ]time"
_ADDED = (
    rf"(?P<when>(?:the )?(?:{_FIRST_HALF}[- ]|second[- ]half )?"
    rf"(?:(?:stoppage|added|injury|additional|added[- ]on)[- ]time|stoppages)(?: (?:at the end of|in|of) the {_FIRST_HALF})?)"
)
_THE = r"(?:the |this |their |his )?(?:(?:start|beginning|end|close) of (?:the )?)?"
_MATCH = r"match|game|contest|tie|clash|encounter|proceedings|derby|final"
_BEGINNING = rf"{_THE}(?P<start>{_SECOND_HALF}\w*|{_HOUR}|{_EXTRA}|{_FIRST_HALF}|kick[- ]?off"
_ENDING = rf"{_THE}(?P<end>{_EXTRA}|(?:normal |full[- ]?|regulation )?time|end|final whistle|finish|{_BREAK}|{_HOUR}"
_LEFT = r"(?:still )?(?:left|remaining|to go|to play)\b"
_LENGTH = (
    rf"\b(?:(?P<minutes>{CARDINAL}|an?)[- ]min(?:ute)?s?\b|(?P<seconds>{CARDINAL})[- ]seconds\b"
    r"|(?P<hours>half[- ]an[- ]hour|an hour|a quarter of an hour))"
)
_ONLY = r"(?:just |only |a mere |exactly |all of )?"
_NTH = rf"\b(?P<nth>{ORDINAL})(?: and (?:final|last))?"
_NOW = r"(?=[,.;:)–—]|$| -| when| and| as| after| but| with| through| thanks| by| from| before)"
_SHORT = r"['’′]?(?: ?(?:mins?|pen|og|p)\b\.?)?"

# Each way of telling a minute with its reading. The earlier counts where two overlap.
_RULES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str | None], str | None]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), reading)
    for pattern, reading in (
        (rf"{_NTH}[- ]minute (?:of|in|into) {_ADDED}", _in_added),
        (rf"{_NTH} (?:added minute|minute added)\b(?P<when>)", _in_added),
        (rf"{_LENGTH} (?:into|in) {_ADDED}", _in_added),
        (rf"\b(?:after|with) {_ONLY}{_LENGTH} of {_ADDED}", _in_added),
        (r"(?<!\d)(?P<minute>(?:45|90|105|120)['’′]?\s?\+\s?\d{1,2})(?!\d)['’′]?", _outright),
        (rf"{_NTH}[- ]minute (?:of|after|in|into) {_BEGINNING}|{_MATCH})\b", _on_from),
        (rf"{_LENGTH} (?:in|into) {_BEGINNING}|{_MATCH})\b", _on_from),
        (rf"\b(?:after|took(?: [\w’']+){{0,3}}?) {_ONLY}{_LENGTH} of {_BEGINNING}|{_MATCH})\b", _on_from),
        (rf"{_LENGTH} (?:after|past|following|beyond) {_BEGINNING})\b", _on_from),
        (rf"{_LENGTH} (?:of normal time |of regulation )?{_LEFT} (?:in|of|before|until|to) {_ENDING}|half|{_MATCH})\b", _back_from),
        (rf"{_LENGTH} of {_ENDING}|{_FIRST_HALF}|half|{_MATCH})\b {_LEFT}", _back_from),
        (rf"{_LENGTH} {_LEFT}(?P<end>)", _back_from),
        (rf"{_LENGTH} (?:from|before|short of|shy of|until|to|till) {_ENDING})\b(?: of {_EXTRA})?", _back_from),
    )
)
