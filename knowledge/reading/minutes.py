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


def counts_on(text: str) -> bool:
    """Whether the text tells a minute by one told before: "three minutes later"."""
    return _LATER.search(text) is not None


def moves_on(text: str) -> bool:
    """Whether the text tells of something that "three minutes later" may count from, told without its minute."""
    return _EVENT.search(text) is not None


def minutes_in(text: str, after: str | None = None) -> list[Minute]:
    """The minutes that the text tells, in its order.

    "Three minutes later" counts from the minute that the text tells before, at its start from `after`; without either
    such words tell nothing.
    """
    found: list[tuple[re.Match[str], _Reading]] = []
    for pattern, reading in (*(_WORDED if _UNIT.search(text) else ()), *(_BARE if _DIGIT.search(text) else ())):
        for match in pattern.finditer(text):
            if not any(match.start() < other.end() and other.start() < match.end() for other, _ in found):
                found.append((match, reading))
    minutes: list[Minute] = []
    for match, reading in sorted(found, key=lambda each: each[0].start()):
        before = minutes[-1].minute if minutes else None if _counts_from_other(text, match) else after
        minute = None if _is_rough(text, match) else reading(match, before)
        if minute is not None:
            minutes.append(Minute(*match.span(), minute))
    return minutes


def minute_in(text: str, after: str | None = None) -> str | None:
    """The first minute that the text tells, or None; `after` as in `minutes_in`."""
    return next((found.minute for found in minutes_in(text, after)), None)


def _is_rough(text: str, match: re.Match[str]) -> bool:
    """Whether the words before leave the minute open: "within ten minutes", "by the 20th minute"."""
    return (
        not match[0].endswith("-minute") and _ROUGH.search(text, max(0, match.start() - 30), match.start()) is not None
    )


def _counts_from_other(text: str, match: re.Match[str]) -> bool:
    """Whether "later" counts from what the text itself tells first: "Hale's goal, only to be pegged back later"."""
    return _EVENT_AND.search(text, 0, match.start()) is not None


def _length(match: re.Match[str]) -> int:
    """The length of time told, in whole minutes; seconds count as the minute they fall in."""
    if match["hours"]:
        return 15 if "quarter" in match["hours"] else 30 if "half" in match["hours"].lower() else 60
    if match["seconds"]:
        return -(-(number(match["seconds"]) or 0) // 60)
    return number(match["minutes"]) or 1


def _count(match: re.Match[str]) -> int:
    """How many minutes are counted: "the third minute of" and "three minutes into" count three."""
    return number(match["nth"]) or 1 if "nth" in match.groupdict() else _length(match)


def _minute(count: int) -> str | None:
    return str(count) if 1 <= count <= _LATEST else None


def _on_from(match: re.Match[str], _: str | None) -> str | None:
    """Counted from the start of a period, from the hour or from the start of the match."""
    start = match["start"].lower()
    if "hour" in start:
        begun = 30 if "half" in start else 60
    elif "extra" in start:
        begun = 105 if "second" in start else 90
    else:
        begun = 45 if re.match(_SECOND_HALF, start) else 0
    return _minute(begun + _count(match))


def _back_from(match: re.Match[str], _: str | None) -> str | None:
    """Counted back from the end of a period, from the hour or from the end of the match."""
    end = match["end"].lower()
    if "hour" in end:
        over = 30 if "half" in end else 60
    else:
        over = 120 if "extra" in match[0].lower() else 45 if re.match(rf"{_FIRST_HALF}|half|{_BREAK}", end) else 90
    return _minute(over - _count(match))


def _in_added(match: re.Match[str], _: str | None) -> str:
    return f"{45 if re.search(_FIRST_HALF, match['when'], re.IGNORECASE) else 90}+{_count(match)}"


def _later(match: re.Match[str], after: str | None) -> str | None:
    if after is None:
        return None
    regular, _, added = after.partition("+")
    length = _length(match) - bool(match["seconds"])
    return f"{regular}+{int(added) + length}" if added else _minute(int(regular) + length)


def _played(match: re.Match[str], _: str | None) -> str | None:
    """So long into the match; "after 90 minutes" tells how it stood at full time, not when something happened."""
    length = _length(match)
    return None if length in {45, 90, 120} else _minute(length)


def _outright(match: re.Match[str], _: str | None) -> str | None:
    minute = re.sub(r"[\s'’′]", "", match["minute"])
    return minute if "+" in minute else _minute(number(minute or "1") or 0)


def _on_the_hour(match: re.Match[str], _: str | None) -> str:
    return "30" if "half" in match[0].lower() else "60"


_LATEST = 130  # the end of extra time with all that may be added to it
_UNIT = re.compile(r"\bmin|[- ]min|\bhour|-hour|seconds", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_ROUGH = re.compile(
    r"\b(?:(?:less|more|fewer|later|earlier) than|under|over|nearly|almost|barely|about|around|roughly|some|inside"
    r"|within|approximately|close to|up to|maybe|perhaps|last|final|opening|first|next|every|per|for|by|before|between"
    r"|from|since|past|beyond)(?: the)?(?: just| \S+ and)? $",
    re.IGNORECASE,
)

_EVENT = re.compile(
    r"\bgoals?\b(?!keeper| kick)|\bscor(?:e|ed|es|ing)\b|\bpenalt|\bspot-kick|\bbooked|\bsent off|\bdismissed"
    r"|\bred card|\breplaced\b|\bsubstitut|\bdoubled|\bequali[sz]|\blevell?ed|\bthe lead\b|\bheaded (?:in|home)\b"
    r"|\bbreak\b|\bhalf-time\b",
    re.IGNORECASE,
)

_EVENT_AND = re.compile(rf"(?:{_EVENT.pattern}).*\b(?:only (?:to|for)|before|but|and then|until)\b", re.IGNORECASE)
_FIRST_HALF = r"(?:first|opening)[- ](?:half|period)"
_BREAK = r"break|interval|half[- ]?time|turnaround"
_SECOND_HALF = rf"second[- ](?:half|period)|{_BREAK}|re-?start|resumption"
_EXTRA_TIME = r"(?:(?:first|second)[- ](?:half|period) of )?extra[- ]time"
_HOUR = r"(?:half[- ])?hour(?:[- ]mark)?"
_MATCH = r"match|game|contest|tie|clash|encounter|proceedings|derby|final|play"
_THE = r"(?:the |this |their )?(?:(?:start|beginning|end|close) of (?:the )?)?"
_BEGINNING = rf"{_SECOND_HALF}|{_HOUR}|{_EXTRA_TIME}|{_FIRST_HALF}|kick[- ]?off"
_ENDING = rf"(?:normal |full[- ]?|regulation )?time|regulation|end|final whistle|finish|{_BREAK}|{_HOUR}|{_EXTRA_TIME}"
_SINCE = rf"{_THE}(?P<start>{_BEGINNING})\b"
_DURING = rf"{_THE}(?P<start>{_BEGINNING}|{_MATCH})\b"
_UNTIL = rf"{_THE}(?P<end>{_ENDING})\b(?! line)(?: of {_EXTRA_TIME})?"
_WITHIN = rf"{_THE}(?P<end>{_ENDING}|{_FIRST_HALF}|half|{_MATCH})\b"
_ADDED = (
    rf"(?P<when>(?:the )?(?:{_FIRST_HALF}[- ]|second[- ]half )?"
    r"(?:(?:stoppage|added|injury|additional|added[- ]on)[- ]time|stoppages)"
    rf"(?: (?:at the end of|in|of) the {_FIRST_HALF})?)"
)
_LATER = re.compile(r"(?:later|after that|afterwards)\b")
_LENGTH = (
    rf"\b(?:(?P<minutes>{CARDINAL}|an?)[- ]min(?:ute)?s?\b|(?P<seconds>{CARDINAL})[- ]seconds\b"
    r"|(?P<hours>half[- ]an[- ]hour|an hour|a quarter of an hour))"
)
_ONLY = r"(?:just |only |a mere |exactly |all of )?"
_LEFT = r"(?:still )?(?:left|remaining|to go|to play)\b"
_NTH = rf"\b(?P<nth>{ORDINAL})(?: and (?:final|last))?"
_NO_NOUN = r"(?=[,.;:)–—]|$| [-–—]| (?:when|and|as|after|but|with|through|thanks|by|from|before|to)\b)"
_OTHERS = r"(?:(?:, | and |, and )%s)*"
_AGAIN = r"equali|level|respond|reply|restore|double|extend|add|hit back|get back|strike back|draw level"
_AFTER_BARE = r"['’′]?(?: ?(?:mins?|pen|og|p)\b\.?)?"
_MONTHS = "Jan|Feb|Mar(?:ch)? |Apr|May |June|July|Aug|Sep|Oct|Nov|Dec"
_BEFORE_BARE = (
    rf"(?:(?:pens?|og|p)\.? |(?-i:(?!Round|Group|Game|Match|Week|Day|Under|Top|No|Aged?|{_MONTHS})"
    r"(?:#\d+ )?(?:[^\W\d_a-z][^\s()]* |d[aeiu] |van ){1,4}))?"
)
_NO_MINUTES = r"(?:per|years?|million|points?|pounds?|degrees|games?|goals?|metres|yards|km)\b"

_Reading = Callable[[re.Match[str], str | None], str | None]
_Rules = tuple[tuple[re.Pattern[str], _Reading], ...]


def _rules(*rules: tuple[str, _Reading]) -> _Rules:
    return tuple((re.compile(pattern, re.IGNORECASE), reading) for pattern, reading in rules)


# Each way of telling a minute with its reading; where two overlap the one above counts.
_WORDED = _rules(
    (rf"{_NTH}[- ]minute (?:of|in|into) {_ADDED}", _in_added),
    (rf"{_NTH} (?:added minute|minute added)\b(?P<when>)", _in_added),
    (rf"{_LENGTH} (?:into|in) {_ADDED}", _in_added),
    (rf"\b(?:after|with) {_ONLY}{_LENGTH} of {_ADDED}", _in_added),
    (rf"{_NTH}[- ]minute (?:of|after|in|into) {_DURING}", _on_from),
    (rf"{_LENGTH} (?:in|into) {_DURING}", _on_from),
    (rf"\b(?:after|took(?: [\w’']+){{0,3}}?) {_ONLY}{_LENGTH} of {_DURING}", _on_from),
    (rf"{_LENGTH} (?:after|past|following|beyond) {_SINCE}", _on_from),
    (rf"{_LENGTH} (?:of (?:normal|regulation|regular) time )?{_LEFT} (?:in|of|before|until|to) {_WITHIN}", _back_from),
    (rf"{_LENGTH} of {_WITHIN} {_LEFT}", _back_from),
    (rf"{_LENGTH} {_LEFT}(?P<end>)", _back_from),
    (rf"{_LENGTH} (?:from|before|short of|shy of|until|to|till) {_UNTIL}", _back_from),
    (rf"{_LENGTH} {_LATER.pattern}", _later),
    (rf"\b(?P<minute>{ORDINAL})-minute\b", _outright),
    (rf"\b(?P<minute>{ORDINAL})(?={_OTHERS % ORDINAL}[- ](?:(?:first|second)[- ]half )?minutes?\b)", _outright),
    (r"\b(?:the |an? )(?P<minute>)opening[- ]minute\b", _outright),
    (rf"\bwith {_ONLY}{_LENGTH} (?:gone|played|elapsed|on the clock)\b", _played),
    (rf"{_LENGTH} in{_NO_NOUN}", _played),
    (rf"\b(?:after|on(?! an? min)) {_ONLY}{_LENGTH}(?! (?:on|of|out)\b)", _played),
    (rf"\btook (?:[\w’']+ ){{0,3}}?{_ONLY}{_LENGTH} (?:for [\w’']+ )?to (?!{_AGAIN})", _played),
    (r"\b(?<!-)(?P<minute>\d{1,3})(?=(?:(?:, | and |, and )\d{1,3})+ minutes\b)", _outright),
    (r"(?<=\d and )(?P<minute>\d{1,3}) minutes\b", _outright),
    (rf"\b(?:on|at|upon) the {_HOUR}\b(?! of)", _on_the_hour),
    (r"\b(?P<minute>\d{1,3}) ?mins?\b", _outright),
    (r"\bmin(?:ute|\.)? (?P<minute>\d{1,3})\b", _outright),
)
_BARE = _rules(
    (r"(?<!\d)(?P<minute>(?:45|90|105|120)['’′]?\s?\+\s?\d{1,2})(?!\d)['’′]?", _outright),
    (rf"\bin the (?P<minute>\d+(?:st|nd|rd|th)){_NO_NOUN}", _outright),
    (r"(?<![\w'‘\"“.:-])(?P<minute>\d{1,3})['’′](?![\w\"”])", _outright),
    (rf"(?:\({_BEFORE_BARE}|(?<=\d, ))(?P<minute>\d{{1,3}}){_AFTER_BARE}(?=\)|, \d+{_AFTER_BARE}[,)])", _outright),
    (rf"(?<!\w)(?-i:at) (?P<minute>4[1-9]|[5-9]\d)\b(?![-–:%]|[.,]\d|, | {_NO_MINUTES})", _outright),
)
