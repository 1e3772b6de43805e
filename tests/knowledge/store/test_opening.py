from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from knowledge.errors import StoreError
from knowledge.store import Store
from knowledge.store.engine import open_engine
from knowledge.store.schema import HEAD
from knowledge.store.tables import metadata
from tests.knowledge.store.season import KINDS, READS


async def opened(url: str) -> None:
    store = await Store.open(url, KINDS)
    await store.close()


async def test_makes_the_file_and_its_folder(tmp_path: Path) -> None:
    await opened(f"sqlite:///{tmp_path}/a/b/touchline.db")
    assert (tmp_path / "a" / "b" / "touchline.db").is_file()


async def test_all_is_in_one_file_once_the_store_is_closed(url: str) -> None:
    store = await Store.open(url, KINDS)
    for read in READS:
        await store.save(read, "reader 1")
    assert len(await store.articles()) == len(READS)
    await store.close()
    path = Path(url.removeprefix("sqlite:///"))
    assert [each.name for each in path.parent.iterdir()] == [path.name]


URLS = [
    ("", "write it as sqlite:///"),
    ("touchline.db", "write it as sqlite:///"),
    ("sqlite://", "only an SQLite file"),
    ("sqlite:///:memory:", "only an SQLite file"),
    ("postgresql://fan:secret@db/touchline", "only an SQLite file"),
    ("sqlite:////dev/null/touchline.db", "folder cannot be made"),
]


@pytest.mark.parametrize(("url", "reason"), URLS)
async def test_says_in_one_line_why_an_address_will_not_do(url: str, reason: str) -> None:
    with pytest.raises(StoreError, match=reason) as error:
        await opened(url)
    assert "\n" not in str(error.value)
    assert "secret" not in str(error.value)


async def test_refuses_what_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("These are notes on a match, and no database. " * 50)
    with pytest.raises(StoreError, match="not a database") as error:
        await opened(f"sqlite:///{path}")
    assert "\n" not in str(error.value)
    with pytest.raises(StoreError, match="unable to open"):
        await opened(f"sqlite:///{tmp_path}")


async def test_refuses_another_programs_database(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    with closing(sqlite3.connect(path)) as shop:
        shop.execute("CREATE TABLE orders (id INTEGER)")
    with pytest.raises(StoreError, match="another program"):
        await opened(f"sqlite:///{path}")


async def test_refuses_a_newer_touchlines_store(url: str) -> None:
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as newer, newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match="newer touchline"):
        await opened(url)


def test_a_damaged_store_is_told_as_such(url: str) -> None:
    path = Path(url.removeprefix("sqlite:///"))
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with pytest.raises(StoreError, match="malformed"):
        asyncio.run(opened(url))


def test_migrations_lead_to_the_tables(url: str) -> None:
    engine = open_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": lambda name, kind, _: is_ours(name, kind)}
        )
        assert compare_metadata(context, metadata) == []
        assert len(metadata.tables) >= 12
    engine.dispose()


def is_ours(name: str | None, kind: str) -> bool:
    return kind != "table" or not str(name).startswith("passage_words")


def test_head_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", "knowledge.store:migrations")
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_alembic_stays_out_where_nothing_is_to_be_migrated(url: str) -> None:
    check = "import asyncio, sys; from knowledge.store import Store\n"
    check += "store = asyncio.run(Store.open(sys.argv[1], {})); assert 'alembic' not in sys.modules"
    done = subprocess.run([sys.executable, "-c", check, url], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


async def test_two_processes_may_have_it_open(store: Store, url: str) -> None:
    other = await Store.open(url, KINDS)
    assert await other.facts() == await store.facts()
    await other.forget("/in/derby.md")
    assert await store.stale()
    await other.close()


async def test_answers_many_at_once_while_it_is_filled(store: Store) -> None:
    before = await store.facts()
    found = await asyncio.gather(*(store.facts() for _ in range(20)), *(store.save(read) for read in READS))
    assert found[:20] == [before] * 20
