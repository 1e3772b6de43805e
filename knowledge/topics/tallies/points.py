"""Counts of points: taken of those there were ("8 points of a possible 12"), the first of a season, dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.numbers import CARDINAL, ORDINAL, number
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.tallies.count import Count, wished
from knowledge.topics.tallies.scopes import plain, scope_behind

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_MATCHES = r"(?:[\w’'-]+ ){0,2}?(?:games|matches|outings|fixtures|trips|visits)\b"
_POINTS = Pattern(
    rf"\b(?P<n>{CARDINAL}) points?(?= (?:from|out of) (?:a possible|(?:\w+ )?(?:last|past|previous|opening|first)) )"
    r"|(?<!on )(?<!have )(?<!has )(?<!with )(?<!are )"
    rf"\b(?P<m>{CARDINAL}) points?(?= (?:from|in) {CARDINAL} {_MATCHES})",
    re.IGNORECASE,
)
_NTH_POINT = Pattern(rf"\b(?P<n>{ORDINAL}) (?:[\w-]+ )?point(?= (?:of|this|in|from) )", re.IGNORECASE)
_DROPPED = Pattern(
    r"\b(?:dropped|surrendered|lost|thrown away|threw away|let slip|squandered|conceded) (?:just |only |an? [\w-]+ )*"
    rf"(?P<n>{CARDINAL}) points? (?P<scope>from (?:winning|leading) positions?)",
    re.IGNORECASE,
)


def point_counts(sentence: Sentence) -> Iterator[Count]:
    """Points taken and dropped."""
    text = plain(sentence)
    for found in _POINTS.finditer(text):
        scope = scope_behind(sentence, found.end())
        yield Count("points", number(found["n"] or found["m"]) or 0, *found.span(), found.end() - 1, scope)
    for found in _NTH_POINT.finditer(text):
        scope = scope_behind(sentence, found.end())
        if scope and not wished(sentence, found.start()):
            yield Count("points", number(found["n"]) or 0, *found.span(), found.end() - 1, scope)
    for found in _DROPPED.finditer(text):
        yield Count("points dropped", number(found["n"]) or 0, *found.span(), found.start(), found["scope"])
