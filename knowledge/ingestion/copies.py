"""Articles that tell the same text as another: the newest is read, the others are named as sources beside it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict

from knowledge.articles import Article
from knowledge.articles.likeness import ALIKE, bands, likeness
from knowledge.store import Store


class Copies:
    """Finds what an article is a copy of: in the store, or among the articles that are being read."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._being_read: dict[str, Article] = {}
        self._by_band: defaultdict[int, set[str]] = defaultdict(set)

    async def original(self, article: Article) -> Article | None:
        """Of the articles that have nearly all of its text, the one to be kept."""
        shared = bands(article.text)
        near = [self._being_read[path] for band in shared for path in self._by_band.get(band, ())]
        others = {other.path: other for other in (*await self._store.like(shared), *near) if other.path != article.path}
        alike = [other for other in others.values() if likeness(article.text, other.text) >= ALIKE]
        return min(alike, key=_rank, default=None)

    def reads(self, article: Article) -> None:
        """An article is being read from now on."""
        self._being_read[article.path] = article
        for band in bands(article.text):
            self._by_band[band].add(article.path)

    def is_being_read(self, path: str) -> bool:
        """Whether an article is not in the store as yet."""
        return path in self._being_read

    def has_read(self, path: str) -> None:
        """An article is in the store from now on, or could not be read."""
        if article := self._being_read.pop(path, None):
            for band in bands(article.text):
                self._by_band[band].discard(path)


def newer(one: Article, other: Article) -> bool:
    """Whether of two tellings of a text the first is to be kept: the later one, of one day the first by its path."""
    return _rank(one) < _rank(other)


def _rank(article: Article) -> tuple[int, str]:
    return -(article.date or dt.date.min).toordinal(), article.path
