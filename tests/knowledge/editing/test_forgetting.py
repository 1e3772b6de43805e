"""An article that is forgotten takes all it stated along, and no folder or feed brings it back."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import CorrectionError, Knowledge
from knowledge.articles.files import identity
from knowledge.store import Store
from tests.knowledge.editing.conftest import ARTICLES
from tests.knowledge.editing.test_editor import ANN, goal, scorers

AUTUMN = "https://echo.example/autumn"


@pytest.mark.parametrize("named", [AUTUMN, f"{AUTUMN}#goals", "autumn.md"])
async def test_all_it_stated_is_gone(known: Knowledge, store: Store, named: str) -> None:
    gone = await known.editor.forget(named)
    assert [ref.path for ref in gone] == ["autumn.md"]
    assert await scorers(known) == ["Brandt 2023-10-07", "Salas 2024-03-09"]
    assert [statement.article.path for statement in await known.statements()] == ["other.md", "spring.md"]
    assert await store.passages_of(["autumn.md"]) == {"autumn.md": []}
    assert await store.article("autumn.md") is None


async def test_corrections_keep_none_of_its_words(known: Knowledge) -> None:
    told_once = next(fact for fact in await known.facts() if [one.article.path for one in fact.told] == ["autumn.md"])
    await known.editor.hide((await goal(known, "Brandt")).id, ANN)
    await known.editor.hide(told_once.id, ANN)
    await known.editor.forget("autumn.md")
    (left,) = await known.editor.all()
    assert "autumn.md" not in left.correction.model_dump_json()
    assert await scorers(known) == ["Salas 2024-03-09"]


async def test_it_comes_back_only_by_name(known: Knowledge, tmp_path: Path) -> None:
    files = [tmp_path / "in" / name for name in ("one.md", "two.md")]
    files[0].parent.mkdir()
    for file, scorer in zip(files, ("Keller", "Moreau"), strict=True):
        file.write_text(f"It was a fine day and {scorer} scored in the match against the old rivals of the town.")
    await known.ingest([files[0].parent])
    await known.editor.forget(str(files[0]))
    summary = await known.ingest([files[0].parent])
    assert (summary.new, summary.unchanged, summary.withdrawn) == (0, 1, 1)
    assert (await known.feeds.refresh([str(files[0].parent)])).new == 0
    assert (await known.ingest([files[0]])).new == 1
    await known.editor.forget(identity(files[0]))
    assert (await known.ingest([*ARTICLES, files[0].parent])).withdrawn == 1


async def test_an_address_brings_back_what_went_by_its_path(known: Knowledge, store: Store) -> None:
    await known.editor.forget("autumn.md")
    assert await store.withdrawn() == {"autumn.md", AUTUMN}
    await store.readmit([AUTUMN])
    assert await store.withdrawn() == frozenset()


async def test_what_is_not_there_cannot_be_forgotten(known: Knowledge) -> None:
    with pytest.raises(CorrectionError, match=r"^nowhere.md: there is no such article$"):
        await known.editor.forget("nowhere.md")
