"""The almanac: which day is meant by a way of telling one, given what days are counted from."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from knowledge.reading.language.months import ABROAD
from knowledge.reading.language.numbers import number

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NEXT = 3  # days: on a Saturday "next Sunday" is not tomorrow, but on a Monday "next Saturday" is this week's
_HOLIDAYS = {"Boxing Day": (26, 12), "New Year's Day": (1, 1), "New Year's Eve": (31, 12)}
BESIDE = {"yesterday": -1, "last night": -1, "tomorrow": 1} | dict.fromkeys(
    ("today", "tonight", "this morning", "this afternoon", "this evening"), 0
)


@dataclass(frozen=True, slots=True)
class Now:
    """What days are counted from: the publication, the tense, and the day of another match just told."""

    published: dt.date | None
    future: bool
    anchor: dt.date | None


Meaning = Callable[[re.Match[str], Now], dt.date | None]


def possible(meaning: Meaning, match: re.Match[str], now: Now) -> dt.date | None:
    """The day told; "31 June" is none."""
    try:
        return meaning(match, now)
    except (ValueError, OverflowError):
        return None


def full(match: re.Match[str], now: Now) -> dt.date | None:
    """A date by day and month, its year told or that which brings it nearest to the publication."""
    day, name = int(match["day"]), match["month"]
    month = ABROAD.get(name) or _MONTHS.index(name[:3].lower()) + 1
    if match["year"]:
        return dt.date(int(match["year"]), month, day)
    return _nearest(day, month, now)


def _nearest(day: int, month: int, now: Now) -> dt.date | None:
    near = now.published or now.anchor
    if near is None:
        return None
    years = (near.year - 1, near.year, near.year + 1)
    days = [dt.date(year, month, day) for year in years if (month, day) != (2, 29) or calendar.isleap(year)]
    coming = [one for one in days if one >= near]
    return coming[0] if now.future and coming else min(days, key=lambda one: abs(one - near), default=None)


def holiday(match: re.Match[str], now: Now) -> dt.date | None:
    """A feast that has its day each year: "Boxing Day"."""
    return _nearest(*_HOLIDAYS[match[0].replace("’", "'")], now)


def iso(match: re.Match[str], _: Now) -> dt.date | None:
    """A date as computers write it: "2021-11-21"."""
    return dt.date.fromisoformat(match[0])


def figures(match: re.Match[str], _: Now) -> dt.date | None:
    """A date in figures, where only one of them can be the month: "21/11/2021"."""
    low, high = sorted((int(match["first"]), int(match["second"])))
    return dt.date(int(match["year"]), low, high) if high > 12 or low == high else None


def beside(match: re.Match[str], now: Now) -> dt.date | None:
    """The day of publication or one beside it: "yesterday", "this evening"."""
    return now.published + dt.timedelta(days=BESIDE[match[0].lower()]) if now.published else None


def weekday(match: re.Match[str], now: Now) -> dt.date | None:
    """A day of the week: "on Saturday", "last Saturday", "the following Saturday"."""
    day, which = WEEKDAYS.index(match["weekday"]), (match["which"] or "").lower()
    if which in {"previous", "following"}:
        return _next(day, now.anchor) if which == "following" else _latest(day, now.anchor, before=True)
    if which == "next":
        return _next(day, now.published, at_least=_NEXT)
    if which in {"coming", "upcoming"} or (now.future and which != "last"):
        return _next(day, now.published)
    return _latest(day, _report_of_the_day(now) if which == "last" else now.published, before=which == "last")


def _report_of_the_day(now: Now) -> dt.date | None:
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


def away(match: re.Match[str], now: Now) -> dt.date | None:
    """So many days or weeks from the publication ("ago", "in three days") or from the anchor ("earlier", "later")."""
    days = 14 if match["unit"] == "fortnight" else (7 if match["unit"] == "week" else 1) * (number(match["count"]) or 1)
    way = match["way"].lower()
    start = now.published if way in {"ago", "time"} else now.anchor
    return start + dt.timedelta(days=-days if way in {"ago", "earlier", "before"} else days) if start else None
