"""robots.txt: what a site asks programs to leave alone (RFC 9309), read by protego, as Scrapy does."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

import httpx
from protego import Protego

from knowledge.errors import ArticleError, PassingError
from knowledge.web.page import Page

AGENT: Final = "touchline"
"""The name that a site's rules may be written for."""

_LONGEST: Final = 500_000
"""Bytes of rules that are looked at: as many as RFC 9309 wants to be looked at."""

_SLOWEST: Final = 60.0
"""Seconds between two requests that a site may ask for at most."""

Get = Callable[[httpx.URL], Awaitable[Page | None]]


class Robots:
    """What the sites that are asked allow, each asked once. `get` fetches a page without asking for its rules."""

    def __init__(self, get: Get) -> None:
        self._get = get
        self._rules: dict[str, asyncio.Task[Protego]] = {}

    async def pause(self, url: httpx.URL) -> float:
        """The seconds between two requests that the site asks for, 0.0 where it asks for none.

        Raises:
            ArticleError: the site asks not to fetch that address.
            PassingError: its rules cannot be had at the moment, which is as good as a no.
        """
        rules = await self._rules_of(url)
        if not rules.can_fetch(str(url), AGENT):
            raise ArticleError(str(url), "the site's robots.txt asks programs not to fetch it")
        return min(float(rules.crawl_delay(AGENT) or 0.0), _SLOWEST)

    async def _rules_of(self, url: httpx.URL) -> Protego:
        site = url.copy_with(path="/robots.txt", query=None, fragment=None)
        if str(site) not in self._rules:
            self._rules[str(site)] = asyncio.create_task(self._fetched(site))
        try:
            return await asyncio.shield(self._rules[str(site)])
        except PassingError as error:
            self._rules.pop(str(site), None)
            raise PassingError(str(url), f"its robots.txt {error.problem}", error.after) from None

    async def _fetched(self, site: httpx.URL) -> Protego:
        """The rules of a site; one that has none, or none that can be read, allows all."""
        try:
            page = await self._get(site)
        except PassingError:
            raise
        except ArticleError:
            page = None
        return Protego.parse(page.content[:_LONGEST].decode("utf-8", "replace") if page else "")
