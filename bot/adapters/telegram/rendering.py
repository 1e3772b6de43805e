"""Replies as Telegram shows them: text with entities beside it, so that no text can become markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity
from telegram.constants import MessageLimit

from bot.adapters.pieces import Look, Piece, pieces, portions
from bot.messages import Button, Reply

LIMIT = int(MessageLimit.MAX_TEXT_LENGTH)
ROW = 30
"""Characters of buttons side by side: what a phone shows without cutting a label short."""

JOINER = "\u2060"
_ALIVE = re.compile(r"@(?=\w)|(?<=[^\W_])\.(?=[^\W\d_]{2})|(?<=\w)://(?=\w)")
"""Where Telegram would see a name, a mail or a web address by itself."""

_LOOKS = {Look.BOLD: MessageEntity.BOLD, Look.ITALIC: MessageEntity.ITALIC}

Rendered = tuple[str, list[MessageEntity]]


def rendered(reply: Reply, limit: int = LIMIT) -> list[Rendered]:
    """The reply as messages of at most `limit` UTF-16 units, each with its entities."""
    parts = [Piece(inert(piece.text), piece.look, piece.url) for piece in pieces(reply)]
    return [_entities(portion) for portion in portions(parts, limit, units)]


def inert(text: str) -> str:
    """The text with nothing in it that Telegram would make a mention or a link of by itself, unasked.

    A word joiner, which is not seen and cannot stand in a name or an address, keeps "@ann" from pinging Ann, and a
    source called "derby.md" from leading to Moldova.
    """
    return _ALIVE.sub(lambda found: f"{found[0]}{JOINER}", text)


def units(text: str) -> int:
    """How long a text is as Telegram counts: in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def keyboard(buttons: Iterable[Button]) -> InlineKeyboardMarkup | None:
    """The buttons that work when pressed, short ones side by side; None where there are none."""
    rows: list[list[Button]] = []
    for button in buttons:
        if not button.key:
            continue
        if not rows or len("".join(other.label for other in (*rows[-1], button))) > ROW:
            rows.append([])
        rows[-1].append(button)
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in rows]) if rows else None


def shortened(text: str, limit: int) -> str:
    """The text on one line of at most `limit` UTF-16 units, where only so much can be shown."""
    line = " ".join(text.split())
    if units(line) <= limit:
        return line
    [[head, *_], *_] = portions([Piece(line)], limit - 1, units)
    return f"{head.text}…"


def _button(button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(button.label, callback_data=button.key)


def _entities(portion: Sequence[Piece]) -> Rendered:
    text, entities = "", []
    for piece in portion:
        start, length = units(text), units(piece.text)
        if piece.look in _LOOKS:
            entities.append(MessageEntity(_LOOKS[piece.look], start, length))
        if piece.url:
            entities.append(MessageEntity(MessageEntity.TEXT_LINK, start, length, url=piece.url))
        text += piece.text
    return text, entities
