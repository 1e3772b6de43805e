"""Days, as writers tell them: "21 November 2021", "Nov. 21", "yesterday", "on Saturday", "two weeks earlier"."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from knowledge.reading.numbers import CARDINAL, number
from knowledge.reading.pattern import Pattern


class Day(NamedTuple):
    """A day told at characters `start` to `end` (exclusive) of a text."""

    start: int
    end: int
    day: dt.date


@dataclass(frozen=True, slots=True)
class _Now:
    """What days are counted from: the publication, the tense, and the day of another match just told."""

    published: dt.date | None
    future: bool
    anchor: dt.date | None


def dates_in(text: str, published: dt.date | None, *, future: bool = False, anchor: dt.date | None = None) -> list[Day]:
    """The days that the text tells, in its order.

    Args:
        text: A sentence or a clause.
        published: The day of publication, which "yesterday" and "on Saturday" count from and which gives "4 March" its
            year; without it only full dates are told, and what counts from the anchor.
        future: Whether the text tells of what is to come: "on Saturday" is then the next one, otherwise the latest.
        anchor: The day of the match that "a week later" or "the previous Saturday" refers to.
    """
    if not _HINT.search(text):
        return []
    now, found = _Now(published, future, anchor), list[tuple[int, int, dt.date | None]]()
    for pattern, reading in _RULES:
        for match in pattern.finditer(text):
            start, end = match.span()
            if not any(start < to and since < end for since, to, _ in found):
                found.append((start, end, _possible(reading, match, now)))
    return [Day(start, end, day) for start, end, day in sorted(found) if day is not None]


_Reading = Callable[[re.Match[str], _Now], dt.date | None]


def _possible(reading: _Reading, match: re.Match[str], now: _Now) -> dt.date | None:
    """The day told; "31 June" is none."""
    try:
        return reading(match, now)
    except (ValueError, OverflowError):
        return None


def _full(match: re.Match[str], now: _Now) -> dt.date | None:
    """A date by day and month, its year told or that which brings it nearest to the publication."""
    day, month = int(match["day"]), _MONTHS.index(match["month"][:3].lower()) + 1
    if match["year"]:
        return dt.date(int(match["year"]), month, day)
    return _nearest(day, month, now)


def _nearest(day: int, month: int, now: _Now) -> dt.date | None:
    near = now.published or now.anchor
    if near is None:
        return None
    years = (near.year - 1, near.year, near.year + 1)
    days = [dt.date(year, month, day) for year in years if (month, day) != (2, 29) or calendar.isleap(year)]
    coming = [one for one in days if one >= near]
    return coming[0] if now.future and coming else min(days, key=lambda one: abs(one - near), default=None)


def _holiday(match: re.Match[str], now: _Now) -> dt.date | None:
    return _nearest(*_HOLIDAYS[match[0].replace("’", "'")], now)


def _iso(match: re.Match[str], _: _Now) -> dt.date | None:
    return dt.date.fromisoformat(match[0])


def _figures(match: re.Match[str], _: _Now) -> dt.date | None:
    """A date in figures, where only one of them can be the month: "21/11/2021"."""
    low, high = sorted((int(match["first"]), int(match["second"])))
    return dt.date(int(match["year"]), low, high) if high > 12 or low == high else None


def _beside(match: re.Match[str], now: _Now) -> dt.date | None:
    return now.published + dt.timedelta(days=_BESIDE[match[0].lower()]) if now.published else None


def _weekday(match: re.Match[str], now: _Now) -> dt.date | None:
    weekday, which = _WEEKDAYS.index(match["weekday"]), (match["which"] or "").lower()
    if which in {"previous", "following"}:
        return _next(weekday, now.anchor) if which == "following" else _latest(weekday, now.anchor, before=True)
    if which == "next":
        return _next(weekday, now.published, at_least=_NEXT)
    if which in {"coming", "upcoming"} or (now.future and which != "last"):
        return _next(weekday, now.published)
    return _latest(weekday, _report_of_the_day(now) if which == "last" else now.published, before=which == "last")


def _report_of_the_day(now: _Now) -> dt.date | None:
    """What "last Saturday" is counted back from: in a match report the match, in any other article its publication."""
    if now.published and now.anchor and 0 <= (now.published - now.anchor).days <= 1:
        return now.anchor
    return now.published


def _next(weekday: int, start: dt.date | None, at_least: int = 1) -> dt.date | None:
    """The first such weekday that is at least so many days after the start."""
    return start + dt.timedelta(days=(weekday - start.weekday() - at_least) % 7 + at_least) if start else None


def _latest(weekday: int, end: dt.date | None, *, before: bool) -> dt.date | None:
    """The latest such weekday up to the end, or before it."""
    return end - dt.timedelta(days=(end.weekday() - weekday - before) % 7 + before) if end else None


def _away(match: re.Match[str], now: _Now) -> dt.date | None:
    """So many days or weeks from the publication ("ago", "in three days") or from the anchor ("earlier", "later")."""
    days = 14 if match["unit"] == "fortnight" else (7 if match["unit"] == "week" else 1) * (number(match["count"]) or 1)
    way = match["way"].lower()
    start = now.published if way in {"ago", "time"} else now.anchor
    return start + dt.timedelta(days=-days if way in {"ago", "earlier", "before"} else days) if start else None


_HINT = re.compile(r"\d|(?:days?|night|morning|noon|evening|tomorrow|weeks?|fortnight)\b", re.IGNORECASE)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NEXT = 3  # days: on a Saturday "next Sunday" is not tomorrow, but on a Monday "next Saturday" is this week's
_HOLIDAYS = {"Boxing Day": (26, 12), "New Year's Day": (1, 1), "New Year's Eve": (31, 12)}
_BESIDE = {"yesterday": -1, "last night": -1, "tomorrow": 1} | dict.fromkeys(
    ("today", "tonight", "this morning", "this afternoon", "this evening"), 0
)

_ON = rf"(?:\b(?:{'|'.join(_WEEKDAYS)}),? (?:the )?)?"
_DAY = r"(?<![\d:.#–-])(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![:,–-]\d)"
_MONTH = (
    r"\b(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b"
)
_YEAR = r"(?P<year>(?:19|20)\d\d)\b"
_TEAM = r"(?! (?:have|has|are|were|had|boss|manager|captain|striker|defender|midfielder|keeper|goalkeeper|fans)\b)"

# Each way of telling a day with its reading; where two overlap the one above counts.
_RULES: tuple[tuple[Pattern, _Reading], ...] = (
    (Pattern(r"(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)"), _iso),
    (Pattern(rf"(?<![\d./])(?P<first>\d\d?)(?P<mark>[./])(?P<second>\d\d?)(?P=mark){_YEAR}"), _figures),
    (Pattern(rf"{_ON}{_DAY}(?: of)? {_MONTH}(?:\.?,? {_YEAR})?"), _full),
    (Pattern(rf"{_ON}{_MONTH}\.? (?:the )?{_DAY}(?! (?:minutes|points|goals|games))(?:,? {_YEAR})?"), _full),
    (Pattern(r"\b(?:Boxing Day|New Year['’]s (?:Day|Eve))\b"), _holiday),
    (Pattern(rf"\b(?:{'|'.join(_BESIDE)})\b", re.IGNORECASE), _beside),
    (
        Pattern(
            r"(?<!Sheffield )(?<!Super )\b(?:(?P<which>[Ll]ast|[Tt]his|[Nn]ext|coming|upcoming|previous|following) )?"
            rf"(?P<weekday>{'|'.join(_WEEKDAYS)})\b(?! Night Football){_TEAM}"
        ),
        _weekday,
    ),
    (
        Pattern(
            rf"\b(?P<count>{CARDINAL}|an?|the) (?P<unit>day|week|fortnight)s? ?"
            r"(?P<way>ago|earlier|later|before(?= that\b| then\b|[,.;:)]|$)|after(?= that\b))",
            re.IGNORECASE,
        ),
        _away,
    ),
    (
        Pattern(rf"\bin (?P<count>{CARDINAL}|an?) (?P<unit>day|week|fortnight)(?:['’]s|s['’]?)? (?P<way>time)\b"),
        _away,
    ),
)
