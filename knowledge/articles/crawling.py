"""Looking at pages, feeds and sitemaps: only what is new there, or has changed, is fetched."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from typing import Final
from urllib.parse import urljoin

from knowledge.articles import sitemaps, syndication
from knowledge.articles.article import Article
from knowledge.articles.content import taking_apart
from knowledge.articles.listing import Entry, Listing
from knowledge.articles.visit import DAY, Look, Memory, Visit, failed, read, unchanged, worth
from knowledge.articles.web import article_on
from knowledge.errors import ArticleError, PassingError
from knowledge.web.fetching import Fetcher
from knowledge.web.page import UNSTAMPED, Page, Stamp

AT_ONCE: Final = 100
"""Pages of a listing that are fetched at a time, the newest: a site's archive is worked off look by look."""

PARTS: Final = 50
"""Sitemaps of an index that are fetched at a time."""


class Crawl:
    """Looks at addresses.

    `every` is how many seconds later an address is due again; `expect` is told of how many entries a listing has.
    """

    def __init__(
        self,
        fetcher: Fetcher,
        memory: Memory,
        every: float,
        expect: Callable[[int], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._fetcher = fetcher
        self._memory = memory
        self._every = every
        self._expect = expect
        self._clock = clock

    async def look(self, address: str) -> AsyncIterator[Look]:
        """The article of a page, or the new and changed ones that a feed or a sitemap leads to."""
        entry = Entry(address)
        before = (await self._memory.visits([address])).get(address)
        async for look in self._look(entry, before):
            yield look

    async def peek(self, address: str) -> Listing | Article:
        """What stands at an address now, without following it. ArticleError as for a look."""
        page = await self._fetcher.fetch(address)
        if page is None:
            raise ArticleError(address, "the server sent nothing")
        return listed(page) or article_on(page, Entry(address))

    async def _look(self, entry: Entry, before: Visit | None, *, deep: bool = True) -> AsyncIterator[Look]:
        """What an entry leads to, `deep` also over an index of sitemaps."""
        try:
            page = await self._fetcher.fetch(entry.location, _stamp(before))
            listing = listed(page) if page else None
        except ArticleError as error:
            yield self._nothing(entry, before, error)
            return
        if page is None or listing is None:
            yield self._article(entry, before, page, self._every)
            return
        async for look in self._listing(entry, listing if deep else Listing(listing.entries), page.stamp):
            yield look

    async def _listing(self, entry: Entry, listing: Listing, stamp: Stamp) -> AsyncIterator[Look]:
        """What a listing leads to, and last the listing itself."""
        pages, parts = await self._worth(listing.entries), await self._worth(listing.parts)
        left = len(pages) > AT_ONCE or len(parts) > PARTS
        known = len(listing.entries) - len(pages)
        self._expect(known + len(pages[:AT_ONCE]) + len(parts[:PARTS]))
        for _ in range(known):
            yield Look(None)
        for page, before in pages[:AT_ONCE]:
            look = await self._page(page, before)
            left |= look.left
            yield look
        for part, before in parts[:PARTS]:
            async for look in self._look(part, before, deep=False):
                left |= look.left
                yield look
        yield Look(listing, self._listed(entry, listing, stamp, left=left), left)

    async def _worth(self, entries: Sequence[Entry]) -> list[tuple[Entry, Visit | None]]:
        """The entries that are worth a look, each with its last visit."""
        before = await self._memory.visits([entry.location for entry in entries])
        now = self._clock()
        visited = ((entry, before.get(entry.location)) for entry in entries)
        return [(entry, visit) for entry, visit in visited if worth(entry, visit, now)]

    async def _page(self, entry: Entry, before: Visit | None) -> Look:
        """The page of a listing's entry. Unless the listing tells when it has changed, it is asked once a day."""
        try:
            page = await self._fetcher.fetch(entry.location, _stamp(before))
        except ArticleError as error:
            return self._nothing(entry, before, error)
        return self._article(entry, before, page, max(DAY, self._every))

    def _article(self, entry: Entry, before: Visit | None, page: Page | None, every: float) -> Look:
        """The article on a page; nothing new where there is no page because it has not changed."""
        if page is None:
            return Look(None, unchanged(before, entry, self._clock(), every) if before else None)
        try:
            return Look(article_on(page, entry), read(entry, self._clock(), every, page.stamp))
        except ArticleError as error:
            return self._nothing(entry, before, error)

    def _nothing(self, entry: Entry, before: Visit | None, error: ArticleError) -> Look:
        visit = failed(before, entry, error, self._clock(), self._every)
        return Look(error, visit, left=isinstance(error, PassingError))

    def _listed(self, entry: Entry, listing: Listing, stamp: Stamp, *, left: bool) -> Visit:
        """A look at a listing. Where something is left, it is asked for in full the next time, changed or not."""
        now = self._clock()
        known = len(listing.entries) or len(listing.parts)
        outcome = f"{known:,} {'entry' if known == 1 else 'entries'}"
        visit = Visit(entry.location, now, now + self._every, outcome)
        return visit if left else replace(visit, stamp=stamp, version=entry.version)


def listed(page: Page) -> Listing | None:
    """What a page lists; None where it is an article. ArticleError where it cannot be taken in."""
    if syndication.is_feed(page.content):
        parse = syndication.parse
    elif sitemaps.is_sitemap(page.content):
        parse = sitemaps.parse
    else:
        return None
    with taking_apart(page.address):
        found = parse(page.content, page.address)
    return Listing(_absolute(found.entries, page.address), _absolute(found.parts, page.address))


def _absolute(entries: Sequence[Entry], address: str) -> Sequence[Entry]:
    """The entries with their addresses in full, each once, without what only a browser needs."""
    full: dict[str, Entry] = {}
    for entry in entries:
        location = _joined(address, entry.location)
        full.setdefault(location, replace(entry, location=location))
    return list(full.values())


def _joined(address: str, location: str) -> str:
    try:
        return urljoin(address, location).partition("#")[0]
    except ValueError:  # "http://[" and the like: fetching it tells what is wrong
        return location


def _stamp(before: Visit | None) -> Stamp:
    return before.stamp if before else UNSTAMPED
