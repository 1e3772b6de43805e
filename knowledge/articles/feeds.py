"""RSS and Atom feeds: where their entries stand and what they say of them."""

from __future__ import annotations

import datetime as dt
import io
import re
from dataclasses import dataclass

import feedparser

_FEED = re.compile(rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*|<\?.*?\?>\s*)*<(rss|feed|rdf:RDF)\b", re.DOTALL)
_NEWEST = 100
"""Entries that are read: feeds seldom hold more."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a feed: its page's address, and its title and day as far as the feed tells."""

    address: str
    title: str | None = None
    date: dt.date | None = None
    source: str | None = None


def is_feed(content: bytes) -> bool:
    """Whether the bytes begin as a feed does. A page's declared type is not to be relied on."""
    return _FEED.match(content[:10_000].removeprefix(b"\xef\xbb\xbf")) is not None


def entries(content: bytes) -> list[Entry]:
    """The entries of a feed, as they stand in it."""
    feed = feedparser.parse(io.BytesIO(content))  # bytes in a file: a string could be taken for an address to fetch
    source = feed.feed.get("title")
    return [
        Entry(entry.link, entry.get("title"), _day(entry.get("published_parsed")), source)
        for entry in feed.entries[:_NEWEST]
        if entry.get("link")
    ]


def _day(published: tuple[int, ...] | None) -> dt.date | None:
    return dt.date(*published[:3]) if published else None
