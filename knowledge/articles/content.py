"""From the bytes of a file or a page to an article, or one clear line why not."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from knowledge.articles.article import Article
from knowledge.errors import ArticleError, one_line

LIMIT = 1_000_000
"""Bytes that an article may have: a long match report has about 20,000."""


class Parse(Protocol):
    """Makes an article of bytes of one kind. ArticleError when there is none."""

    def __call__(self, content: bytes, path: str) -> Article:
        """The article that the bytes hold, known by that path."""
        ...


@contextmanager
def taking_apart(path: str) -> Iterator[None]:
    """Turns whatever a parser trips over into an ArticleError: nothing from outside is worth more than a line."""
    try:
        yield
    except ArticleError:
        raise
    except Exception as error:
        raise ArticleError(path, f"cannot be taken apart ({type(error).__name__})") from error


_STAMP = re.compile(r"\s*date:? (\d{4}-\d{2}-\d{2})\b", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s/]+\S*")


def text_of(content: bytes, path: str) -> str:
    """The text that the bytes hold, in UTF-8, with plain line ends and no blank lines around it.

    Raises:
        ArticleError: it is no text or in another encoding.
    """
    if b"\0" in content:
        raise ArticleError(path, "is no text; give a .md, .txt or .html file")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArticleError(path, f"byte {error.start} is not UTF-8; save the file in that encoding") from None
    return text.replace("\r\n", "\n").strip("\n")


def article_of(path: str, text: str, *, date: dt.date | None = None, **known: str | None) -> Article:
    """The article with that text, and its `url`, `title`, `source` and `author` where known.

    A stamp like "date 2021-11-22" at the start of the text gives the date where nothing else does, and stays there.

    Raises:
        ArticleError: there is no text, no such day as the stamp's, or the url is no web address.
    """
    if not text.strip():
        raise ArticleError(path, "holds no text")
    lines = {key: one_line(value) for key, value in known.items() if value}
    if (url := lines.get("url")) and not _ADDRESS.fullmatch(url):
        raise ArticleError(path, "its url is no web address; start it with https://")
    return Article(path=path, text=text, date=date or _stamped(path, text), **lines)


def day(path: str, written: str) -> dt.date:
    """The day that is written as ISO 8601 has it, with or without a time of day. ArticleError when it is none."""
    try:
        return dt.datetime.fromisoformat(written.strip()).date()
    except ValueError:
        raise ArticleError(path, f"{one_line(written[:40])!r} is no date; write it as 2021-11-22") from None


def _stamped(path: str, text: str) -> dt.date | None:
    found = _STAMP.match(text)
    return day(path, found[1]) if found else None
