"""Prose: whether a passage is running text, and no line-up, table or match sheet that a page has put below one."""

from __future__ import annotations

import re

_POINTS_BACK = re.compile(
    r"[“‘\"\s]*(?:He|She|His|Her|They|Their|The (?:(?:former|young|veteran|on-loan|[A-Z]\w+) ){0,2}?"
    r"(?:\d\d-year-old|[A-Z]\w+(?:man|ian|ish|ese|ard)|(?:goal)?keeper|stopper|defender|full-back|left-back|right-back|"
    r"midfielder|winger|forward|striker|playmaker|captain|skipper|international|youngster|teenager|veteran|man)"
    r"(?:'s|’s)?)\b"
)
"""How a sentence begins whose subject the one before names."""

_FEW = 12
"""Words up to which a headline or a name-laden clause may well have hardly a small letter."""

_DIFFERENT = 2
"""Different words that a sentence has at least: "Loading... Loading..." says nothing."""

_HEADING = 4
"""Words up to which a line that neither ends as a sentence nor gives a figure is the heading of what comes after it."""

_ENDS = re.compile(r"[.!?…:;\d”\"]")

_OF_THE_PAGE = re.compile(r"accessible video player\W*$|\b(?:Find|Read) out? ?more about\b|^\W*CLICK HERE\b")
"""What a page says of itself."""

_SMALL = 0.33
"""Share of words with a small first letter that running text has at least; line-ups have hardly any."""


def is_prose(text: str) -> bool:
    """Whether enough of the words begin with a small letter, and it is more than a heading or a word of the page."""
    words = text.split()
    if _OF_THE_PAGE.search(text):
        return False
    if len({*map(str.lower, words)}) < _DIFFERENT or (len(words) <= _HEADING and not _ENDS.search(text)):
        return False
    return len(words) <= _FEW or sum(word[0].islower() for word in words) >= _SMALL * len(words)


def points_back(text: str) -> bool:
    """Whether a sentence begins with "he" or the like, so that the one before tells whom it is about."""
    return bool(_POINTS_BACK.match(text))
