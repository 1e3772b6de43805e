"""Every look-up goes by an index: SQLite tells how it would go about each query that a look-up sends."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from knowledge.store import Store
from knowledge.store.among import Among
from knowledge.store.engine import driver
from knowledge.store.foremost import Deeds

LookUp = Callable[[Store], Awaitable[object]]

DAY = dt.date(2024, 2, 4)
BOTH = ["Inter", "AC Milan"]
LOOK_UPS: dict[str, LookUp] = {
    "facts of a type": lambda store: store.facts(types=["goal"]),
    "facts of people": lambda store: store.facts(people=["p-lautaro", "p-theo"], types=["goal"]),
    "facts of a team": lambda store: store.facts(teams=["Inter"]),
    "facts of two teams": lambda store: store.facts(teams=BOTH, types=["goal"], people=["p-lautaro"]),
    "facts of people and a team": lambda store: store.facts(people=["p-lautaro"], teams=["Inter"]),
    "facts of a match": lambda store: store.facts(matches=["m-derby"], types=["goal"]),
    "parts of people": lambda store: store.parts(["p-lautaro", "p-theo"]),
    "parts of people and teams": lambda store: store.parts(["p-lautaro"], BOTH),
    "leaders": lambda store: store.leaders(Deeds(("goal",), saying=(("how", ("open",)),))),
    "leaders of a team": lambda store: store.leaders(Deeds(("goal",)), teams=["Inter"], among=Among(days=(DAY, DAY))),
    "facts of a competition": lambda store: store.facts_among(["goal"], Among(("Serie A",))),
    "earliest": lambda store: store.earliest(["goal"]),
    "counts of people": lambda store: store.counts(people=["p-lautaro"]),
    "counts of a team": lambda store: store.counts(teams=["Inter"]),
    "counts of a match": lambda store: store.counts(matches=["m-derby"]),
    "matches": lambda store: store.matches(),
    "matches of a team": lambda store: store.matches(["Inter"]),
    "matches of two": lambda store: store.matches(BOTH, DAY, DAY),
    "match": lambda store: store.match_by_id("m-derby"),
    "matches by id": lambda store: store.matches_by_ids(["m-derby", "m-napoli"]),
    "people": lambda store: store.people(["p-lautaro", "p-theo"]),
    "named": lambda store: store.named("lautaro"),
    "named among": lambda store: store.named_among(["lautaro", "inter"]),
    "resembling": lambda store: store.resembling("lautarro"),
    "starting": lambda store: store.starting("la"),
    "starting of a kind": lambda store: store.starting("la", "person"),
    "passages": lambda store: store.passages(["derby"], names=["Lautaro"], teams=BOTH),
    "speaking of": lambda store: store.speaking_of(["derby", "booked"]),
    "paths naming": lambda store: store.paths_naming(["Lautaro", "Simone Inzaghi"]),
    "passages of": lambda store: store.passages_of(["/in/derby.md", "/in/echo.md"]),
    "articles": lambda store: store.articles(["/in/derby.md"]),
    "coverage": lambda store: store.coverage(),
}


@contextmanager
def explained(store: Store) -> Iterator[list[str]]:
    """The steps of SQLite's plans for what the store is asked meanwhile."""
    asked: list[str] = []
    steps: list[str] = []

    def listen(driver: sqlite3.Connection, *_: object) -> None:
        driver.set_trace_callback(asked.append)

    event.listen(store._engine, "checkout", listen)
    yield steps
    event.remove(store._engine, "checkout", listen)
    with store._engine.connect() as connection:
        driver(connection).set_trace_callback(None)
        for sql in asked:
            if sql.startswith("SELECT"):
                plan = driver(connection).execute(f"EXPLAIN QUERY PLAN {sql}")
                steps.extend(step for *_, step in plan.fetchall())


@pytest.mark.parametrize("name", LOOK_UPS)
async def test_no_look_up_scans_a_table(store: Store, name: str) -> None:
    with explained(store) as steps:
        await LOOK_UPS[name](store)
    assert steps
    assert [step for step in steps if is_scan(step)] == []


def is_scan(step: str) -> bool:
    """Whether a step goes through a whole table; full text goes by its own index, a subquery's rows are few."""
    return step.startswith("SCAN") and "VIRTUAL TABLE INDEX" not in step and "anon_" not in step
