from __future__ import annotations

from pathlib import Path

from knowledge.articles import Article
from knowledge.articles.loading import Loader, places
from knowledge.errors import ArticleError
from tests.knowledge.articles.test_files import written

AT_HAND = Article(path="at hand", text="Rovers won.")


def test_opens_folders_and_names_every_place_once(tmp_path: Path) -> None:
    a, b = written(tmp_path, "a.md", "Text."), written(tmp_path, "b.md", "Text.")
    found = places([tmp_path, str(b), "HTTPS://echo.example/x#top", "https://echo.example/x", AT_HAND])
    assert found == [a, b, "HTTPS://echo.example/x", "https://echo.example/x", AT_HAND]


def test_what_is_not_there_is_a_place_that_says_so(tmp_path: Path) -> None:
    (empty,) = places([tmp_path])
    assert isinstance(empty, ArticleError)
    assert empty.problem.startswith("holds no articles")


async def test_loads_each_kind_of_place_and_goes_on_after_a_fault(tmp_path: Path) -> None:
    faulty, good = written(tmp_path, "a.md", ""), written(tmp_path, "b.md", "Rovers won.")
    async with Loader() as loader:
        wanted = places([tmp_path, tmp_path / "gone.md", AT_HAND])
        loaded = [look.found async for look in loader.load(wanted)]
    problems = [str(found) for found in loaded if isinstance(found, ArticleError)]
    assert problems == [f"{faulty}: holds no text", f"{tmp_path / 'gone.md'}: there is no such file or folder"]
    assert [found.path for found in loaded if isinstance(found, Article)] == [str(good), "at hand"]


async def test_an_address_goes_to_the_web_with_its_guards() -> None:
    async with Loader() as loader:
        (look,) = [look async for look in loader.load(["http://127.0.0.1:9/"])]
    assert "not on the open internet" in str(look.found)
