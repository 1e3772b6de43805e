"""Whether a sentence is about somebody."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from knowledge.answering.question import key

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage


def is_there(names: Collection[str], known: Collection[str], text: str) -> bool:
    """Whether one of these names is among those known, or its last word in the text (see `key`, between spaces)."""
    return any(name in known or f" {key(name).rsplit(' ', 1)[-1]} " in text for name in names)


def is_about(passage: StoredPassage, names: Collection[str]) -> bool:
    """Whether a sentence names, means or quotes one of these people."""
    return is_there(names, (*passage.names, passage.speaker or ""), f" {key(passage.text)} ")
