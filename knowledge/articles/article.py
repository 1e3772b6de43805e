"""An article: one published text and what is known of its publication."""

from __future__ import annotations

import datetime as dt
import hashlib

from pydantic import BaseModel, ConfigDict


class ArticleRef(BaseModel):
    """Where a statement stands: enough of an article to name it as a source.

    `path` is the file's path or, for a web page, its address; it identifies the article in a store.
    `also` are the copies of its text that were found elsewhere.
    """

    model_config = ConfigDict(frozen=True)

    path: str
    url: str | None = None
    title: str | None = None
    date: dt.date | None = None
    source: str | None = None
    author: str | None = None
    also: tuple[ArticleRef, ...] = ()


class Article(ArticleRef):
    """One published text. `text` is kept as published: every evidence span points into it."""

    text: str

    @property
    def ref(self) -> ArticleRef:
        """The same article without its text."""
        return ArticleRef.model_validate(self.model_dump(exclude={"text"}))

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of all that the article says, path and copies apart: equal digests need no second reading."""
        said = self.model_dump_json(exclude={"path", "also"})
        return hashlib.sha256(said.encode()).hexdigest()
