"""Taking the bot's own name out of what is said to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from telegram import MessageEntity, User

_APART = " \n,;:–-"
_CLOSING = re.compile(r"[,.;:!?)]")


def without_mentions(text: str, entities: Sequence[MessageEntity], me: User) -> tuple[str, bool]:
    """The text without mentions of the bot, wherever they stand, and whether there were any.

    "@touchline_bot, who scored?" and "who scored, @touchline_bot?" ask the same. `/goals@touchline_bot` is a command
    and not a mention.
    """
    own = [entity for entity in entities if _mentions(entity, text, me)]
    for entity in sorted(own, key=lambda entity: entity.offset, reverse=True):
        start, end = _index(text, entity.offset), _index(text, entity.offset + entity.length)
        text = _joined(text[:start].rstrip(), text[end:].lstrip())
    return text, bool(own)


def _mentions(entity: MessageEntity, text: str, me: User) -> bool:
    if entity.type == MessageEntity.TEXT_MENTION:  # of somebody who need not have a username
        return entity.user is not None and entity.user.id == me.id
    said = text[_index(text, entity.offset) : _index(text, entity.offset + entity.length)]
    return entity.type == MessageEntity.MENTION and said.casefold() == f"@{me.username}".casefold()


def _index(text: str, units: int) -> int:
    """Where in the text so many UTF-16 units end, which is how Telegram counts."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def _joined(before: str, after: str) -> str:
    """What stood before and after a mention, with the commas gone that set it apart."""
    if not before:
        return after.lstrip(_APART)
    if not after or _CLOSING.match(after):
        return before.rstrip(_APART) + after
    return f"{before} {after}"
