"""Whether a sentence is about somebody."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import TYPE_CHECKING

from knowledge.answering.questions.question import key

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage


def is_there(names: Collection[str], known: Collection[str], text: str) -> bool:
    """Whether one of these names is among those known, or its last word in the text (see `key`, between spaces)."""
    return any(name in known or f" {key(name).rsplit(' ', 1)[-1]} " in text for name in names)


def is_about(passage: StoredPassage, names: Collection[str]) -> bool:
    """Whether a sentence names, means or quotes one of these people; a namesake's surname does not."""
    known = (*passage.names, passage.speaker or "")
    lone = [key(name) for name in known if name and " " not in name]  # of whom the article gives no first name
    if any(name in known or (lone and _surname(name) in lone) for name in names):
        return True
    own = [name for name in names if not any(_are_namesakes(name, other) for other in known)]
    return is_there(own, (), f" {key(passage.text)} ")


@lru_cache(maxsize=20_000)
def _surname(name: str) -> str:
    return key(name).rsplit(" ", 1)[-1]


@lru_cache(maxsize=20_000)
def _are_namesakes(name: str, other: str) -> bool:
    """Whether two full names share the surname and not the given name.

    "Javi" and "Javier" are one, and a longer name has all of the shorter ("Javier Luis Mora", "Luis Mora").
    """
    one, two = key(name).split(), key(other).split()
    if len(one) < 2 or len(two) < 2 or one[-1] != two[-1]:
        return False
    if len(one) != len(two) and (set(one) <= set(two) or set(two) <= set(one)):
        return False
    return not (one[0].startswith(two[0]) or two[0].startswith(one[0]))
