"""Headlines within an article, in single marks: "'We were poor': Suarez reacts", "Suarez: 'We were poor'"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.mention import Person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.quotes.ascriptions import Frame

_SAID = r"(?P<said>[A-Z](?:[^'‘’\"“”\n]|(?<=\w)['’](?=[a-z])){5,120}?)"
_BEFORE = r"(?:^|(?<=[.!?…\"”'’])|(?<=[.!?…\"”'’]\s)|(?<=[a-z]))"
_QUOTED_FIRST = re.compile(rf"{_BEFORE}['‘]{_SAID}['’](?=: (?:[\w-]+ ){{0,2}}?[A-Z])", re.MULTILINE)
_NAMED_FIRST = re.compile(rf"(?<=[a-z\d]: )['‘]{_SAID}['’](?=['‘A-Z\s]|$)", re.MULTILINE)
_TITLES = 2  # words that may stand between the colon and the name: "captain", "Everton coach"


def headlined(text: str) -> Iterator[tuple[int, int]]:
    """Where a headline's quoted words stand, marks left out."""
    for pattern in (_QUOTED_FIRST, _NAMED_FIRST) if ": " in text else ():
        yield from (found.span("said") for found in pattern.finditer(text) if " " in found["said"])


def headliner(frame: Frame) -> Token | None:
    """Who is named behind the colon that follows a headline's quoted words."""
    if not frame.tail or not frame.headed:
        return None
    for word in frame.tail[: _TITLES + 1]:
        mention = frame.last.mention_at(word)
        if mention is not None and isinstance(mention.means, Person):
            return frame.last.span.doc[mention.start : mention.end].root
    return None
