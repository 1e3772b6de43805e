from __future__ import annotations

import datetime as dt
import sqlite3
import sys
from contextlib import closing
from typing import Any

import pytest

from knowledge.errors import StoreError
from knowledge.facts import Merged
from knowledge.store import Store, bulk, kept
from knowledge.store.among import Among
from tests.knowledge.store.season import KINDS, MERGED

FACTS = {fact.id: fact for fact in MERGED.facts}

LOOK_UPS: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["f-winner", "f-booking", "f-quote", "f-opener"]),
    ({"limit": 2}, ["f-winner", "f-booking"]),
    ({"types": ["goal"]}, ["f-winner", "f-opener"]),
    ({"types": ["goal", "card"]}, ["f-winner", "f-booking", "f-opener"]),
    ({"types": ["penalty"]}, []),
    ({"people": ["p-lautaro"]}, ["f-winner"]),
    ({"people": ["p-lautaro", "p-theo"]}, ["f-winner", "f-booking"]),
    ({"people": ["p-lautaro"], "types": ["card"]}, []),
    ({"people": ["p-nobody"]}, []),
    ({"teams": ["Inter"]}, ["f-winner", "f-booking", "f-opener"]),
    ({"teams": ["Inter", "AC Milan"]}, ["f-winner", "f-booking"]),
    ({"teams": ["AC Milan", "Inter"], "types": ["goal"]}, ["f-winner"]),
    ({"teams": ["AC Milan", "Napoli"]}, []),
    ({"teams": ["Inter", "AC Milan", "Napoli"]}, []),
    ({"teams": ["Inter"], "people": ["p-calha"]}, ["f-opener"]),
    ({"teams": ["AC Milan"], "people": ["p-calha"]}, []),
    ({"teams": ["Inter"], "people": ["p-calha", "p-theo"], "types": ["card"]}, ["f-booking"]),
    ({"teams": ["Inter", "Napoli"], "matches": ["m-napoli", "m-derby"]}, ["f-opener"]),
    ({"matches": ["m-napoli"]}, ["f-opener"]),
    ({"matches": ["m-napoli", "m-derby"], "types": ["goal"]}, ["f-winner", "f-opener"]),
]


@pytest.mark.parametrize(("wanted", "found"), LOOK_UPS)
async def test_finds_facts_newest_first(store: Store, wanted: dict[str, Any], found: list[str]) -> None:
    assert [fact.id for fact in await store.facts(**wanted)] == found


COUNTS: list[tuple[dict[str, Any], dict[str, int]]] = [
    ({"people": ["p-lautaro", "p-theo"]}, {"card": 1, "goal": 1}),
    ({"teams": ["Inter"]}, {"goal": 2, "card": 1}),
    ({"teams": ["Inter", "Napoli"]}, {"goal": 1}),
    ({"matches": ["m-derby"]}, {"card": 1, "goal": 1}),
    ({"people": ["p-nobody"]}, {}),
    ({}, {"goal": 2, "card": 1, "quote": 1}),
]


@pytest.mark.parametrize(("wanted", "counted"), COUNTS)
async def test_counts_facts_by_type(store: Store, wanted: dict[str, Any], counted: dict[str, int]) -> None:
    assert await store.counts(**wanted) == counted


PARTS: list[tuple[list[str], list[str], dict[str, set[str]]]] = [
    (["p-lautaro", "p-theo"], [], {"m-derby": {"p-lautaro", "p-theo"}}),
    (["p-calha", "p-lautaro"], [], {"m-derby": {"p-lautaro"}, "m-napoli": {"p-calha"}}),
    (["p-calha", "p-lautaro"], ["Napoli"], {"m-napoli": {"p-calha"}}),
    (["p-inzaghi"], [], {}),  # his words belong to no match
    (["p-nobody"], [], {}),
]


@pytest.mark.parametrize(("people", "teams", "found"), PARTS)
async def test_finds_who_takes_part_in_which_match(
    store: Store, people: list[str], teams: list[str], found: dict[str, set[str]]
) -> None:
    assert await store.parts(people, teams) == found


async def test_gives_facts_back_as_they_were(store: Store) -> None:
    for fact in await store.facts():
        kept, merged = fact, FACTS[fact.id]
        assert kept == merged
        assert type(kept.value) is type(merged.value)
        assert [type(told) for told in kept.told] == [type(told) for told in merged.told]


async def test_replacing_leaves_nothing_of_before(store: Store) -> None:
    assert len(await store.facts()) == 4
    await store.replace(Merged(MERGED.matches[:1], MERGED.people[2:3], MERGED.facts[1:2]))
    assert [fact.id for fact in await store.facts()] == ["f-opener"]
    assert [match.id for match in await store.matches()] == ["m-napoli"]
    assert await store.named("lautaro") == []
    assert await store.named("ac milan") == []


async def test_a_fact_must_rest_on_statements_of_the_store(store: Store) -> None:
    unread = FACTS["f-opener"].told[0].model_copy(update={"minute": "12"})
    made_up = FACTS["f-opener"].model_copy(update={"told": (unread,)})
    with pytest.raises(StoreError, match="FOREIGN KEY"):
        await store.replace(Merged(MERGED.matches, MERGED.people, (made_up,)))
    assert len(await store.facts()) == 4


async def test_leaves_out_the_facts_of_a_topic_that_has_gone(store: Store, url: str) -> None:
    await store.close()
    fewer = await Store.open(url, {"goal": KINDS["goal"]})
    assert [fact.type for fact in await fewer.facts()] == ["goal", "goal"]
    assert [statement.type for statement in await fewer.statements()] == ["goal", "goal", "goal"]
    await fewer.close()


async def test_says_so_when_a_topic_has_another_shape_by_now(store: Store, url: str) -> None:
    await store.close()
    other = await Store.open(url, {"goal": KINDS["card"]})
    with pytest.raises(StoreError, match="ingest its articles again"):
        await other.facts()
    await other.close()


MATCHES: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["m-derby", "m-napoli"]),
    ({"limit": 1}, ["m-derby"]),
    ({"teams": ["Inter"]}, ["m-derby", "m-napoli"]),
    ({"teams": ["Napoli", "Inter"]}, ["m-napoli"]),
    ({"teams": ["Napoli", "AC Milan"]}, []),
    ({"since": dt.date(2024, 2, 4)}, ["m-derby"]),
    ({"since": dt.date(2024, 2, 5)}, []),
    ({"until": dt.date(2024, 1, 31)}, ["m-napoli"]),
    ({"until": dt.date(2024, 1, 30)}, []),
    ({"teams": ["AC Milan"], "since": dt.date(2024, 2, 1), "until": dt.date(2024, 2, 29)}, ["m-derby"]),
]


@pytest.mark.parametrize(("wanted", "found"), MATCHES)
async def test_finds_matches_newest_first_and_undated_last(
    store: Store, wanted: dict[str, Any], found: list[str]
) -> None:
    assert [match.id for match in await store.matches(**wanted)] == found


async def test_finds_matches_and_people_by_id(store: Store) -> None:
    napoli, derby = MERGED.matches
    assert await store.match_by_id("m-derby") == derby
    assert await store.match_by_id("m-none") is None
    assert await store.matches_by_ids(["m-napoli", "m-derby", "m-none"]) == [derby, napoli]
    assert await store.people(["p-theo", "p-lautaro", "p-nobody"]) == [MERGED.people[0], MERGED.people[1]]


async def test_ids_and_names_are_data(store: Store) -> None:
    for hostile in ("'; DROP TABLE facts; --", "%", "_", '"', "\n"):
        assert await store.facts(people=[hostile], teams=[hostile]) == []
        assert await store.matches([hostile]) == []
        assert await store.named(hostile) == []
        assert await store.starting(hostile) == []
    assert len(await store.facts()) == 4


async def test_lists_more_facts_than_one_statement_can_ask_for(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "_AT_ONCE", 3)
    await store.replace(MERGED)
    assert {fact.id: fact for fact in await store.facts(limit=sys.maxsize)} == FACTS


async def test_an_older_stores_facts_are_told_as_before(store: Store, url: str) -> None:
    before = await store.facts()
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as older, older:
        older.execute("DROP INDEX matches_by_competition")
        older.execute("ALTER TABLE matches DROP COLUMN competition")
        older.execute("ALTER TABLE told DROP COLUMN article")
        older.execute("UPDATE alembic_version SET version_num = '0005'")
    again = await Store.open(url, KINDS)
    assert before
    assert await again.facts() == before
    assert [fact.articles for fact in await again.facts()] == [fact.articles for fact in before]
    assert [fact.id for fact in await again.facts_among(["goal"], Among(("Serie A",)))] == ["f-winner"]
    await again.close()


async def test_what_tells_a_fact_is_still_told_after_the_question(store: Store) -> None:
    with store.snapshot():
        found = await store.facts()
    assert [tuple(fact.told) for fact in found] == [tuple(FACTS[fact.id].told) for fact in found]


async def test_what_has_been_forgotten_since_tells_a_fact_no_more(store: Store) -> None:
    with store.snapshot():
        (winner,) = await store.facts(people=["p-lautaro"])
    told = tuple(FACTS[winner.id].told)
    await store.forget(told[0].article.path)
    assert tuple(winner.told) == tuple(each for each in told if each.article.path != told[0].article.path)


async def test_a_fact_looked_up_before_is_told_by_nothing_forgotten_since(store: Store) -> None:
    (winner,) = await store.facts(people=["p-lautaro"])
    told = tuple(winner.told)
    await store.forget(told[0].article.path)
    (again,) = await store.facts(people=["p-lautaro"])
    assert tuple(again.told) == tuple(each for each in told if each.article.path != told[0].article.path)


async def test_looks_up_more_facts_than_are_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_MOST", 2)
    for _ in range(2):
        assert [fact.id for fact in await store.facts(matches=["m-napoli"])] == ["f-opener"]
        assert {fact.id: fact for fact in await store.facts()} == FACTS


async def test_a_question_that_fails_leaves_the_store_to_the_next(store: Store) -> None:
    with pytest.raises(KeyError), store.snapshot():
        raise KeyError((await store.facts())[0].id)
    assert {fact.id for fact in await store.facts()} == FACTS.keys()
