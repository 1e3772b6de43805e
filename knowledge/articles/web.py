"""Articles on the web: pages, and feeds that lead to pages."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self

import httpx

from knowledge.articles import feeds, markdown, pages, plain
from knowledge.articles.addresses import PublicOnly
from knowledge.articles.article import Article
from knowledge.articles.content import LIMIT, article_of, one_line
from knowledge.articles.feeds import Entry
from knowledge.errors import ArticleError

_MARKUP: Final = 5
"""A page's bytes for one of its article: markup and scripts take several times the room of the text."""

_SECONDS: Final = 30.0
_REDIRECTS: Final = 5


@dataclass(frozen=True, slots=True)
class _Page:
    address: str
    type: str
    content: bytes


class Web:
    """Fetches pages and feeds. An async context manager, so that its connections are closed.

    Only http and https, only public addresses unless `private`, at most five redirects, half a minute and five times
    `limit` bytes a page. `transport` is what requests go through in place of the network, for tests.
    """

    def __init__(
        self, *, limit: int = LIMIT, private: bool = False, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        network = transport or httpx.AsyncHTTPTransport()
        self._limit = limit * _MARKUP
        self._client = httpx.AsyncClient(
            transport=network if private else PublicOnly(network),
            follow_redirects=True,
            max_redirects=_REDIRECTS,
            headers={"User-Agent": "touchline"},
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def load(self, address: str) -> AsyncIterator[Article | ArticleError]:
        """The article of a page, or those of a feed's entries; what cannot be taken in comes as its error."""
        try:
            page = await self._fetch(address)
        except ArticleError as error:
            yield error
            return
        if not feeds.is_feed(page.content):
            yield await self._of_entry(Entry(address), page)
            return
        for entry in feeds.entries(page.content):
            yield await self._of_entry(entry)

    async def _of_entry(self, entry: Entry, page: _Page | None = None) -> Article | ArticleError:
        try:
            return _article(page or await self._fetch(entry.address), entry)
        except ArticleError as error:
            return error

    async def _fetch(self, address: str) -> _Page:
        _check(address)
        try:
            async with asyncio.timeout(_SECONDS), self._client.stream("GET", address) as response:
                return _Page(str(response.url), _type(address, response), await self._content(address, response))
        except TimeoutError:
            raise ArticleError(address, f"did not answer within {_SECONDS:.0f} seconds") from None
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise ArticleError(address, f"cannot be fetched ({error or type(error).__name__})") from None

    async def _content(self, address: str, response: httpx.Response) -> bytes:
        content = bytearray()
        async for chunk in response.aiter_bytes():
            content += chunk
            if len(content) > self._limit:
                raise ArticleError(address, f"is longer than {self._limit:,} bytes")
        return bytes(content)


def _check(address: str) -> None:
    try:
        url = httpx.URL(address)
    except httpx.InvalidURL:
        raise ArticleError(one_line(address), "is no web address") from None
    if url.userinfo:
        raise ArticleError(url.host, "an address with a user or password is not taken")
    if url.scheme not in {"http", "https"} or not url.host:
        raise ArticleError(one_line(address), "is no address of a web page; start it with https://")


def _type(address: str, response: httpx.Response) -> str:
    type_: str = response.headers.get("content-type", "text/html").lower().partition(";")[0].strip()
    if response.status_code != httpx.codes.OK:
        raise ArticleError(address, f"the server answered {response.status_code}")
    if not (type_.startswith("text/") or "xml" in type_):
        raise ArticleError(address, f"is no text ({one_line(type_[:40])})")
    return type_


def _article(page: _Page, entry: Entry) -> Article:
    """The article of a page, named by the address it was asked for; a feed's entry tells what the page does not."""
    parse = {"text/markdown": markdown.parse, "text/plain": plain.parse}.get(page.type, pages.parse)
    found = parse(page.content, entry.address)
    return article_of(
        found.path,
        found.text,
        date=found.date or entry.date,
        url=page.address,
        title=found.title or entry.title,
        source=found.source or entry.source or httpx.URL(page.address).host.removeprefix("www."),
    )
