"""Balls got back: of "passed to Cole, collected the return and shot in" it is Cole who served last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.topics.assists.served import Service

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked

_GOT_BACK = Pattern(
    r"\b(?:(?:collect|receiv|gather|reach|meet|met|took|tak|get|got|control|latch|ran|run|rac|convert|finish|turn|swe|"
    r"slott|fir|volley|mov)\w*(?: in| home| up)?(?: on| in)?(?: ?to)? (?:the|his|its) (?:[\w-]+ ){0,2}?"
    r"return(?: (?:pass|ball|feed))?(?! (?:to|from|of|leg|fixture|date)\b)|"
    r"(?:get|got|receiv|tak|took|collect)\w* (?:it|the ball|possession) (?:straight |right )?back\b)(?! to\b)"
)


def returned(marked: Marked, served: Sequence[Service]) -> Iterator[Service]:
    """The balls that came back to whoever had served them, by whoever had got them."""
    for match in _GOT_BACK.finditer(marked.text):
        given = [one for one in served if one.end <= match.start() and one.receiver is not None]
        for one in given[-1:]:
            between = {person for _, person in marked.people(one.end, match.start())}
            if one.receiver is not None and between <= {one.receiver, one.player}:
                yield Service(*match.span(), one.receiver, one.player, "with")
