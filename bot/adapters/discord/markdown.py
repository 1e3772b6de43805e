"""Pieces of a reply as Discord's markdown. Every character of the text that could mean something is escaped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import discord

from bot.adapters.pieces import Look, Piece, pieces, portions
from bot.adapters.plain import printable
from bot.messages import Reply

LIMIT = 2_000
"""Characters of a message (https://discord.com/developers/docs/resources/message, `content`)."""

_LONGEST_URL = 500  # characters; a source with a longer address is named without
_MEANS = re.compile(r"[\\*_~|`<>\[\]#@]|:(?=\w+:)|(?<=\S)/")
"""Emphasis, code, quotes, headings, mentions, links, emoji; and a slash within a word, which addresses need."""
_BEGINS = re.compile(r"^(\s*\d*)([-+.])(?=[\s\\])", re.MULTILINE)
"""What makes a line a list's."""
_MARKS = {Look.PLAIN: "", Look.BOLD: "**", Look.ITALIC: "*"}
_AROUND = 2 * len(_MARKS[Look.BOLD]) + len("[")
_OUT_OF_A_LINK = re.compile(r"[()\[\]\\`|]")


def contents(reply: Reply) -> list[str]:
    """The texts of the messages that a reply makes, at least one, each within the limit."""
    parts = pieces(reply)
    return ["".join(map(marked, portion)) for portion in portions(parts, LIMIT, _measured(parts))] or [""]


def marked(piece: Piece) -> str:
    """A piece with its look and its link. Marks stand close to the words: `** so **` is no bold."""
    text = escaped(piece.text)
    words, mark = text.strip(), _MARKS[piece.look]
    if not words:
        return text
    if link := _link(piece):
        words = f"[{words}{link}"
    return text.replace(text.strip(), f"{mark}{words}{mark}", 1)


def escaped(text: str) -> str:
    """Text that shows as it is: no mention, no markdown, no link."""
    quiet = discord.utils.escape_mentions(printable(text))
    return _BEGINS.sub(r"\1\\\2", _MEANS.sub(r"\\\g<0>", quiet))


def _measured(parts: Iterable[Piece]) -> Callable[[str], int]:
    """How long a text, a piece's or a part of one, comes out at most, with its look and its link."""
    linked = [(piece.text, len(_link(piece))) for piece in parts if piece.url]

    def length(text: str) -> int:
        link = max((more for name, more in linked if text in name), default=0)
        return len(escaped(text)) + _AROUND + link

    return length


def _link(piece: Piece) -> str:
    """Where the piece leads, as it stands behind its words; nothing where it leads nowhere."""
    if not piece.url or len(piece.url) > _LONGEST_URL:
        return ""
    return "](<" + _OUT_OF_A_LINK.sub(lambda found: f"%{ord(found[0]):02X}", piece.url) + ">)"


def label(text: str, most: int) -> str:
    """Text for a button or a description, which know no markdown, cut to what one may hold."""
    shown = printable(text).strip() or "…"
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"
