"""Fetching from a real server on this machine, which therefore has to be allowed."""

from __future__ import annotations

import gzip
import zlib

import httpx
import pytest

from knowledge.errors import ArticleError, PassingError
from knowledge.web import fetching
from knowledge.web.fetching import Fetcher
from knowledge.web.page import Page, Stamp
from tests.standins.site import HTML, Sent, Site

BOMB = zlib.compress(b"0" * 20_000_000, 9)


def fetcher(limit: int = 100_000, pause: float = 0.0) -> Fetcher:
    return Fetcher(limit, private=True, pause=pause)


async def fetched(address: str, stamp: Stamp | None = None) -> Page | None:
    async with fetcher() as web:
        return await web.fetch(address, stamp or Stamp())


async def test_it_says_who_asks(echo: Site) -> None:
    echo.pages["/"] = Sent("Rovers won.")
    await fetched(echo / "")
    assert {headers["user-agent"].partition("/")[0] for _, headers in echo.asked} == {"touchline"}


async def test_what_has_not_changed_is_not_sent_again(echo: Site) -> None:
    echo.pages["/late"] = Sent(
        "Rovers won.", headers=HTML | {"last-modified": "Sun, 10 Mar 2024 08:00:00 GMT"}, etag='"7"'
    )
    page = await fetched(echo / "late")
    assert page
    assert page.stamp == Stamp('"7"', "Sun, 10 Mar 2024 08:00:00 GMT")
    assert await fetched(echo / "late", page.stamp) is None
    assert echo.asked[-1][1]["if-modified-since"] == "Sun, 10 Mar 2024 08:00:00 GMT"
    echo.pages["/late"] = Sent("Rovers won late.", etag='"8"')
    changed = await fetched(echo / "late", page.stamp)
    assert changed
    assert changed.content == b"Rovers won late."


PACKED = [
    (gzip.compress(b"Rovers won.", mtime=0), "gzip", None),
    (zlib.compress(b"Rovers won."), "deflate", None),
    (gzip.compress(b"Rovers ", mtime=0) + gzip.compress(b"won.", mtime=0), "", None),
    (gzip.compress(b"0" * 20_000_000, mtime=0), "gzip", "is longer than 100,000 bytes"),
    (gzip.compress(b"0" * 20_000_000, mtime=0), "", "is longer than 100,000 bytes"),
    (BOMB, "deflate", "is longer than 100,000 bytes"),
    (gzip.compress(b"Rovers won.", mtime=0)[:-9], "gzip", "is compressed, and breaks off"),
    (b"Rovers won.", "gzip", "is compressed, and cannot be unpacked"),
    (b"Rovers won.", "br", "is compressed in a way that was not asked for"),
    (gzip.compress(b"Rovers won.", mtime=0), "gzip, gzip", "is compressed in a way that was not asked for"),
]


@pytest.mark.parametrize(("content", "encoding", "problem"), PACKED)
async def test_it_unpacks_no_more_than_is_allowed(
    echo: Site, content: bytes, encoding: str, problem: str | None
) -> None:
    echo.pages["/packed"] = Sent(content, headers=HTML | ({"content-encoding": encoding} if encoding else {}))
    if problem:
        with pytest.raises(ArticleError, match=problem):
            await fetched(echo / "packed")
    else:
        page = await fetched(echo / "packed")
        assert page
        assert page.content == b"Rovers won."


async def test_what_fails_for_a_moment_is_asked_for_again(echo: Site) -> None:
    echo.pages["/busy"] = [Sent("", 503), Sent("", 502), Sent("Rovers won.")]
    page = await fetched(echo / "busy")
    assert page
    assert echo.paths == ["/busy"] * 3


async def test_what_goes_on_failing_is_left_for_another_time(echo: Site) -> None:
    echo.pages["/busy"] = Sent("", 503)
    with pytest.raises(PassingError, match="the server answered 503"):
        await fetched(echo / "busy")
    assert echo.paths == ["/busy"] * 3


async def test_a_server_that_asks_for_a_long_wait_is_not_asked_again(echo: Site) -> None:
    echo.pages["/busy"] = Sent("", 429, headers={"retry-after": "3600"})
    with pytest.raises(PassingError) as caught:
        await fetched(echo / "busy")
    assert caught.value.after == 3600.0
    assert echo.paths == ["/busy"]


async def test_what_is_not_there_is_asked_for_once(echo: Site) -> None:
    with pytest.raises(ArticleError, match="the server answered 404"):
        await fetched(echo / "gone")
    assert echo.paths == ["/gone"]


async def test_a_page_that_drips_is_given_up(echo: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_SECONDS", 0.2)
    monkeypatch.setattr(fetching, "_WAITS", ())
    echo.pages["/slow"] = Sent("x" * 10_000, drip=0.02)
    with pytest.raises(PassingError, match="did not answer within"):
        await fetched(echo / "slow")


async def test_one_host_is_asked_with_pauses(echo: Site) -> None:
    echo.pages |= {"/a": Sent("a"), "/b": Sent("b")}
    async with fetcher(pause=0.2) as web:
        await web.fetch(echo / "a")
        await web.fetch(echo / "b")
    assert [later - sooner >= 0.19 for sooner, later in zip(echo.times, echo.times[1:], strict=False)] == [True] * 2


async def test_a_site_can_ask_to_be_left_alone(echo: Site) -> None:
    echo.pages |= {
        "/robots.txt": Sent("User-agent: *\nDisallow: /\n\nUser-agent: touchline\nDisallow: /private", headers={}),
        "/open": Sent("Rovers won."),
        "/private/a": Sent("Rovers won."),
        "/round": Sent("", 302, headers={"location": "/private/a"}),
    }
    assert await fetched(echo / "open")
    for path in ("private/a", "round"):
        with pytest.raises(ArticleError, match=r"robots\.txt asks programs not to fetch it"):
            await fetched(echo / path)
    assert echo.paths == ["/open", "/round"]


async def test_rules_that_cannot_be_had_are_as_good_as_a_no(echo: Site) -> None:
    echo.pages |= {"/robots.txt": Sent("", 503), "/open": Sent("Rovers won.")}
    with pytest.raises(PassingError, match=r"its robots\.txt the server answered 503"):
        await fetched(echo / "open")
    assert echo.paths == []


@pytest.mark.parametrize(
    "rules", [Sent("", 404), Sent(b"\xff\xfe\x00garbage"), Sent("", 403), Sent(b"\x89PNG", headers={})]
)
async def test_a_site_without_readable_rules_allows_all(echo: Site, rules: Sent) -> None:
    echo.pages |= {"/robots.txt": rules, "/open": Sent("Rovers won.")}
    assert await fetched(echo / "open")


@pytest.mark.parametrize("target", ["http://127.0.0.1:1/", "http://169.254.169.254/latest", "http://[::1]/"])
async def test_a_redirect_to_what_is_not_public_is_not_followed(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    class Network(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            asked.append(str(request.url))
            return httpx.Response(302, headers={"location": target})

    async with Fetcher(1000, pause=0.0, transport=Network()) as web:
        with pytest.raises(ArticleError, match="is not on the open internet"):
            await web.fetch("http://93.184.216.34/")
    assert all(address.startswith("http://93.184.216.34/") for address in asked)
    assert asked
