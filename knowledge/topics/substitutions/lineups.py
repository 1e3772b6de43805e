"""Changes as line-ups give them: "Sheridan (Burns 61)", "Kamara (Fuller, 65')", "Fuller (for Kamara, 65)".

The minute may stand before the name, and a shirt number too: "#4 Sheridan (61' #7 Burns)".

Of "Sheridan (Burns 46, Dale 80)" the second came on for the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_NAME = r"[^\W\d_][\w.'’\- ]{1,40}?"
_CHANGE = rf"{_NAME},? \d{{1,3}}(?:\s?\+\s?\d{{1,2}})?\s?(?:['’′]|mins?)?"
_BRACKET = re.compile(rf"\(\s*(?P<out>for )?{_CHANGE}(?:[,;] {_CHANGE})?\s*\)")
_ONE = re.compile(rf"(?P<name>{_NAME}),? (?P<minute>\d{{1,3}}(?:\s?\+\s?\d{{1,2}})?)\s?(?:['’′]|mins?)?\s*[,;)]")
_FIRST = re.compile(rf"\(\s*(?P<minute>\d{{1,3}}(?:\+\d{{1,2}})?)['’′] (?:#?\d{{1,2}} )?(?P<name>{_NAME})\s*\)")
_LEFT = re.compile(r"([^\W\d_][\w.'’\- ]*?)\s*$")


class Line(NamedTuple):
    """A change that a line-up gives. `at` is the character of the article where it stands."""

    on: str
    off: str | None
    minute: str
    at: int


def lines(sentence: Sentence) -> Iterator[Line]:
    """The changes in a sentence that is a line-up: names joined by commas, semicolons or dashes."""
    if len(re.findall(r"[,;—–]", sentence.text)) < 4:
        return
    for first in _FIRST.finditer(sentence.text):
        on = _name(sentence, sentence.start + first.start("name"), first["name"])
        if on is not None:
            at = sentence.start + first.start("name")
            yield Line(on, _outside(sentence, first.start()), first["minute"], at)
    for match in _BRACKET.finditer(sentence.text):
        outside = _outside(sentence, match.start())
        for one in _ONE.finditer(sentence.text, match.end("out") if match["out"] else match.start(), match.end()):
            inside = _name(sentence, sentence.start + one.start("name"), one["name"])
            on, off = (outside, inside) if match["out"] else (inside, outside)
            outside = inside
            if on is not None:
                yield Line(on, off, re.sub(r"\s", "", one["minute"]), sentence.start + one.start("name"))


def _outside(sentence: Sentence, end: int) -> str | None:
    """Whoever is named right before a bracket."""
    left = _LEFT.search(sentence.text, 0, end)
    return _name(sentence, sentence.start + left.start(1), left[1]) if left else None


def _name(sentence: Sentence, at: int, text: str) -> str | None:
    """The fullest form of the name written there."""
    end = at + len(text)
    for token in sentence.words:
        person = sentence.person_at(token) if at <= token.idx < end else None
        if person is not None and not set("()") & set(person.name):
            return person.name
    return text.strip() or None
