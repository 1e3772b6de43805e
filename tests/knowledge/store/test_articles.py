from __future__ import annotations

import datetime as dt

from knowledge.reading.read import Read
from knowledge.store import Coverage, Store
from tests.knowledge.store.season import AWAY, BOOKING, DERBY, ECHO, MERGED, OPENER, QUOTE, READS, WINNER, WINNER_TOO


async def test_keeps_what_articles_state_in_a_fixed_order(store: Store) -> None:
    assert await store.statements() == [OPENER, QUOTE, WINNER, BOOKING, WINNER_TOO]


async def test_order_does_not_depend_on_the_order_of_saving(empty: Store) -> None:
    for read in reversed(READS):
        await empty.save(read)
    assert await empty.statements() == [OPENER, QUOTE, WINNER, BOOKING, WINNER_TOO]


async def test_saving_again_replaces_what_the_path_stood_for(store: Store) -> None:
    changed = DERBY.model_copy(update={"text": "Nothing happened.", "title": "A quiet derby"})
    await store.save(Read(changed, (), ()))
    assert await store.statements() == [OPENER, QUOTE, WINNER_TOO]
    assert await store.passages_of([DERBY.path]) == {DERBY.path: []}
    assert await store.passages(["booked"]) == []
    assert await store.articles([DERBY.path]) == [changed.ref]


async def test_facts_outlast_a_second_reading_that_finds_the_same(store: Store) -> None:
    before = await store.facts()
    await store.save(READS[0], "reader 2")
    assert await store.facts() == before


async def test_a_statement_made_twice_is_kept_once(empty: Store) -> None:
    await empty.save(Read(DERBY, (WINNER, WINNER), ()))
    assert await empty.statements() == [WINNER]


async def test_equal_statements_of_two_articles_are_two(empty: Store) -> None:
    copy = DERBY.model_copy(update={"path": "/in/copy.md"})
    await empty.save(Read(DERBY, (WINNER,), ()))
    await empty.save(Read(copy, (WINNER.model_copy(update={"article": copy.ref}),), ()))
    assert [statement.article.path for statement in await empty.statements()] == [copy.path, DERBY.path]


async def test_knows_digests_and_readers(store: Store) -> None:
    assert await store.digests() == {each.path: each.digest for each in (DERBY, ECHO, AWAY)}
    await store.save(READS[0], "reader 2")
    assert await store.outdated("reader 2") == [AWAY.path, ECHO.path]
    assert await store.outdated("reader 1") == [DERBY.path]


async def test_gives_articles_back_whole(store: Store) -> None:
    assert await store.article(AWAY.path) == AWAY
    assert await store.article("/in/none.md") is None


async def test_lists_articles_by_path(store: Store) -> None:
    assert await store.articles() == [AWAY.ref, DERBY.ref, ECHO.ref]
    assert await store.articles([ECHO.path, "/in/none.md"]) == [ECHO.ref]


async def test_a_forgotten_article_takes_its_statements_along(store: Store) -> None:
    await store.forget(DERBY.path)
    assert await store.statements() == [OPENER, QUOTE, WINNER_TOO]
    (winner,) = await store.facts(types=["goal"], people=["p-lautaro"])
    assert winner.told == (WINNER_TOO,)
    assert await store.facts(types=["card"]) == []


async def test_facts_are_stale_from_saving_until_they_are_replaced(empty: Store) -> None:
    assert not await empty.stale()
    await empty.save(READS[0])
    assert await empty.stale()
    before = await empty.revision()
    for read in READS[1:]:
        await empty.save(read)
    await empty.replace(MERGED, before)
    assert await empty.stale()
    await empty.replace(MERGED)
    assert not await empty.stale()
    await empty.forget(ECHO.path)
    assert await empty.stale()


async def test_facts_lose_the_statements_that_went_while_they_were_merged(store: Store) -> None:
    before = await store.revision()
    await store.forget(ECHO.path)
    await store.replace(MERGED, before)
    (winner,) = await store.facts(people=["p-lautaro"])
    assert winner.told == (WINNER,)


async def test_counts_what_facts_rest_on_when_they_are_replaced(store: Store) -> None:
    counted = Coverage(3, 5, facts=4, matches=2, people=4, first=dt.date(2024, 2, 4), last=dt.date(2024, 2, 5))
    assert await store.coverage() == counted
    await store.forget(ECHO.path)
    assert await store.coverage() == counted


async def test_an_empty_store_covers_nothing(empty: Store) -> None:
    assert await empty.coverage() == Coverage()
    assert (await empty.facts(), await empty.matches(), await empty.people(["p-theo"])) == ([], [], [])
    assert (await empty.named("inter"), await empty.resembling("inter"), await empty.starting("i")) == ([], [], [])
    assert await empty.passages(["derby"], teams=["Inter"]) == []
