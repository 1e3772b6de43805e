"""Something that answers questions about the small library."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from knowledge.answering import Answering
from knowledge.facts import merge
from knowledge.names import gazetteer
from knowledge.store import Store
from knowledge.topics import discover
from tests.knowledge.answering.library import TODAY, reads

KINDS = {kind.model_fields["type"].default: kind for topic in discover() for kind in topic.statements}


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a store that holds the library, made once."""
    path = tmp_path_factory.mktemp("library") / "library.db"

    async def fill() -> None:
        store = await Store.open(f"sqlite:///{path}", KINDS)
        for read in reads():
            await store.save(read)
        await store.replace(merge(await store.statements()))
        await store.close()

    asyncio.run(fill())
    return path


@pytest.fixture
async def store(filled: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """A store that holds the library."""
    opened = await Store.open(f"sqlite:///{shutil.copy(filled, tmp_path / 'library.db')}", KINDS)
    yield opened
    await opened.close()


@pytest.fixture
def answering(store: Store) -> Answering:
    """Answers out of the library, on a fixed day."""
    return Answering(store, discover(), gazetteer(), lambda: TODAY)
