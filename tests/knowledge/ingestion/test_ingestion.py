from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from knowledge.articles import Article
from knowledge.articles.loading import Loader, Location, places
from knowledge.ingestion import Ingestion, Summary, bring_up_to_date, ingestion
from knowledge.store import Store
from knowledge.topics.goals.statement import Goal
from tests.knowledge.articles.test_files import written
from tests.knowledge.ingestion.twin import make


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    store = await Store.open(f"sqlite:///{tmp_path}/store/touchline.db", {"goal": Goal})
    yield store
    await store.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two articles."""
    written(tmp_path, "in/a.md", "---\ndate: 2024-02-04\n---\nRossi scored.")
    written(tmp_path, "in/b.md", "---\ndate: 2024-02-04\n---\nBianchi scored and Verdi scored.")
    return tmp_path / "in"


async def ingest(store: Store, *locations: Location) -> Summary:
    async with Loader() as loader:
        return await Ingestion(store, make).run(loader.load(places(locations)))


def counts(summary: Summary) -> tuple[int, int, int, int]:
    return (summary.new, summary.changed, summary.unchanged, summary.reread)


async def scorers(store: Store) -> list[str]:
    return sorted(str(fact.value.model_dump()["player"]) for fact in await store.facts())


async def test_takes_articles_in_and_merges_what_they_state(store: Store, folder: Path) -> None:
    summary = await ingest(store, folder)
    assert counts(summary) == (2, 0, 0, 0)
    assert (summary.statements, summary.problems) == (3, ())
    assert summary.facts == len(await store.facts()) > 0
    assert await scorers(store) == ["Bianchi", "Rossi", "Verdi"]
    assert not await store.stale()


async def test_a_second_time_nothing_is_read(store: Store, folder: Path) -> None:
    await ingest(store, folder)
    revision = await store.revision()
    assert counts(await ingest(store, folder)) == (0, 0, 2, 0)
    assert await store.revision() == revision


async def test_a_changed_article_takes_its_own_place(store: Store, folder: Path) -> None:
    await ingest(store, folder)
    written(folder, "b.md", "Neri scored.")
    assert counts(await ingest(store, folder)) == (0, 1, 1, 0)
    assert await scorers(store) == ["Neri", "Rossi"]


async def test_the_same_article_twice_is_one_source(store: Store, folder: Path) -> None:
    copy = written(folder.parent, "elsewhere/copy.md", (folder / "a.md").read_text())
    assert counts(await ingest(store, folder, copy)) == (2, 0, 1, 0)
    assert counts(await ingest(store, copy)) == (0, 0, 1, 0)
    assert [ref.path for ref in await store.articles()] == [str(folder / "a.md"), str(folder / "b.md")]


async def test_the_same_words_published_elsewhere_are_another_source(store: Store) -> None:
    texts = [Article(path=path, url=f"https://{path}/", text="Rossi scored.") for path in ("a.example", "b.example")]
    assert counts(await ingest(store, *texts)) == (2, 0, 0, 0)


async def test_a_moved_file_moves_in_the_store(store: Store, folder: Path) -> None:
    await ingest(store, folder)
    moved = Path(shutil.move(folder, folder.with_name("moved")))
    assert counts(await ingest(store, moved)) == (2, 0, 0, 0)
    assert [ref.path for ref in await store.articles()] == [str(moved / "a.md"), str(moved / "b.md")]
    assert await scorers(store) == ["Bianchi", "Rossi", "Verdi"]


async def test_a_newer_touchline_reads_stored_articles_anew(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ingest(store, folder)
    monkeypatch.setattr(ingestion, "reader_version", lambda: "newer")
    written(folder, "b.md", "Neri scored.")
    (folder / "a.md").unlink()
    assert counts(await ingest(store, folder)) == (0, 1, 0, 1)
    assert await store.outdated("newer") == []
    assert await scorers(store) == ["Neri", "Rossi"]


async def test_what_cannot_be_taken_in_is_told_and_the_rest_goes_on(store: Store, folder: Path) -> None:
    written(folder, "empty.md", "")
    written(folder, "trip.md", "They trip the reader up.")
    summary = await ingest(store, folder, folder / "gone.md")
    assert counts(summary) == (2, 0, 0, 0)
    assert sorted(str(problem) for problem in summary.problems) == [
        f"{folder}/empty.md: holds no text",
        f"{folder}/gone.md: there is no such file or folder",
        f"{folder}/trip.md: could not be read (KeyError: 'tripped'); please report this",
    ]
    assert await scorers(store) == ["Bianchi", "Rossi", "Verdi"]


async def test_progress_reaches_its_end(store: Store, folder: Path) -> None:
    await ingest(store, folder)
    written(folder, "c.md", "Neri scored.")
    written(folder, "d.md", "")
    seen: list[tuple[int, int]] = []
    ingestion = Ingestion(store, make, lambda done, total: seen.append((done, total)))
    ingestion.expect(4)
    async with Loader() as loader:
        await ingestion.run(loader.load(places([folder])))
    assert seen == [(done, 4) for done in range(1, 5)]


async def test_an_interruption_keeps_what_was_finished_and_merges_it(store: Store, folder: Path) -> None:
    for number in range(40):
        written(folder, f"c{number:02}.md", f"Neri{number} scored, a slow one.")
    landed = asyncio.Event()
    async with Loader() as loader:
        ingestion = Ingestion(store, make, lambda done, _: landed.set() if done >= 8 else None)
        task = asyncio.create_task(ingestion.run(loader.load(places([folder]))))
        await landed.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    kept = await store.digests()
    assert 8 <= len(kept) < 42
    assert not await store.stale()
    assert len(await scorers(store)) == len(await store.statements()) >= len(kept)
    assert counts(await ingest(store, folder)) == (42 - len(kept), 0, len(kept), 0)


async def test_facts_left_behind_are_brought_up_to_date(store: Store, folder: Path) -> None:
    await store.save(make().read(Article(path="a", text="Rossi scored.")))
    await bring_up_to_date(store)
    assert await scorers(store) == ["Rossi"]
