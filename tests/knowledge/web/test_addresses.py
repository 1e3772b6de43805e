from __future__ import annotations

import socket

import httpx
import pytest

from knowledge.errors import ArticleError
from knowledge.web.addresses import PublicOnly, public

PUBLIC = ["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946"]
OTHERS = [
    "127.0.0.1",
    "127.8.8.8",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",  # noqa: S104 - an address to refuse
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1%eth0",
    "fd00::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
]


@pytest.mark.parametrize("address", PUBLIC)
def test_the_open_internet_is_public(address: str) -> None:
    assert public(address)


@pytest.mark.parametrize("address", OTHERS)
def test_what_only_this_machine_and_its_neighbours_see_is_not(address: str) -> None:
    assert not public(address)


def means(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    """From now on every name means these addresses."""

    def resolve(host: str, *_: object, **__: object) -> list[tuple[object, ...]]:
        if not addresses:
            raise socket.gaierror
        return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", (address, 0)) for address in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)


async def test_connects_to_the_very_address_that_was_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    means(monkeypatch, "93.184.216.34")
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200)

    async with httpx.AsyncClient(transport=PublicOnly(httpx.MockTransport(answer))) as client:
        response = await client.get("https://example.org/derby?page=2")
    assert str(sent[0].url) == "https://93.184.216.34/derby?page=2"
    assert sent[0].headers["host"] == "example.org"
    assert sent[0].extensions["sni_hostname"] == "example.org"
    assert str(response.url) == "https://example.org/derby?page=2"


REFUSED: list[tuple[tuple[str, ...], type[Exception], str]] = [
    (("127.0.0.1",), ArticleError, "inside.example is not on the open internet"),
    (("93.184.216.34", "10.0.0.1"), ArticleError, "not on the open internet"),
    ((), httpx.ConnectError, "is not known"),
]


@pytest.mark.parametrize(("addresses", "error", "reason"), REFUSED)
async def test_refuses_a_name_that_means_another_address(
    monkeypatch: pytest.MonkeyPatch, addresses: tuple[str, ...], error: type[Exception], reason: str
) -> None:
    means(monkeypatch, *addresses)
    never = httpx.MockTransport(lambda _: pytest.fail("a request went out"))
    async with httpx.AsyncClient(transport=PublicOnly(never)) as client:
        with pytest.raises(error, match=reason):
            await client.get("http://inside.example/")
