"""What leads to articles: feeds, sitemaps and folders, and what they say of each."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from knowledge.errors import ArticleError

_PROLOG: Final = rb"\s*(<!--.*?-->\s*|<\?.*?\?>\s*|<!DOCTYPE[^\[>]*(\[.*?\]\s*)?>\s*)*"
_PROLOG_ENDS: Final = 10_000
"""Bytes within which a listing's first element begins."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Where an article stands, a page's address or a file's path, and what is told of it there as far as it is.

    `version` is another one when what stands there has changed; nothing else is to be read from it.
    """

    location: str
    title: str | None = None
    date: dt.date | None = None
    source: str | None = None
    author: str | None = None
    version: str | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """What a feed, a sitemap or a folder lists, newest first; `parts` are the sitemaps that an index of them names."""

    entries: Sequence[Entry] = ()
    parts: Sequence[Entry] = ()


def begins(content: bytes, elements: bytes) -> bool:
    """Whether bytes are an XML text whose first element has one of these names (a regular expression)."""
    start = content[:_PROLOG_ENDS].removeprefix(b"\xef\xbb\xbf")
    return re.match(_PROLOG + rb"<(" + elements + rb")\b", start, re.DOTALL) is not None


def refuse_entities(content: bytes, path: str) -> None:
    """ArticleError where an XML text declares entities: no listing needs them, and a few can stand for gigabytes."""
    if b"<!ENTITY" in content:
        raise ArticleError(path, "declares XML entities, which no feed or sitemap needs")
