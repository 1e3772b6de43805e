"""How often an answer of each kind may ask the database: what grows here grows slow in a large store."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from knowledge.answering import Answering
from knowledge.names import gazetteer
from knowledge.store import Store
from knowledge.topics import discover
from tests.knowledge.answering.conftest import KINDS
from tests.knowledge.answering.library import TODAY

Asked = tuple[Store, list[str]]


@pytest.fixture
async def asked(filled: Path, tmp_path: Path) -> AsyncIterator[Asked]:
    """The library's store, and the statements of SQL that it runs."""
    run: list[str] = []

    def trace(connection: sqlite3.Connection, _record: object) -> None:
        connection.set_trace_callback(run.append)

    event.listen(Engine, "connect", trace)
    try:
        store = await Store.open(f"sqlite:///{shutil.copy(filled, tmp_path / 'library.db')}", KINDS)
        yield store, run
        await store.close()
    finally:
        event.remove(Engine, "connect", trace)


@pytest.mark.parametrize(
    ("question", "most"),
    [
        ("/goals Otavio", 10),
        ("/scorers Porto Man City", 10),
        ("who scored for porto against city", 10),
        ("what was the score in the derby in november 2021", 12),
        ("how many goals has calhanoglu got this season", 10),
        ("what did inzaghi say about penalties", 11),
        ("why was pepe sent off against city", 14),
        ("what were the fans protesting about before inter milan", 20),
        ("did lautaro score in the 1-1 derby", 14),
        ("top scorer", 12),
        ("/player Bernardo Silva", 10),
        ("/table Inter", 9),
        ("who refereed porto against man city", 11),
        ("/penalties Zyxwvu", 12),
        ("who won inter v real betis", 16),
        ("hello there", 10),
    ],
)
async def test_an_answer_asks_the_database_a_few_times(asked: Asked, question: str, most: int) -> None:
    store, run = asked
    answering = Answering(store, discover(), gazetteer(), lambda: TODAY)
    with store.snapshot():
        run.clear()
        await answering.ask(question)
    selects = [each for each in run if each.lstrip().startswith(("SELECT", "WITH"))]
    assert selects
    assert len(selects) <= most, "\n".join(selects)


async def test_what_was_looked_up_is_known_until_the_store_is_another(asked: Asked) -> None:
    store, run = asked
    answering = Answering(store, discover(), gazetteer(), lambda: TODAY)
    told = []
    for _ in range(2):
        run.clear()
        with store.snapshot():
            told.append((await answering.ask("/scorers Porto Man City"))[0])
    assert told[0] == told[1]
    assert len([each for each in run if each.startswith("SELECT")]) == 1  # which state the store is in
    await store.forget(told[0].sources[0].path)
    with store.snapshot():
        again, _ = await answering.ask("/scorers Porto Man City")
    assert told[0].sources[0].path not in [source.path for source in again.sources]
