"""Which addresses may be spoken to: public ones of the web, unless the admin says otherwise.

A feed or a redirect is text from outside: without this, it could make the bot ask the machine it runs on, or one beside
it, for what only they may see (server-side request forgery, OWASP Top 10 2021, A10).
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket

import httpx

from knowledge.errors import ArticleError

_HIDING = tuple(ipaddress.IPv6Network(net) for net in ("::ffff:0:0/96", "64:ff9b::/96", "2002::/16", "2001::/32"))
"""IPv6 networks whose addresses stand for IPv4 ones: mapped, NAT64, 6to4 and Teredo."""


def checked(address: str) -> httpx.URL:
    """An address of the web, without what only a browser needs. ArticleError when it is none, or holds a password."""
    try:
        url = httpx.URL(address).copy_with(fragment=None)
    except (httpx.InvalidURL, UnicodeError):
        raise ArticleError(address, "is no web address") from None
    if url.userinfo:
        raise ArticleError(url.host, "an address with a user or password is not taken")
    if url.scheme not in {"http", "https"} or not url.host:
        raise ArticleError(address, "is no address of a web page; start it with https://")
    return url


def public(address: str) -> bool:
    """Whether an IP address belongs to the open internet."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    hiding = isinstance(ip, ipaddress.IPv6Address) and any(ip in net for net in _HIDING)
    return ip.is_global and not ip.is_multicast and not hiding


class PublicOnly(httpx.AsyncBaseTransport):
    """Sends a request only to public addresses.

    The name is resolved here and the connection goes to the very address that was judged, so that a name which means
    another address a moment later gains nothing; TLS still checks the certificate against the name.

    Raises:
        ArticleError: the name means an address that is not public.
        httpx.ConnectError: the name means nothing.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Resolve, judge, send: to the first of the name's addresses that can be reached."""
        found = await _resolved(request.url.host)
        if not all(map(public, found)):
            raise ArticleError(str(request.url), f"{request.url.host} is not on the open internet")
        *others, last = found
        for address in others:
            try:
                return await self._inner.handle_async_request(_sent_to(address, request))
            except httpx.ConnectError:
                continue
        return await self._inner.handle_async_request(_sent_to(last, request))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()


def _sent_to(address: str, request: httpx.Request) -> httpx.Request:
    return httpx.Request(
        request.method,
        request.url.copy_with(host=address),
        headers=request.headers,
        stream=request.stream,
        extensions={**request.extensions, "sni_hostname": request.url.host},
    )


async def _resolved(host: str) -> list[str]:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise httpx.ConnectError(f"{host} is not known") from None
    return list(dict.fromkeys(str(address[0]) for *_, address in found))
