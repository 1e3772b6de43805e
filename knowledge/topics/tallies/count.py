"""A count: what a phrase counts, before anybody asks whose it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.topics.tallies.lexicon import WISHED
from knowledge.topics.tallies.scopes import plain

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Count:
    """`count` of `what` in the words from `start` to `end` of the sentence; its head word stands at `at`.

    `given` marks a count that its words take for granted, whatever the clause wishes: "end their nine-match run".
    One that is `personal` is no team's: "the 22-goal striker".
    `owned` is where the words end that say whose it is, if that is not at `start`. One that leaves its noun and its
    bearer to another is `of` that one.
    """

    what: str
    count: int
    start: int
    end: int
    at: int
    scope: str | None = None
    given: bool = False
    personal: bool = False
    owned: int | None = None
    of: Count | None = None


_WISHED = re.compile(rf"\b{WISHED}(?: (?!and\b|but\b|as\b|when\b)[\w'’-]+){{0,4}}? ?$", re.IGNORECASE)
OWNED = re.compile(r"(?:\b(?:his|her|their|its|whose)|['’]s?) (?:only )?$", re.IGNORECASE)
"""What says, before a count, whose it is."""
_SINCE_FIRST = re.compile(  # which only says from when: "since Hale's first start"
    r"\bsince (?:his|her|their|(?:[\w-]+ )?[\w-]+['’]s) (?:[\w-]+ )?(?P<first>first)\b"
)
_WINDOW = 60  # characters before a count that may make it a wish


def wished(sentence: Sentence, at: int) -> bool:
    """Whether what comes before character `at` makes it a wish or a denial: "in search of a first win"."""
    text = plain(sentence)
    dates = _SINCE_FIRST.search(text, max(0, at - _WINDOW), at + _WINDOW)
    if dates is not None and dates.start() <= at <= dates.start("first"):
        return True
    return _WISHED.search(text, max(0, at - _WINDOW), at) is not None
