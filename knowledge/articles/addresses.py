"""Which addresses the web loader may speak to: public ones, unless the admin says otherwise.

A feed or a redirect is text from outside: without this, it could make the bot ask the machine it runs on, or one beside
it, for what only they may see (server-side request forgery, OWASP Top 10 2021, A10).
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket

import httpx

_HIDING = tuple(ipaddress.IPv6Network(net) for net in ("::ffff:0:0/96", "64:ff9b::/96", "2002::/16", "2001::/32"))
"""IPv6 networks whose addresses stand for IPv4 ones: mapped, NAT64, 6to4 and Teredo."""


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
        httpx.ConnectError: the name means nothing, or an address that is not public.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Resolve, judge, send."""
        host = request.url.host
        address = (await _resolved(host))[0]
        return await self._inner.handle_async_request(
            httpx.Request(
                request.method,
                request.url.copy_with(host=address),
                headers=request.headers,
                stream=request.stream,
                extensions={**request.extensions, "sni_hostname": host},
            )
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()


async def _resolved(host: str) -> list[str]:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise httpx.ConnectError(f"{host} is not known") from None
    addresses = [str(address[0]) for *_, address in found]
    if not all(map(public, addresses)):
        raise httpx.ConnectError(f"{host} is not on the open internet")
    return addresses
