"""Pieces of a reply as Discord's markdown. Every character of the text that could mean something is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable

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
_OUT_OF_A_LINK = re.compile(r"[()\[\]\\`|]")


def contents(reply: Reply) -> list[str]:
    """The texts of the messages that a reply makes, at least one, each within the limit."""
    parts, limit = pieces(reply), LIMIT
    while True:
        texts = ["".join(map(marked, portion)) for portion in portions(parts, limit, _length)]
        if all(len(text) <= LIMIT for text in texts):
            return texts or [""]
        limit = limit * 3 // 4  # marks and addresses come on top of what the portions count


def marked(piece: Piece) -> str:
    """A piece with its look and its link. Marks stand close to the words: `** so **` is no bold."""
    text = escaped(piece.text)
    words, mark = text.strip(), _MARKS[piece.look]
    if not words:
        return text
    if piece.url and len(piece.url) <= _LONGEST_URL:
        words = f"[{words}](<{_linked(piece.url)}>)"
    return text.replace(text.strip(), f"{mark}{words}{mark}", 1)


def escaped(text: str) -> str:
    """Text that shows as it is: no mention, no markdown, no link."""
    quiet = discord.utils.escape_mentions(printable(text))
    return _BEGINS.sub(r"\1\\\2", _MEANS.sub(r"\\\g<0>", quiet))


def _length(text: str) -> int:
    return len(escaped(text))


def _linked(url: str) -> str:
    return _OUT_OF_A_LINK.sub(lambda found: f"%{ord(found[0]):02X}", url)


def joined(words: Iterable[str], most: int) -> str:
    """Words with spaces between, cut to what a label may hold."""
    text = " ".join(printable(word).strip() for word in words)
    return text if len(text) <= most else f"{text[: most - 1]}…"
