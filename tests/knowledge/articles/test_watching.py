from __future__ import annotations

import os
from pathlib import Path

from knowledge.articles import Article
from knowledge.articles.listing import Listing
from knowledge.articles.watching import Watch
from knowledge.errors import ArticleError
from tests.knowledge.articles.memory import Remembering
from tests.knowledge.articles.test_files import written


async def look(memory: Remembering, folder: Path) -> list[str]:
    """What one look at a folder opens; it is remembered."""
    looks = [each async for each in Watch(10_000, memory, 900.0, lambda _: None, memory.clock).look(str(folder))]
    memory.kept |= {each.visit.location: each.visit for each in looks if each.visit}
    assert isinstance(looks[-1].found, Listing | ArticleError)
    return [Path(each.found.path).name for each in looks if isinstance(each.found, Article | ArticleError)]


async def test_only_what_is_new_or_has_changed_is_opened(tmp_path: Path) -> None:
    a = written(tmp_path, "a.md", "Rovers won.")
    written(tmp_path, "sub/b.txt", "Albion won.")
    memory = Remembering()
    assert await look(memory, tmp_path) == ["a.md", "b.txt"]
    assert await look(memory, tmp_path) == []
    written(tmp_path, "c.md", "Albion lost.")
    a.write_text("Rovers won late.")
    assert await look(memory, tmp_path) == ["a.md", "c.md"]
    os.utime(a, ns=(1, 1))
    assert await look(memory, tmp_path) == ["a.md"]


async def test_an_empty_folder_waits_for_files(tmp_path: Path) -> None:
    memory = Remembering()
    assert await look(memory, tmp_path) == []
    assert memory.kept[str(tmp_path)].outcome == "0 files"


async def test_a_faulty_file_is_told_once_until_it_changes(tmp_path: Path) -> None:
    written(tmp_path, "a.md", b"\xff\xfe")
    memory = Remembering()
    assert await look(memory, tmp_path) == ["a.md"]
    assert await look(memory, tmp_path) == []
    written(tmp_path, "a.md", "Rovers won.")
    assert await look(memory, tmp_path) == ["a.md"]


async def test_a_folder_that_has_gone_is_told(tmp_path: Path) -> None:
    memory = Remembering()
    assert await look(memory, tmp_path / "gone") == ["gone"]
    assert memory.kept[str(tmp_path / "gone")].failures == 1
