"""A reply as pieces of text with their looks, from which each platform builds its own form: no markup to escape."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import urlsplit

from bot.messages import Reply, SourceLine

_PLACES = (r"\n", r"(?<=[.!?”\"])\s", r"\s")
"""Where a text may be cut, the best first: between lines, sentences, words."""


class Look(StrEnum):
    """How a piece looks."""

    PLAIN = "plain"
    BOLD = "bold"
    ITALIC = "italic"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of plain text, how it looks, and where it leads; `url` is of the web and holds no space."""

    text: str
    look: Look = Look.PLAIN
    url: str | None = None


def pieces(reply: Reply) -> list[Piece]:
    """The whole reply: its point in bold where more follows, then the rest, then the sources, a line each."""
    point, newline, rest = reply.text.partition("\n")
    text = [Piece(point, Look.BOLD), Piece(newline + rest)] if rest else [Piece(point)]
    return [piece for piece in (*text, *(piece for line in reply.sources for piece in _source(line))) if piece.text]


def portions(parts: list[Piece], limit: int, length: Callable[[str], int] = len) -> Iterator[list[Piece]]:
    """The pieces in messages of at most `limit` each, as `length` counts, cut at the most sensible places."""
    left = list(parts)
    while left:
        portion: list[Piece] = []
        room = limit
        while left and length(left[0].text) <= room:
            room -= length(left[0].text)
            portion.append(left.pop(0))
        if left:
            head, tail = _cut(left[0].text, room, length, must=not portion)
            portion += [replace(left[0], text=head)] if head else []
            left[:1] = [replace(left[0], text=tail)] if tail else []
        if portion:
            yield portion


def _cut(text: str, room: int, length: Callable[[str], int], *, must: bool) -> tuple[str, str]:
    """What of the text goes into the room, and what is left; all is left where it can be, and is not cut well."""
    fits = next((at for at in range(min(len(text), room), 0, -1) if length(text[:at]) <= room), 0)
    for place in _PLACES:
        ends = [found.start() for found in re.finditer(place, text[: fits + 1]) if found.start() > 0]
        if ends:
            return text[: ends[-1]], text[ends[-1] :].lstrip()
    return (text[:fits], text[fits:]) if must else ("", text.lstrip())


def _source(line: SourceLine) -> Iterator[Piece]:
    yield Piece("\n– ")
    yield Piece(line.label, url=address(line.url))
    if line.quote:
        yield Piece(": ")
        yield Piece(line.quote, Look.ITALIC)


def address(url: str | None) -> str | None:
    """A web address fit to be linked; None for what is none."""
    if not url or re.search(r"[\s<>\"\x00-\x1f]", url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.hostname else None
