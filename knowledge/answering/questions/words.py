"""The word lists of questions, read once a process."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any


def _lines(name: str) -> Iterator[str]:
    text = (files("knowledge.answering") / "data" / name).read_text("utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))


def told_words(name: str) -> frozenset[str]:
    """The words of a file in `data/`; `_` joins those of a phrase."""
    return frozenset(word for line in _lines(name) for word in line.split())


STOP = told_words("stop.txt")
"""Words that carry no content of their own."""

PLAIN = STOP | told_words("plain.txt")
"""Words that are taken for no one's name in a sentence, though somebody may bear them."""

ORDINARY = PLAIN | told_words("ordinary.txt")
"""Words, in their shortest form, that no name is guessed from, though somebody on record may bear it."""

FOOTBALL = told_words("football.txt")
"""Words of football's that slips of the keys are put right to."""


@cache
def short_forms() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """What chats write short, word by word and phrase by phrase, and what it stands for."""
    data = tomllib.loads((files("knowledge.answering") / "data" / "short.toml").read_text("utf-8"))
    return data["words"], data["phrases"]


@cache
def nicknames() -> Mapping[str, str]:
    """What fans call well-known people, and their names."""
    return tomllib.loads((files("knowledge.answering") / "data" / "nicknames.toml").read_text("utf-8"))


@cache
def alike_groups() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """The groups of words that say about the same: those that may be asked for, and those that only satisfy them."""
    halves = (line.partition(":") for line in _lines("alike.txt"))
    return tuple((tuple(asked.split()), tuple(told.split())) for asked, _, told in halves)


@cache
def told_stories() -> tuple[Mapping[str, Any], ...]:
    """The stories of `data/stories.toml`, in its order."""
    data = tomllib.loads((files("knowledge.answering") / "data" / "stories.toml").read_text("utf-8"))
    return tuple(data.values())


@cache
def told_signs() -> Mapping[str, Mapping[str, Any]]:
    """The signs of `data/signs.toml`, by their names."""
    return tomllib.loads((files("knowledge.answering") / "data" / "signs.toml").read_text("utf-8"))
