"""A store that has read three short articles of two matches between the same sides."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from knowledge import Article, Knowledge
from knowledge.editing import Editor
from knowledge.store import Store
from knowledge.topics import discover
from tests.knowledge.ingestion.twin import make

AUTUMN, SPRING = dt.date(2023, 10, 7), dt.date(2024, 3, 9)
ARTICLES = (
    Article(path="autumn.md", url="https://echo.example/autumn", date=AUTUMN, text="Salas scored. Then Brandt scored."),
    Article(path="other.md", date=AUTUMN, text="Brandt scored."),
    Article(path="spring.md", date=SPRING, text="Salas scored."),
)
NOON = dt.datetime(2024, 3, 10, 12, tzinfo=dt.UTC)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    kinds = {kind.model_fields["type"].default: kind for topic in discover() for kind in topic.statements}
    opened = await Store.open(f"sqlite:///{tmp_path}/read.db", kinds)
    yield opened
    await opened.close()


@pytest.fixture
async def known(store: Store) -> Knowledge:
    opened = Knowledge(store, discover(), make=make)
    await opened.ingest(ARTICLES)
    opened.editor = Editor(store, lambda: NOON)
    return opened
