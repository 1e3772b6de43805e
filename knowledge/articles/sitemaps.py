"""Sitemaps: the pages of a site, or the sitemaps that list them (sitemaps.org; with Google's marks for news)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from lxml import etree

from knowledge.articles.listing import Entry, Listing, begins, refuse_entities

_SAFE: Final = {
    "resolve_entities": False,
    "load_dtd": False,
    "no_network": True,
    "huge_tree": False,
    "recover": True,  # a sitemap that breaks off still lists what stands before
    "remove_comments": True,
    "remove_pis": True,
}


def is_sitemap(content: bytes) -> bool:
    """Whether the bytes begin as a sitemap does, or an index of them."""
    return begins(content, rb"(?:\w+:)?(?:urlset|sitemapindex)")


def parse(content: bytes, path: str) -> Listing:
    """The pages, or the other sitemaps, that a sitemap lists, those changed last first. ArticleError as for feeds."""
    refuse_entities(content, path)
    found: dict[str, list[Entry]] = {"url": [], "sitemap": []}
    root = etree.fromstring(content, etree.XMLParser(**_SAFE))
    for element in root if root is not None else ():
        if entry := _entry(element):
            found.setdefault(_name(element), []).append(entry)
    return Listing(
        *(sorted(found[name], key=lambda entry: entry.version or "", reverse=True) for name in ("url", "sitemap"))
    )


def _entry(element: etree._Element) -> Entry | None:
    told: dict[str, str] = {}
    for name, text in _told(element):
        told.setdefault(name, text)
    if not (location := told.get("loc")):
        return None
    day = _day(told.get("publication_date"))
    return Entry(location, told.get("title"), day, told.get("name"), version=told.get("lastmod"))


def _told(element: etree._Element) -> Iterator[tuple[str, str]]:
    """What stands in an entry, by the tags' names. A picture's own address comes after the page's."""
    for part in element.iterdescendants():
        if isinstance(part.tag, str) and part.text and part.text.strip():
            yield _name(part), part.text.strip()


def _name(element: etree._Element) -> str:
    return str(etree.QName(element).localname)


def _day(written: str | None) -> dt.date | None:
    """The day of a date as ISO 8601 has it; None where it is none."""
    try:
        return dt.datetime.fromisoformat(written).date() if written else None
    except ValueError:
        return None
