"""Fetching a page: who asks, how often, how much is taken, and what goes wrong in plain words."""

from __future__ import annotations

import asyncio
from importlib.metadata import version
from types import TracebackType
from typing import Final, Self

import httpx

from knowledge.errors import ArticleError, PassingError
from knowledge.web.addresses import PublicOnly, checked
from knowledge.web.answers import page_of, redirect_of
from knowledge.web.decoding import ACCEPTED
from knowledge.web.pacing import Pace
from knowledge.web.page import UNSTAMPED, Page, Stamp
from knowledge.web.robots import AGENT, Robots

PAUSE: Final = 1.0
"""Seconds between two requests to one host where the site asks for no more."""

_SECONDS: Final = 30.0
"""For one answer, from the first byte to the last: a page that drips is given up."""

_REDIRECTS: Final = 5
_CONNECT: Final = 10.0
"""For being connected: of a name's addresses another one may be in reach."""

_WAITS: Final = (1, 5)
"""Pauses before a page that could not be had is asked for once more."""

_PATIENCE: Final = 30.0
"""Seconds that a server may ask to wait (Retry-After); asked for more, the page is left for another time."""


class Fetcher:
    """Fetches pages. An async context manager, so that its connections are closed.

    Only http and https, only public addresses unless `private`, at most five redirects, `limit` bytes and half a minute
    an answer; `pause` seconds between two requests to a host. `transport` is what requests go through in place of the
    network, for tests.
    """

    def __init__(
        self,
        limit: int,
        *,
        private: bool = False,
        pause: float = PAUSE,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        network = transport or httpx.AsyncHTTPTransport()
        self._limit = limit
        self._pause = pause
        self._pace = Pace()
        self._robots = Robots(self._without_rules)
        self._client = httpx.AsyncClient(
            transport=network if private else PublicOnly(network),
            headers={"User-Agent": f"{AGENT}/{version('touchline')}", "Accept-Encoding": ACCEPTED},
            timeout=httpx.Timeout(_SECONDS, connect=_CONNECT),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def fetch(self, address: str, stamp: Stamp = UNSTAMPED) -> Page | None:
        """The page at an address; None when it has not changed since the server gave that stamp.

        Raises:
            PassingError: it cannot be had at the moment, also not on a second and third try.
            ArticleError: it cannot be had.
        """
        for wait in _WAITS:
            try:
                return await self._followed(address, stamp)
            except PassingError as error:
                if error.after > _PATIENCE:
                    raise
                await asyncio.sleep(max(wait * self._pause, error.after))
        return await self._followed(address, stamp)

    async def _followed(self, address: str, stamp: Stamp, *, ruled: bool = True) -> Page | None:
        """The page that an address leads to in the end; each step is checked as if it had been asked for."""
        url = checked(address)
        for _ in range(_REDIRECTS + 1):
            pause = max(self._pause, await self._robots.pause(url) if ruled else 0.0)
            async with self._pace.turn(url.host, pause):
                found = await self._answer(url, stamp)
            if not isinstance(found, httpx.URL):
                return found
            url = checked(str(found))
        raise ArticleError(address, f"leads to more than {_REDIRECTS} other addresses, one after the other")

    async def _without_rules(self, url: httpx.URL) -> Page | None:
        return await self._followed(str(url), UNSTAMPED, ruled=False)

    async def _answer(self, url: httpx.URL, stamp: Stamp) -> Page | httpx.URL | None:
        """What the server answers: a page, another address, or that nothing has changed."""
        address = str(url)
        try:
            async with (
                asyncio.timeout(_SECONDS),
                self._client.stream("GET", url, headers=stamp.conditions) as response,
            ):
                if response.status_code == httpx.codes.NOT_MODIFIED and stamp.conditions:
                    return None
                return redirect_of(response) or await page_of(response, self._limit)
        except TimeoutError:
            raise PassingError(address, f"did not answer within {_SECONDS:.0f} seconds") from None
        except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
            raise ArticleError(address, f"leads to no web address ({error})") from None
        except httpx.HTTPError as error:
            raise PassingError(address, f"cannot be fetched ({error or type(error).__name__})") from None
