"""RSS and Atom feeds: where their entries stand and what they say of them."""

from __future__ import annotations

import datetime as dt
import io

import feedparser

from knowledge.articles.listing import Entry, Listing, begins, refuse_entities


def is_feed(content: bytes) -> bool:
    """Whether the bytes begin as a feed does. A page's declared type is not to be relied on."""
    return begins(content, rb"rss|feed|rdf:RDF")


def parse(content: bytes, path: str) -> Listing:
    """The entries of a feed, newest first as feeds are. ArticleError where it declares entities."""
    refuse_entities(content, path)
    feed = feedparser.parse(io.BytesIO(content))  # bytes in a file: a string could be taken for an address to fetch
    source = feed.feed.get("title")
    return Listing([_entry(entry, source) for entry in feed.entries if entry.get("link")])


def _entry(told: feedparser.FeedParserDict, source: str | None) -> Entry:
    updated = dict.get(told, "updated")  # its own get would give "published" for it, with a warning
    day = _day(told.get("published_parsed"))
    return Entry(told.link, told.get("title"), day, source, told.get("author"), updated)


def _day(published: tuple[int, ...] | None) -> dt.date | None:
    """The day of a time as feedparser gives it; None where there was no such day."""
    try:
        return dt.date(*published[:3]) if published else None
    except ValueError:
        return None
