"""Deeds: what was done with the goals that are counted: scored, conceded or set up."""

from __future__ import annotations

import re

_CONCEDED = re.compile(r"\b(?:conced\w+|shipp?\w*|leak\w*|let in) (?:just |only |a total of |as many as )*$")
_LAID_ON = re.compile(r"\b(?:set(?:s|ting)? up|assist(?:ed|ing)|laid on|creat(?:ed|ing)) (?:only |just |a total of )*$")
SAID = re.compile(  # "scored", "Leeds have conceded", "that they have scored"
    r"(?: (?:that |which )?(?:(?!(?:and|but|while)\b)[\w’'-]+ ){1,3}(?:has|have|had))?"
    r" (?P<deed>scored|conceded|netted|recorded|claimed|suffered|made|kept|won)\b"
)
"""Pattern of the deed that is told behind a count."""


def goals_as(text: str, found: re.Match[str]) -> str:
    """What the goals counted in the match are a count of: "goals", "goals_conceded", "assists"."""
    said = SAID.match(text, found.end())
    if (said is not None and said["deed"] == "conceded") or _CONCEDED.search(text, 0, found.start()):
        return "goals_conceded"
    return "assists" if _LAID_ON.search(text, 0, found.start()) else "goals"
