"""One text at several places: read once, the newest kept, all of them named as sources."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from knowledge.answering.replying.replies import sources as named
from knowledge.articles import Article
from knowledge.articles.loading import Loader, places
from knowledge.ingestion import Ingestion, Summary, bring_up_to_date, ingestion
from knowledge.store import Store
from knowledge.topics.goals.statement import Goal
from tests.knowledge.articles.test_likeness import REPORT
from tests.knowledge.ingestion.twin import make


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await Store.open(f"sqlite:///{tmp_path}/touchline.db", {"goal": Goal})
    yield opened
    await opened.close()


def article(name: str, day: int | None = 1, text: str = REPORT) -> Article:
    address = f"https://{name}.example/late"
    return Article(path=address, url=address, text=text, source=name, date=dt.date(2024, 3, day) if day else None)


async def ingest(store: Store, *articles: Article) -> Summary:
    async with Loader() as loader:
        return await Ingestion(store, make).run(loader.load(places(articles)))


async def sources(store: Store) -> list[list[str]]:
    """The articles that are kept, each with its copies."""
    return [[str(ref.source), *(str(copy.source) for copy in ref.also)] for ref in await store.articles()]


async def test_a_copy_is_named_and_not_read(store: Store) -> None:
    summary = await ingest(store, article("echo"), article("post", text=f"By the desk. {REPORT}"))
    assert (summary.new, summary.copies, summary.statements) == (1, 1, 1)
    assert await sources(store) == [["echo", "post"]]
    (statement,) = await store.statements()
    assert [copy.source for copy in statement.article.also] == ["post"]
    assert [source.url for source in named(await store.facts())] == [
        "https://echo.example/late",
        "https://post.example/late",
    ]


async def test_what_is_known_as_a_copy_stays_one(store: Store) -> None:
    await ingest(store, article("echo"), article("post"))
    summary = await ingest(store, article("echo"), article("post"))
    assert (summary.new, summary.copies, summary.unchanged) == (0, 0, 2)


ORDERS = list(
    itertools.permutations([article("echo", 1), article("post", 3), article("wire", None), article("desk", 2)])
)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("at_once", [True, False])
async def test_the_newest_is_kept_in_any_order(store: Store, order: Sequence[Article], *, at_once: bool) -> None:
    for some in [order] if at_once else [[each] for each in order]:
        await ingest(store, *some)
    assert await sources(store) == [["post", "desk", "echo", "wire"]]
    assert len(await store.statements()) == 1
    assert len(await store.facts()) == 1


async def test_an_update_under_another_address_takes_the_place_of_the_older(store: Store) -> None:
    await ingest(store, article("echo", 1, REPORT.replace("Torvald scored", "Nilsson scored")))
    await ingest(store, article("post", 2))
    assert [fact.value.model_dump()["player"] for fact in await store.facts()] == ["Torvald"]


async def test_a_copy_that_is_rewritten_is_an_article_of_its_own(store: Store) -> None:
    await ingest(store, article("echo"), article("post"))
    await ingest(store, article("post", text="Neri scored. " + REPORT[: len(REPORT) // 3]))
    assert await sources(store) == [["echo"], ["post"]]


async def test_an_article_that_is_rewritten_to_a_copy_is_no_article_any_more(store: Store) -> None:
    await ingest(store, article("echo"), article("post", text="Neri scored. " + REPORT[: len(REPORT) // 3]))
    await ingest(store, article("post"))
    assert await sources(store) == [["echo", "post"]]
    assert len(await store.facts()) == 1


async def test_when_the_article_is_forgotten_so_are_its_copies(store: Store) -> None:
    await ingest(store, article("echo"), article("post"))
    await store.forget("https://echo.example/late")
    await bring_up_to_date(store)
    assert await store.digests() == {}
    assert (await ingest(store, article("post"))).new == 1


async def test_a_copy_of_what_cannot_be_read_waits_for_another_time(store: Store) -> None:
    tripping = article("echo", 2, f"They trip. {REPORT}")
    summary = await ingest(store, tripping, article("post"))
    assert (len(summary.problems), await sources(store)) == (1, [])
    assert (await ingest(store, article("post"))).new == 1


async def test_what_two_took_in_at_once_becomes_one_when_it_is_read_anew(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ingest(store, article("wire"), article("echo", 2))
    for twin in (article("desk"), article("post", 2)):  # another touchline, which did not see these two
        await store.save(make().read(twin), "older")
    assert len(await sources(store)) == 3
    monkeypatch.setattr(ingestion, "reader_version", lambda: "newer")
    await ingest(store)
    assert await sources(store) == [["echo", "desk", "post", "wire"]]
    assert await store.outdated("newer") == []
    assert len(await store.statements()) == 1
