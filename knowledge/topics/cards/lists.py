"""Cards as the lines under a report list them: "Booked: Rice, Saka (67). Sent off: Neal (80)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.topics.cards.colours import Colour

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person


def _label(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words}) ?: ?(?P<names>[^:.]*@p[^:.]*)")


_LABELS: tuple[tuple[re.Pattern[str], Colour], ...] = (
    (_label("booked|bookings?|cautioned|cautions?|yellow cards?"), "yellow"),
    (_label("sent off|dismissed|red cards?|dismissals?"), "red"),
)
_MINUTE = re.compile(r"@p,? ?\(?(?P<minute>\d{1,3}(?:\+\d{1,2})?)\b")


def listed(marked: Marked) -> Iterator[tuple[Token, Person, Colour, str | None]]:
    """Everybody listed behind such a label, with the minute if one stands beside the name."""
    for label, colour in _LABELS:
        for match in label.finditer(marked.text):
            for token, person in marked.people(*match.span("names")):
                minute = _MINUTE.match(marked.text, marked.at(token))
                yield token, person, colour, minute["minute"] if minute else None
