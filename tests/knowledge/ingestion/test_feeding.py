"""Feeds kept current: a real site, a real store, and a stand-in for the reader alone."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from knowledge import ArticleError, Knowledge, due
from knowledge.articles.loading import Bounds
from knowledge.ingestion.summary import Summary
from knowledge.store import Store
from knowledge.topics.goals.statement import Goal
from tests.knowledge.articles.test_files import PAGE, written
from tests.knowledge.ingestion.twin import make
from tests.standins.site import Sent, Site, site

BOUNDS = Bounds(private=True, pause=0.0)
ITALIAN = (
    PAGE.partition("<h1>")[0]
    + "<p>"
    + "I padroni di casa hanno vinto per tre a due nel finale. " * 20
    + "</p></article>"
)


@pytest.fixture
def echo() -> Iterator[Site]:
    """A site on this machine with a feed of two pages."""
    with site() as served:
        items = "".join(f"<item><link>/{name}</link></item>" for name in ("a", "b"))
        served.pages |= {
            "/feed": Sent(f"<rss version='2.0'><channel>{items}</channel></rss>", etag='"1"'),
            "/a": Sent(PAGE.replace("but Karl Lind levelled", "but Karl Lind scored")),
            "/b": Sent(PAGE.replace("Piet Vos", "Ito, who scored")),
        }
        yield served


@pytest.fixture
async def knowledge(tmp_path: Path) -> AsyncIterator[Knowledge]:
    store = await Store.open(f"sqlite:///{tmp_path}/touchline.db", {"goal": Goal})
    async with Knowledge(store, [], make=make) as opened:
        yield opened


def counts(summary: Summary) -> tuple[int, int, int, int]:
    return summary.new, summary.changed, summary.unchanged, len(summary.problems)


async def test_what_is_new_at_a_feed_is_read_once(knowledge: Knowledge, echo: Site) -> None:
    await knowledge.feeds.add(echo / "feed")
    assert counts(await knowledge.feeds.refresh([echo / "feed"], bounds=BOUNDS)) == (2, 0, 0, 0)
    assert {statement.article.path for statement in await knowledge.statements()} == {echo / "a", echo / "b"}
    asked = len(echo.paths)
    assert counts(await knowledge.feeds.refresh([echo / "feed"], bounds=BOUNDS))[:2] == (0, 0)
    assert echo.paths[asked:] == ["/feed"]


async def test_a_feed_is_due_again_in_its_time(knowledge: Knowledge, echo: Site) -> None:
    await knowledge.feeds.add(echo / "feed")
    assert due(await knowledge.feeds.every()) == [echo / "feed"]
    await knowledge.feeds.refresh([echo / "feed"], bounds=BOUNDS)
    (feed,) = await knowledge.feeds.every()
    assert feed.visit
    assert feed.visit.outcome == "2 entries"
    at = feed.visit.at
    assert due([feed], lambda: at + 899.0) == []
    assert due([feed], lambda: at + 901.0) == [echo / "feed"]


async def test_feeds_are_kept_in_order_and_those_of_the_settings_named_as_such(
    knowledge: Knowledge, tmp_path: Path
) -> None:
    assert await knowledge.feeds.add("https://echo.example/feed#top")
    assert not await knowledge.feeds.add("https://echo.example/feed")
    assert await knowledge.feeds.add(str(tmp_path))
    feeds = await knowledge.feeds.every(["https://post.example/map.xml"])
    assert [(feed.location, feed.set) for feed in feeds] == [
        ("https://echo.example/feed", False),
        (str(tmp_path), False),
        ("https://post.example/map.xml", True),
    ]
    assert await knowledge.feeds.remove(str(tmp_path))
    assert not await knowledge.feeds.remove(str(tmp_path))


@pytest.mark.parametrize("location", ["ftp://echo.example/", "no/such/folder", "https://fan:secret@echo.example/", ""])
async def test_what_is_no_feed_is_refused(knowledge: Knowledge, location: str, alone: Path) -> None:
    (alone / "file.md").write_text("Rovers won.")
    for wrong in {location or "file.md"}:
        with pytest.raises(ArticleError):
            await knowledge.feeds.add(wrong)
    assert await knowledge.feeds.every() == []


async def test_other_languages_are_left_out_with_a_count(knowledge: Knowledge, tmp_path: Path) -> None:
    written(tmp_path, "in/a.html", ITALIAN)
    written(tmp_path, "in/b.html", PAGE)
    summary = await knowledge.feeds.refresh([str(tmp_path / "in")], bounds=BOUNDS)
    assert (summary.new, summary.foreign) == (1, 1)
    again = await knowledge.feeds.refresh([str(tmp_path / "in")], bounds=BOUNDS)
    assert (again.new, again.foreign) == (0, 0)


async def test_a_feed_that_fails_leaves_the_others(knowledge: Knowledge, echo: Site, tmp_path: Path) -> None:
    summary = await knowledge.feeds.refresh([echo / "gone", str(tmp_path / "gone"), echo / "feed"], bounds=BOUNDS)
    assert counts(summary) == (2, 0, 0, 2)
    assert sorted(problem.problem for problem in summary.problems) == [
        "the server answered 404",
        "there is no such folder",
    ]
