"""Stores to test with."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from knowledge.store import Store
from tests.knowledge.store.season import KINDS, MERGED, READS


@pytest.fixture(scope="session")
def unused(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a store without articles, made once, since that takes long."""
    path = tmp_path_factory.mktemp("store") / "unused.db"

    async def make() -> None:
        store = await Store.open(f"sqlite:///{path}", KINDS)
        await store.close()

    asyncio.run(make())
    return path


@pytest.fixture
def url(tmp_path: Path, unused: Path) -> str:
    """The address of a store without articles."""
    return f"sqlite:///{shutil.copy(unused, tmp_path / 'touchline.db')}"


@pytest.fixture
async def empty(url: str) -> AsyncIterator[Store]:
    """A store without articles."""
    store = await Store.open(url, KINDS)
    yield store
    await store.close()


@pytest.fixture
async def store(empty: Store) -> Store:
    """A store that holds the little season."""
    for read in READS:
        await empty.save(read, "reader 1")
    await empty.replace(MERGED)
    return empty
