"""Minutes of a match, as writers tell them: "in the 87th minute", "six minutes from time", "on the hour", "(90+5)".

A minute is a string as football gives it ("87", "90+5"). Only what plain arithmetic fixes is told: "just before the
hour", "late on" and "in stoppage time" give nothing.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.times.minute_wordings import BARE, LATER, WORDED, Counting


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


def count(minute: str) -> int:
    """A minute as a number, added time counted on: "90+5" is 95."""
    return sum(int(part) for part in minute.split("+"))


def minutes_in(text: str, after: str | None = None) -> list[Minute]:
    """The minutes that the text tells, in its order.

    "Three minutes later" counts from the minute that the text tells before, at its start from `after`; without either
    such words tell nothing.
    """
    minutes: list[Minute] = []
    for match, reading in _times_in(text):
        before = minutes[-1].minute if minutes else _from_break(text, match)
        if before is None and not _counts_from_other(text, match):
            before = after
        minute = None if _is_rough(text, match) else reading(match, before)
        if minute is not None and int(minute.partition("+")[0]) <= _LAST:
            minutes.append(Minute(*match.span(), minute))
    return minutes


def _times_in(text: str) -> list[tuple[re.Match[str], Counting]]:
    """The words of the text that tell a time, in its order, each with how the clock reads them."""
    found: list[tuple[re.Match[str], Counting]] = []
    for pattern, reading in (*(WORDED if _UNIT.search(text) else ()), *(BARE if _DIGIT.search(text) else ())):
        for match in pattern.finditer(text):
            if not any(match.start() < other.end() and other.start() < match.end() for other, _ in found):
                found.append((match, reading))
    return sorted(found, key=lambda each: each[0].start())


def _is_rough(text: str, match: re.Match[str]) -> bool:
    """Whether the words before leave the minute open: "within ten minutes", "by the 20th minute"."""
    describes = match[0].endswith("-minute") or _OF_NOUN.match(text, match.end()) is not None
    return not describes and _ROUGH.search(text, max(0, match.start() - 30), match.start()) is not None


def _from_break(text: str, match: re.Match[str]) -> str | None:
    """The end of the first half, where "later" counts from the break: "came on at half-time, but went off later"."""
    found = [at.end() for at in _AT_BREAK.finditer(text, 0, match.start())]
    return "45" if found and not _EVENT.search(text, found[-1], max(found[-1], match.start() - _DEED)) else None


def _counts_from_other(text: str, match: re.Match[str]) -> bool:
    """Whether "later" counts from what the text itself tells first: "Hale's goal, only to be pegged back later"."""
    return _EVENT_AND.search(text, 0, match.start()) is not None


_LAST = 120  # no match goes on longer, but for what is added
_DEED = 25  # characters before a time that tell what happened then
_AT_BREAK = re.compile(r"\bat (?:the )?(?:half-?time|break|interval)\b(?! (?:whistle|lead))", re.IGNORECASE)
_LATER = Pattern(LATER)
_UNIT = Pattern(r"\bmin|[- ]min|\bhour|-hour|seconds", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_ROUGH = re.compile(
    r"\b(?:(?:less|more|fewer|later|earlier) than|under|over|nearly|almost|barely|about|around|roughly|some|inside"
    r"|within|approximately|close to|up to|maybe|perhaps|last|final|opening|first|next|every|per|for|by|before|between"
    r"|since|past|beyond)(?: the)?(?: just| \S+ and)? $",
    re.IGNORECASE,
)

# "for the 58th minute opener"
_OF_NOUN = re.compile(
    r" minute (?:[\w-]+ ){0,2}?(?:opener|goal|strike|winner|equali[sz]er|leveller|penalty|header|effort|lead|volley)\b"
)
_EVENT = re.compile(
    r"\bgoals?\b(?!keeper| kick)|\bscor(?:e|ed|es|ing)\b|\bpenalt|\bspot-kick|\bbooked|\bsent off|\bdismissed"
    r"|\bred card|\breplaced\b|\bsubstitut|\bdoubled|\bequali[sz]|\blevell?ed|\bthe lead\b|\bheaded (?:in|home)\b"
    r"|\bbreak\b|\bhalf-time\b",
    re.IGNORECASE,
)

_EVENT_AND = re.compile(rf"(?:{_EVENT.pattern}).*\b(?:only (?:to|for)|before|but|and then|until)\b", re.IGNORECASE)
