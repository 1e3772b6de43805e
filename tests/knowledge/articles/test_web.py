from __future__ import annotations

import datetime as dt
import http.server
import threading
from collections.abc import Callable, Iterator, Mapping

import httpx
import pytest

from knowledge.articles import Article
from knowledge.articles.crawling import Crawl
from knowledge.articles.loading import Bounds, Loader
from knowledge.articles.visit import Forgetful
from knowledge.errors import ArticleError
from knowledge.web.fetching import Fetcher
from tests.knowledge.articles.test_files import PAGE

HTML = {"content-type": "text/html; charset=utf-8"}
FEED = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The Harbour Echo</title>
<item><title>Rovers win it late</title><link>https://echo.example/late</link>
<author>ada@echo.example (Ada Quill)</author><pubDate>Sun, 10 Mar 2024 08:00:00 GMT</pubDate></item>
<item><title>No link</title></item>
<item><title>Gone</title><link>https://echo.example/gone</link></item>
<item><title>Inside</title><link>ftp://echo.example/late</link></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>The Harbour Echo</title><entry><title>Late</title>
<link href="https://echo.example/late"/><updated>2024-03-10T08:00:00Z</updated><published>2024-03-10T07:00:00Z</published>
</entry></feed>"""
BARE = "<html><body><article>" + PAGE.partition("</h1>")[2].partition("<footer>")[0] + "</body></html>"

Answer = httpx.Response | Callable[[httpx.Request], httpx.Response]


def page(html: str = PAGE) -> httpx.Response:
    return httpx.Response(200, headers=HTML, text=html)


async def load(address: str, pages: Mapping[str, Answer], limit: int = 10_000) -> list[Article | ArticleError]:
    def answer(request: httpx.Request) -> httpx.Response:
        found = pages.get(str(request.url), httpx.Response(404))
        given = found(request) if callable(found) else found
        return httpx.Response(given.status_code, headers=given.headers, stream=httpx.ByteStream(given.content))

    async with Fetcher(5 * limit, private=True, pause=0.0, transport=httpx.MockTransport(answer)) as fetcher:
        looks = Crawl(fetcher, Forgetful(), 900.0, lambda _: None).look(address)
        return [look.found async for look in looks if isinstance(look.found, Article | ArticleError)]


async def test_a_page_is_an_article_known_by_its_address() -> None:
    (found,) = await load("https://echo.example/late", {"https://echo.example/late": page()})
    assert isinstance(found, Article)
    assert (found.path, found.url) == ("https://echo.example/late", "https://echo.example/late")
    assert (found.title, found.source) == ("Rovers win it late", "The Harbour Echo")
    assert (found.date, found.author) == (dt.date(2024, 3, 9), "Ada Quill")
    assert "Tom Ashworth" in found.text


async def test_a_redirect_is_followed_and_the_asked_address_stays_its_path() -> None:
    moved = httpx.Response(301, headers={"location": "https://www.echo.example/new"})
    (found,) = await load(
        "https://echo.example/old", {"https://echo.example/old": moved, "https://www.echo.example/new": page(BARE)}
    )
    assert isinstance(found, Article)
    assert (found.path, found.url) == ("https://echo.example/old", "https://www.echo.example/new")
    assert found.source == "echo.example"


@pytest.mark.parametrize("feed", [FEED, ATOM])
async def test_a_feed_leads_to_its_entries_pages(feed: str) -> None:
    answer = httpx.Response(200, headers={"content-type": "application/rss+xml"}, text=feed)
    first, *rest = await load(
        "https://echo.example/feed", {"https://echo.example/feed": answer, "https://echo.example/late": page(BARE)}
    )
    assert isinstance(first, Article)
    assert (first.path, first.source) == ("https://echo.example/late", "The Harbour Echo")
    assert first.date == dt.date(2024, 3, 10)
    assert first.title in {"Rovers win it late", "Late"}
    assert [str(each) for each in rest] == (
        [
            "https://echo.example/gone: the server answered 404",
            "ftp://echo.example/late: is no address of a web page; start it with https://",
        ]
        if feed is FEED
        else []
    )


async def test_plain_text_and_markdown_pages_are_taken_as_such() -> None:
    pages = {
        "https://echo.example/a.txt": httpx.Response(200, headers={"content-type": "text/plain"}, text="Rovers won."),
        "https://echo.example/a.md": httpx.Response(
            200,
            headers={"content-type": "text/markdown"},
            text="---\ntitle: Won\nurl: https://other.example/\n---\nRovers won.",
        ),
    }
    for address in pages:
        (found,) = await load(address, pages)
        assert isinstance(found, Article)
        assert (found.text, found.url) == ("Rovers won.", address)


def broken(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("connection refused", request=request)


FAULTS: list[tuple[str, Mapping[str, Answer], str]] = [
    ("https://echo.example/", {}, "the server answered 404"),
    ("https://echo.example/", {"https://echo.example/": broken}, "cannot be fetched (connection refused)"),
    ("https://echo.example/", {"https://echo.example/": page("x" * 60_000)}, "is longer than 50,000 bytes"),
    ("https://echo.example/", {"https://echo.example/": page("<html></html>")}, "no main text was found in the page"),
    (
        "https://echo.example/",
        {"https://echo.example/": httpx.Response(200, headers={"content-type": "image/png"}, content=b"\x89PNG")},
        "is no text (image/png)",
    ),
    (
        "https://echo.example/",
        {"https://echo.example/": lambda request: httpx.Response(302, headers={"location": str(request.url)})},
        "leads to more than 5 other addresses",
    ),
    ("https://echo.example:port/", {}, "is no web address"),
    ("https:///derby", {}, "is no address of a web page"),
]  # fmt: skip


@pytest.mark.parametrize(("address", "pages", "problem"), FAULTS)
async def test_a_faulty_page_is_told_in_one_line(address: str, pages: Mapping[str, Answer], problem: str) -> None:
    (found,) = await load(address, pages)
    assert isinstance(found, ArticleError)
    assert problem in str(found)
    assert "\n" not in str(found)


async def test_a_password_in_an_address_is_neither_used_nor_shown() -> None:
    (found,) = await load("https://fan:secret@echo.example/", {})
    assert str(found) == "echo.example: an address with a user or password is not taken"
    assert "secret" not in str(found)


@pytest.fixture
def server() -> Iterator[str]:
    """A web server on this machine with a page, and at /away a redirect to a file."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/away":
                self.send_response(302)
                self.send_header("location", "file:///etc/passwd")
            else:
                self.send_response(200)
                self.send_header("content-type", "text/html")
            self.end_headers()
            self.wfile.write(PAGE.encode())

        def log_message(self, *_: object) -> None: ...

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}/"
        running.shutdown()
        thread.join()


async def looked_at(address: str, bounds: Bounds) -> object:
    async with Loader(bounds) as loader:
        (look,) = [look async for look in loader.load([address])]
    return look.found


async def test_this_machine_is_asked_only_when_allowed(server: str) -> None:
    refused, allowed = [await looked_at(server, Bounds(private=private, pause=0.0)) for private in (False, True)]
    assert "127.0.0.1 is not on the open internet" in str(refused)
    assert isinstance(allowed, Article)


async def test_a_redirect_leads_to_web_addresses_only(server: str) -> None:
    found = await looked_at(f"{server}away", Bounds(private=True, pause=0.0))
    assert "is no address of a web page" in str(found)
