"""Days, as writers tell them: "21 November 2021", "Nov. 21", "yesterday", "on Saturday", "two weeks earlier"."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from knowledge.reading.language.months import ABROAD, MONTH
from knowledge.reading.language.numbers import CARDINAL
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.times import almanac
from knowledge.reading.times.almanac import BESIDE, WEEKDAYS, Meaning, Now


class Day(NamedTuple):
    """A day told at characters `start` to `end` (exclusive) of a text."""

    start: int
    end: int
    day: dt.date


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
    now, found = Now(published, future, anchor), list[tuple[int, int, dt.date | None]]()
    for pattern, meaning in _RULES:
        for match in pattern.finditer(text):
            start, end = match.span()
            if not any(start < to and since < end for since, to, _ in found):
                found.append((start, end, almanac.possible(meaning, match, now)))
    return [Day(start, end, day) for start, end, day in sorted(found) if day is not None]


_HINT = re.compile(r"\d|(?:days?|night|morning|noon|evening|tomorrow|weeks?|fortnight)\b", re.IGNORECASE)

_ON = rf"(?:\b(?:{'|'.join(WEEKDAYS)}),? (?:the )?)?"
_DAY = r"(?<![\d:.#–-])(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![:,–-]\d)"
_MONTH = rf"\b(?P<month>{'|'.join(ABROAD)}|{MONTH})\b"
_YEAR = r"(?P<year>(?:19|20)\d\d)\b"
_TEAM = r"(?! (?:have|has|are|were|had|boss|manager|captain|striker|defender|midfielder|keeper|goalkeeper|fans)\b)"

# Each way of telling a day with what it means; where two overlap the one above counts.
_RULES: tuple[tuple[Pattern, Meaning], ...] = (
    (Pattern(r"(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)"), almanac.iso),
    (Pattern(rf"(?<![\d./])(?P<first>\d\d?)(?P<mark>[./])(?P<second>\d\d?)(?P=mark){_YEAR}"), almanac.figures),
    (Pattern(rf"{_ON}{_DAY}(?: of)? {_MONTH}(?:\.?,? {_YEAR})?"), almanac.full),
    (Pattern(rf"{_ON}{_MONTH}\.? (?:the )?{_DAY}(?! (?:minutes|points|goals|games))(?:,? {_YEAR})?"), almanac.full),
    (Pattern(r"\b(?:Boxing Day|New Year['’]s (?:Day|Eve))\b"), almanac.holiday),
    (Pattern(rf"\b(?:{'|'.join(BESIDE)})\b", re.IGNORECASE), almanac.beside),
    (
        Pattern(
            r"(?<!Sheffield )(?<!Super )\b(?:(?P<which>[Ll]ast|[Tt]his|[Nn]ext|coming|upcoming|previous|following) )?"
            rf"(?P<weekday>{'|'.join(WEEKDAYS)})\b(?! Night Football){_TEAM}"
        ),
        almanac.weekday,
    ),
    (
        Pattern(
            rf"\b(?P<count>{CARDINAL}|an?|the) (?P<unit>day|week|fortnight)s? ?"
            r"(?P<way>ago|earlier|later|before(?= that\b| then\b|[,.;:)]|$)|after(?= that\b))",
            re.IGNORECASE,
        ),
        almanac.away,
    ),
    (
        Pattern(rf"\bin (?P<count>{CARDINAL}|an?) (?P<unit>day|week|fortnight)(?:['’]s|s['’]?)? (?P<way>time)\b"),
        almanac.away,
    ),
)
