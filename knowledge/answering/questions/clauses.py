"""What a question asks, apart from the clauses that only say which match it means."""

from __future__ import annotations

import re
from functools import lru_cache

KEPT = 1_000
"""Clauses of which it is kept what they say: names apart, fans ask in much the same words."""

_PART = r"(?:the )?(?:\d+(?:st|nd|rd|th)? minutes?|half ?time|break|interval)\b"
"""What follows "after" or "before" where a part of the match is meant, and no match."""

_OCCASION = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|afternoon|evening|lunchtime|weekend|midweek|cup|league|home|"
    r"away|opening|boxing|day|DATE|CUP)"
)
"""What a match is called by: "the friday night one"."""

_MARK = re.compile(
    rf"(?<!most goals)(?<!goals scored)(?= (?:(?:after|before)(?! (?:{_PART}|how\b))|when(?! *$)|where|once|if|because|"
    r"while|as of|the one(?: when| where| that| with| in which)?|"
    r"in (?:the|that|their|a) (?:game|match|final|one)|the (?:day|night|time)|"
    r"(?<!miss )(?<!missed )(?<!misses )(?<!missing )the (?:game|match)"
    rf"|(?:at|against|with|for|over) TEAM (?:when|after(?! {_PART})|once)"
    rf"|the (?:{_OCCASION} )+(?:one|game|match|clash|meeting)"
    r"|in (?:PLAYER|his|her|their) (?:\w+ ){0,2}?(?:TEAM )?(?:game|match|debut|derby|return|farewell)"
    r"|(?<=penalty )PLAYER (?:gave|give|conceded|won|earned|caused))\b)"
)
_ASKS = re.compile(
    r"\b(?:who|whos|whose|whom|what|which|when|where|why|how|did|was|were|is|are|has|have|had|does|do|can|could)\b"
)


@lru_cache(KEPT)
def split(masked: str) -> tuple[str, str]:
    """The clause that asks and the rest: "who scored in the match | where PLAYER was sent off".

    A mark that leaves the first part without anything to ask for cuts nothing.
    """
    for mark in _MARK.finditer(masked):
        main, rest = masked[: mark.start()], masked[mark.start() :]
        if len(main.split()) > 1 and _asks_something(main):
            return main, rest
    return masked, ""


def _asks_something(main: str) -> bool:
    """Whether enough is left to ask for something: a question word and a word or a name more."""
    words = [word for word in main.split() if not _ASKS.fullmatch(word)]
    return bool(words) and words[-1] not in ("date", "minute", "it", "the", "day", "long")
