"""Article files and folders of them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from knowledge.articles import markdown, pages, plain
from knowledge.articles.article import Article
from knowledge.articles.content import LIMIT, Parse, taking_apart
from knowledge.errors import ArticleError

_PARSERS: Final[Mapping[str, Parse]] = {".md": markdown.parse, ".txt": plain.parse, ".html": pages.parse}
_SUFFIXES: Final = ", ".join(_PARSERS)


def identity(path: str | Path) -> str:
    """A file's place on this machine, absolute and without "..": the same from whatever folder it is named."""
    return Path(os.path.normpath(Path(path).absolute())).as_posix()


def is_folder(path: str | Path) -> bool:
    """Whether there is a folder at a path."""
    return Path(path).is_dir()


def find(path: str | Path) -> list[Path]:
    """The article files at a path: the file itself, or all in the folder and the folders in it, sorted, none hidden.

    Raises:
        ArticleError: there is no such file or folder, or no article in it.
    """
    place = Path(identity(path))
    found = within(place) if place.is_dir() else [place]
    if not found:
        raise ArticleError(str(place), f"holds no articles; put {_SUFFIXES} files there")
    return found


def within(folder: str | Path) -> list[Path]:
    """The article files in a folder and the folders in it, sorted, none hidden; there may be none."""
    return sorted(_walk(Path(identity(folder))))


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths = (Path(place, name) for name in names if not name.startswith("."))
        yield from (path for path in paths if path.suffix.lower() in _PARSERS and path.is_file())


def load(path: Path, limit: int = LIMIT) -> Article:
    """The article of a file of at most `limit` bytes. ArticleError when there is none."""
    name = identity(path)
    parse = _PARSERS.get(path.suffix.lower())
    if not path.is_file():
        raise ArticleError(name, "there is no such file or folder")
    if parse is None:
        raise ArticleError(name, f"articles are {_SUFFIXES} files")
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError as error:
        raise ArticleError(name, f"cannot be read ({error.strerror})") from None
    if len(content) > limit:
        raise ArticleError(name, f"is longer than {limit:,} bytes")
    with taking_apart(name):
        return parse(content, name)
