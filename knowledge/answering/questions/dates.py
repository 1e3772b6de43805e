"""Which days a question means: "nov 2021", "21 november", "last week"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

_MONTHS = ("january february march april may june july august september october november december").split()
_MONTH = {name[:size]: number for number, name in enumerate(_MONTHS, 1) for size in (3, len(name))} | {"sept": 9}
_NAME = "|".join(sorted(_MONTH, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"
_ISO = re.compile(rf"\b({_YEAR})-(\d\d)-(\d\d)\b")
_SEASON = re.compile(rf"\b({_YEAR})[-/](\d\d)\b(?!-)")
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({_NAME})\b,?(?: ({_YEAR}))?")
_MONTH_FIRST = re.compile(rf"\b({_NAME}) (\d{{1,2}})(?:st|nd|rd|th)?\b,?(?: ({_YEAR}))?")
_MONTH_YEAR = re.compile(rf"\b({_NAME}),? ({_YEAR})\b")
_IN_MONTH = re.compile(rf"\b(?:in |(?=\w+ (?:results|scores|games|matches|goals|fixtures)\b))({_NAME})\b")
_ALONE = re.compile(rf"\b({_YEAR})\b")
_RELATIVE = re.compile(
    r"\b(today|tonight|tomorrow|yesterday|last night|this week|last week|this month|last month|this year|last year|"
    r"(?:over|at|on|during) (?:the )?weekend|(?:this|last|the) weekend)\b"
)

_HINT = re.compile(rf"\d|\b(?:{'|'.join(name[:3] for name in _MONTHS)})|day|night|tomorrow|week|month|year")
"""What every text has that names a day."""

_BACK = 20
"""Years within which days that are named without one are looked for."""


@dataclass(frozen=True, slots=True)
class Days:
    """The days meant: from `since` until `until`, both included; without a year, `month` (and `day`) of any year.

    `or_year` says that the day may as well be a year ("dec 23"); `start` and `end` where in the text they are named.
    """

    since: dt.date | None = None
    until: dt.date | None = None
    month: int | None = None
    day: int | None = None
    or_year: bool = False
    start: int = 0
    end: int = 0

    @property
    def bounded(self) -> bool:
        """Whether it is told in which year they are."""
        return self.month is None

    def hold(self, first: dt.date | None, last: dt.date | None) -> bool:
        """Whether something of a day between `first` and `last` (None: open) may fall on these days."""
        if self.month is not None:
            if first is None or first != last:
                return True
            on_it = self.day in (None, first.day) or (self.or_year and first.year % 100 == self.day)
            return first.month == self.month and on_it
        return not (first and self.until and first > self.until) and not (last and self.since and last < self.since)

    def surround(self, first: dt.date | None, last: dt.date | None) -> bool:
        """Whether something of a day between `first` and `last` (None: open) surely falls within these bounds."""
        begun = self.since is None or (first is not None and first >= self.since)
        return begun and (self.until is None or (last is not None and last <= self.until))

    def in_years(self, newest: int) -> Iterator[Days]:
        """These days with bounds: those without a year are of the `newest` year, then of each year before.

        Where they may name a year instead ("dec 23"), that month comes last.
        """
        if self.month is None:
            yield self
        for year in range(newest, newest - _BACK, -1) if self.month else ():
            with suppress(ValueError):  # the 29th of February
                first = dt.date(year, self.month or 1, self.day or 1)
                yield Days(first, first if self.day else _last(year, first.month))
        if self.or_year and self.month and self.day:
            year = newest // 100 * 100 + self.day
            yield Days(dt.date(year, self.month, 1), _last(year, self.month))


def days(text: str, today: dt.date) -> tuple[Days, ...]:
    """All days that a folded text names, in its order; relative words count from `today`."""
    found: list[Days] = []
    for pattern, read in _READERS if _HINT.search(text) else ():
        for words in pattern.finditer(text):
            named = read(words, today)
            if named and all(named.end <= other.start or named.start >= other.end for other in found):
                found.append(named)
    return tuple(sorted(found, key=lambda each: each.start))


def _iso(found: re.Match[str], _: dt.date) -> Days | None:
    return _single_day(int(found[1]), int(found[2]), int(found[3]), found)


def _season(found: re.Match[str], _: dt.date) -> Days | None:
    year = int(found[1])
    if (year + 1) % 100 != int(found[2]):
        return None
    return Days(dt.date(year, 7, 1), dt.date(year + 1, 6, 30), start=found.start(), end=found.end())


def _day_first(found: re.Match[str], _: dt.date) -> Days | None:
    return _named(found, int(found[1]), _MONTH[found[2]], found[3], or_year=False)


def _month_first(found: re.Match[str], _: dt.date) -> Days | None:
    return _named(found, int(found[2]), _MONTH[found[1]], found[3], or_year=True)


def _named(found: re.Match[str], day: int, month: int, year: str | None, *, or_year: bool) -> Days | None:
    if year:
        return _single_day(int(year), month, day, found)
    return Days(month=month, day=day, or_year=or_year, start=found.start(), end=found.end()) if day <= 31 else None


def _single_day(year: int, month: int, day: int, found: re.Match[str]) -> Days | None:
    try:
        date = dt.date(year, month, day)
    except ValueError:
        return None
    return Days(date, date, start=found.start(), end=found.end())


def _month_year(found: re.Match[str], _: dt.date) -> Days:
    year, month = int(found[2]), _MONTH[found[1]]
    return Days(dt.date(year, month, 1), _last(year, month), start=found.start(), end=found.end())


def _in_month(found: re.Match[str], _: dt.date) -> Days:
    return Days(month=_MONTH[found[1]], start=found.start(), end=found.end())


def _whole_year(found: re.Match[str], _: dt.date) -> Days:
    year = int(found[1])
    return Days(dt.date(year, 1, 1), dt.date(year, 12, 31), start=found.start(), end=found.end())


def _relative(found: re.Match[str], today: dt.date) -> Days:
    day, week = dt.timedelta(days=1), dt.timedelta(days=7)
    month = today.replace(day=1)
    if found[1].endswith("weekend"):
        friday = _friday(found[1].split()[0], today)
        return Days(friday, friday + 3 * day, start=found.start(), end=found.end())
    since, until = {
        "today": (today, today),
        "tonight": (today, today),
        "tomorrow": (today + day, today + day),
        "yesterday": (today - day, today - day),
        "last night": (today - day, today),
        "this week": (today - week, today + week),
        "last week": (today - 2 * week, today - day),
        "this month": (month, _last(today.year, today.month)),
        "last month": ((month - day).replace(day=1), month - day),
        "this year": (dt.date(today.year, 1, 1), dt.date(today.year, 12, 31)),
        "last year": (dt.date(today.year - 1, 1, 1), dt.date(today.year - 1, 12, 31)),
    }[found[1]]
    return Days(since, until, start=found.start(), end=found.end())


def _friday(which: str, today: dt.date) -> dt.date:
    """The Friday with which "this" weekend begins, or the "last" one before today's, or the newest that has begun."""
    newest = today - dt.timedelta(days=(today.weekday() - 5) % 7 + 1)
    running = today.weekday() in (5, 6, 0)
    step = {"this": 0 if running else 7, "last": -7 if running else 0}.get(which, 0)
    return newest + dt.timedelta(days=step)


def _last(year: int, month: int) -> dt.date:
    return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)


_READERS = (
    (_ISO, _iso),
    (_SEASON, _season),
    (_DAY_FIRST, _day_first),
    (_MONTH_YEAR, _month_year),
    (_MONTH_FIRST, _month_first),
    (_IN_MONTH, _in_month),
    (_ALONE, _whole_year),
    (_RELATIVE, _relative),
)
