"""Markdown with front matter: `title`, `date`, `url`, `source` and `author` in YAML, below it the text as published."""

from __future__ import annotations

import datetime as dt

from frontmatter.default_handlers import YAMLHandler
from yaml import YAMLError  # type: ignore[import-untyped] # it ships no types

from knowledge.articles.article import Article
from knowledge.articles.content import article_of, day, text_of
from knowledge.articles.wrapping import unwrapped
from knowledge.errors import ArticleError, one_line


def parse(content: bytes, path: str) -> Article:
    """The article of a .md file. ArticleError when there is none or its front matter cannot be read."""
    front, text = _split(text_of(content, path), path)
    known = {key: _text(path, key, front.get(key)) for key in ("title", "url", "source", "author")}
    return article_of(path, unwrapped(text), date=_date(path, front.get("date")), **known)


def _split(raw: str, path: str) -> tuple[dict[str, object], str]:
    handler = YAMLHandler()
    if not handler.detect(raw):
        return {}, raw
    try:
        front, text = handler.split(raw)
    except ValueError:
        raise ArticleError(path, "its front matter has no end; put a line of --- below it") from None
    try:
        values = handler.load(front) or {}
    except (ValueError, YAMLError) as error:
        reason = one_line(str(error))[:200]
        raise ArticleError(path, f"its front matter is no YAML; put its values in quotation marks ({reason})") from None
    if not isinstance(values, dict):
        raise ArticleError(path, "its front matter must be lines such as `title: …` between two lines of ---")
    return values, text.strip("\n")


def _text(path: str, key: str, value: object) -> str | None:
    if isinstance(value, (dict, list)):
        raise ArticleError(path, f"the {key} in its front matter must be one line of text")
    return None if value is None else str(value)


def _date(path: str, value: object) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return value.date()
    if value is None or isinstance(value, dt.date):
        return value
    return day(path, str(value))
