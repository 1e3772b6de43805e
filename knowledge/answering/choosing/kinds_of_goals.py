"""Goals of a kind that are counted apart: "13 set-piece goals" are not all that a side has scored."""

from __future__ import annotations

import re

from knowledge.answering.questions.query import Query
from knowledge.reading.language.numbers import CARDINAL

_OF_A_KIND = re.compile(
    rf"\b(?:\d+|{CARDINAL}) (?P<kind>set[- ]piece|headed|penalty|first[- ]half|second[- ]half|stoppage[- ]time|"
    r"injury[- ]time|home|away|open[- ]play|long[- ]range|left[- ]footed|right[- ]footed) goals\b",
    re.IGNORECASE,
)


def counts_some(query: Query, text: str) -> bool:
    """Whether a text counts goals of a kind that the question does not name."""
    told = _OF_A_KIND.search(text)
    return told is not None and told["kind"].lower().replace("-", " ") not in query.main.replace("-", " ")
