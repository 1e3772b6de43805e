from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from dataclasses import replace

from knowledge.corrections import Correction, Hide, Rename, Undone, trace
from knowledge.store import Store
from tests.knowledge.store.season import BOOKING, KINDS, MERGED

NOON = dt.datetime(2024, 2, 5, 12, tzinfo=dt.UTC)
BOOKED = Correction.make(Hide(told=(trace(BOOKING),)), by="ann", reason="he was not", at=NOON)
SPELT = Correction.make(
    Rename(what="team", old="AC Milan", new="Milan"), by="ben", reason="as we say", at=NOON - dt.timedelta(days=1)
)


async def test_corrections_are_kept_in_the_order_they_were_made(store: Store, url: str) -> None:
    for correction in (BOOKED, SPELT):
        await store.correct(correction)
    other = await Store.open(url, KINDS)
    assert [kept.correction for kept in await other.corrections()] == [SPELT, BOOKED]
    await other.close()


async def test_a_correction_makes_facts_stale_and_so_does_undoing_it(store: Store) -> None:
    assert not await store.stale()
    await store.correct(BOOKED)
    assert await store.stale()
    await store.replace(MERGED)
    undone = BOOKED.model_copy(update={"undone": Undone(by="ben", reason="he was", at=NOON)})
    await store.correct(undone)
    assert await store.stale()
    assert [kept.correction for kept in await store.corrections()] == [undone]


async def test_which_corrections_are_idle_is_known_from_the_last_merging(store: Store) -> None:
    for correction in (BOOKED, SPELT):
        await store.correct(correction)
    await store.replace(replace(MERGED, idle=(BOOKED.id,)))
    assert [(kept.correction.id, kept.idle) for kept in await store.corrections()] == [
        (SPELT.id, False),
        (BOOKED.id, True),
    ]
    await store.replace(MERGED)
    assert not any(kept.idle for kept in await store.corrections())


async def test_a_renamed_team_is_found_by_its_old_spelling(store: Store) -> None:
    await store.replace(replace(MERGED, spellings=(("Inter", "Ambrosiana"),)))
    assert [name.id for name in await store.named("ambrosiana")] == ["Inter"]


async def test_an_older_store_is_given_the_tables(url: str, store: Store) -> None:
    before = await store.facts()
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as older, older:
        for table in ("sketches", "copies", "withdrawn", "visits", "feeds", "corrections"):
            older.execute(f"DROP TABLE {table}")
        older.execute("DROP INDEX matches_by_competition")
        older.execute("ALTER TABLE matches DROP COLUMN competition")
        older.execute("ALTER TABLE told DROP COLUMN article")
        older.execute("UPDATE statements SET json = rtrim(json, '}') || ',\"unsaid\":null}', id = id + 1")
        older.execute("UPDATE alembic_version SET version_num = '0001'")
    again = await Store.open(url, KINDS)
    await again.correct(BOOKED)
    assert await again.stale()
    await again.replace(MERGED)
    assert await again.facts() == before
    await again.close()
