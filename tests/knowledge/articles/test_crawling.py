"""Looking at a real site again and again: what has not changed is not asked for."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from knowledge.articles import Article
from knowledge.articles import crawling as module
from knowledge.articles.crawling import Crawl
from knowledge.articles.listing import Listing
from knowledge.errors import ArticleError
from knowledge.web.fetching import Fetcher
from tests.knowledge.articles.memory import Remembering
from tests.knowledge.articles.test_files import PAGE
from tests.standins.site import Sent, Site

DAY = 86_400.0


def rss(site: Site, *paths: str) -> Sent:
    items = "".join(f"<item><link>{site / path}</link></item>" for path in paths)
    return Sent(f"<rss version='2.0'><channel><title>Echo</title>{items}</channel></rss>", etag=f'"{len(paths)}"')


def sitemap(site: Site, **changed: str) -> Sent:
    urls = "".join(f"<url><loc>{site / path}</loc><lastmod>{day}</lastmod></url>" for path, day in changed.items())
    return Sent(f"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{urls}</urlset>")


async def look(memory: Remembering, address: str) -> Sequence[Article | ArticleError | Listing | None]:
    """One look, remembered."""
    async with Fetcher(100_000, private=True, pause=0.0) as fetcher:
        looks = [each async for each in Crawl(fetcher, memory, 900.0, lambda _: None, memory.clock).look(address)]
    memory.kept |= {each.visit.location: each.visit for each in looks if each.visit}
    return [each.found for each in looks]


async def asked_by(echo: Site, memory: Remembering, path: str) -> list[str]:
    """What is asked of the site by one look."""
    before = len(echo.paths)
    await look(memory, echo / path)
    return echo.paths[before:]


async def test_a_feed_that_has_not_changed_costs_one_request(echo: Site) -> None:
    echo.pages |= {"/feed": rss(echo, "a", "b"), "/a": Sent(PAGE), "/b": Sent(PAGE)}
    memory = Remembering()
    assert await asked_by(echo, memory, "feed") == ["/feed", "/a", "/b"]
    assert await asked_by(echo, memory, "feed") == ["/feed"]
    assert echo.asked[-1][1]["if-none-match"] == '"2"'
    echo.pages |= {"/feed": rss(echo, "c", "a", "b"), "/c": Sent(PAGE)}
    assert await asked_by(echo, memory, "feed") == ["/feed", "/c"]


async def test_pages_of_a_feed_are_asked_again_after_a_day(echo: Site) -> None:
    echo.pages |= {"/feed": [rss(echo, "a"), rss(echo, "a", "a")], "/a": Sent(PAGE, etag='"1"')}
    memory = Remembering()
    await look(memory, echo / "feed")
    memory.now += DAY + 1
    assert await asked_by(echo, memory, "feed") == ["/feed", "/a"]
    assert memory.kept[echo / "a"].outcome == "has not changed"


async def test_a_sitemap_tells_which_pages_have_changed(echo: Site) -> None:
    echo.pages |= {"/map": sitemap(echo, a="2024-03-01", b="2024-03-09"), "/a": Sent(PAGE), "/b": Sent(PAGE)}
    memory = Remembering()
    assert await asked_by(echo, memory, "map") == ["/map", "/b", "/a"]
    memory.now += 30 * DAY
    echo.pages["/map"] = sitemap(echo, a="2024-03-10", b="2024-03-09")
    assert await asked_by(echo, memory, "map") == ["/map", "/a"]


async def test_an_index_leads_to_its_sitemaps_and_no_deeper(echo: Site) -> None:
    index = "<sitemapindex><sitemap><loc>{}</loc></sitemap></sitemapindex>"
    echo.pages |= {"/index": Sent(index.format("/map")), "/map": sitemap(echo, a="2024"), "/a": Sent(PAGE)}
    assert await asked_by(echo, Remembering(), "index") == ["/index", "/map", "/a"]
    echo.pages |= {"/map": Sent(index.format("/index"))}
    assert await asked_by(echo, Remembering(), "index") == ["/index", "/map"]


async def test_an_archive_is_worked_off_look_by_look(echo: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "AT_ONCE", 2)
    echo.pages |= {"/feed": rss(echo, *"abcde")} | {f"/{name}": Sent(PAGE) for name in "abcde"}
    memory = Remembering()
    assert await asked_by(echo, memory, "feed") == ["/feed", "/a", "/b"]
    assert await asked_by(echo, memory, "feed") == ["/feed", "/c", "/d"]
    assert await asked_by(echo, memory, "feed") == ["/feed", "/e"]
    assert await asked_by(echo, memory, "feed") == ["/feed"]


async def test_a_page_that_fails_is_asked_less_and_less_often(echo: Site) -> None:
    memory = Remembering()
    waits = []
    for _ in range(12):
        await look(memory, echo / "gone")
        waits.append(memory.kept[echo / "gone"].due - memory.now)
        memory.now += waits[-1]
    assert waits[:4] == [900.0, 1800.0, 3600.0, 7200.0]
    assert waits[-1] == DAY
    assert memory.kept[echo / "gone"].outcome == "the server answered 404"
    echo.pages["/gone"] = Sent(PAGE)
    await look(memory, echo / "gone")
    assert memory.kept[echo / "gone"].failures == 0


async def test_what_a_feed_leads_to_and_cannot_be_had_now_is_asked_for_the_next_time(echo: Site) -> None:
    echo.pages |= {"/feed": rss(echo, "a"), "/a": [Sent("", 503, {"retry-after": "60"}), Sent(PAGE)]}
    memory = Remembering()
    await look(memory, echo / "feed")
    memory.now += 900.0
    assert await asked_by(echo, memory, "feed") == ["/feed", "/a"]
    assert memory.kept[echo / "a"].outcome == "an article"


LAUGHS = "<!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"
OUTSIDE = "<?xml version='1.0'?><!DOCTYPE urlset [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
HOSTILE = [
    (f"{LAUGHS}<rss><channel><title>&b;</title></channel></rss>", "XML entities"),
    (f"{OUTSIDE}<urlset><url><loc>&x;</loc></url></urlset>", "XML entities"),
    ("<urlset>" + "<url>" * 10_000, None),
    ("<rss>" + "<item>" * 10_000, None),
    ("<urlset><url><loc>http://[</loc></url><url><loc>javascript:alert(1)</loc></url></urlset>", "no"),
    ("<html>" + "<div>" * 10_000 + "Rovers won.", ""),
    ("\x00\x01\x02", ""),
]


@pytest.mark.parametrize(("content", "problem"), HOSTILE)
async def test_a_hostile_page_costs_a_line_each(
    echo: Site, content: str, problem: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    echo.pages["/page"] = Sent(content)
    found = await look(Remembering(), echo / "page")
    problems = [str(each) for each in found if isinstance(each, ArticleError)]
    assert not any(isinstance(each, Article) for each in found)
    assert all("\n" not in line and "root:" not in line for line in problems)
    assert bool(problems) == (problem is not None)
    assert all((problem or "") in line for line in problems)
    assert not [record for record in caplog.records if record.levelname in {"WARNING", "ERROR"}]


async def test_peeking_tells_what_there_is_and_follows_nothing(echo: Site) -> None:
    echo.pages |= {"/feed": rss(echo, "a", "b"), "/a": Sent(PAGE)}
    async with Fetcher(100_000, private=True, pause=0.0) as fetcher:
        crawl = Crawl(fetcher, Remembering(), 900.0, lambda _: None)
        listing, article = await crawl.peek(echo / "feed"), await crawl.peek(echo / "a")
    assert isinstance(listing, Listing)
    assert [entry.location for entry in listing.entries] == [echo / "a", echo / "b"]
    assert isinstance(article, Article)
    assert echo.paths == ["/feed", "/a"]
