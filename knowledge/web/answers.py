"""What a server's answer comes to: a page, another address, or one clear line why not."""

from __future__ import annotations

import datetime as dt
from email.utils import parsedate_to_datetime
from typing import Final

import httpx

from knowledge.errors import ArticleError, PassingError
from knowledge.web.decoding import TooLongError, decoded, is_packed, unpacked
from knowledge.web.page import Page, stamp_of

_PASSING: Final = {408, 425, 429, 500, 502, 503, 504}
"""Codes of what may be over in a while."""

_PACKED: Final = {"application/gzip", "application/x-gzip", "application/octet-stream"}
"""Types under which a sitemap's .gz file is sent."""


def redirect_of(response: httpx.Response) -> httpx.URL | None:
    """Where the answer says to look instead."""
    return response.next_request.url if response.next_request else None


async def page_of(response: httpx.Response, limit: int) -> Page:
    """The page that a server answers with.

    Raises:
        ArticleError: it is no text, or of more than `limit` bytes, also when unpacked.
        PassingError: the server cannot answer at the moment.
    """
    address = str(response.url)
    if response.status_code != httpx.codes.OK:
        raise _refused(address, response)
    type_ = _type(address, response)
    sent = await _sent(address, response, limit)
    try:
        content = decoded(sent, response.headers.get("content-encoding", ""), limit)
        content = unpacked(content, limit) if is_packed(content) else content
    except TooLongError:
        raise _too_long(address, limit) from None
    except ValueError as error:
        raise ArticleError(address, str(error)) from None
    return Page(address, type_, content, stamp_of(response.headers))


def _refused(address: str, response: httpx.Response) -> ArticleError:
    problem = f"the server answered {response.status_code}"
    if response.status_code not in _PASSING:
        return ArticleError(address, problem)
    return PassingError(address, problem, _retry_after(response.headers.get("retry-after", "")))


def _retry_after(said: str) -> float:
    """The seconds that a Retry-After header asks to wait, which it gives as such or as a time of day; 0.0: none."""
    if said.strip().isdecimal():
        return float(said)
    try:
        until = parsedate_to_datetime(said)
    except ValueError:
        return 0.0
    known = until if until.tzinfo else until.replace(tzinfo=dt.UTC)
    return max(0.0, (known - dt.datetime.now(dt.UTC)).total_seconds())


def _type(address: str, response: httpx.Response) -> str:
    type_: str = response.headers.get("content-type", "text/html").lower().partition(";")[0].strip()
    if not (type_.startswith("text/") or "xml" in type_ or type_ in _PACKED):
        raise ArticleError(address, f"is no text ({type_[:40]})")
    return type_


async def _sent(address: str, response: httpx.Response, limit: int) -> bytes:
    content = bytearray()
    async for chunk in response.aiter_raw():
        content += chunk
        if len(content) > limit:
            raise _too_long(address, limit)
    return bytes(content)


def _too_long(address: str, limit: int) -> ArticleError:
    return ArticleError(address, f"is longer than {limit:,} bytes")
