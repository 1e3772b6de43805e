"""What the store has of the articles that come in."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from knowledge.articles import Article
from knowledge.articles.loading import is_address


class Standing(StrEnum):
    """How an article stands to the store."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REREAD = "reread"
    WITHDRAWN = "withdrawn"
    FOREIGN = "foreign"
    COPY = "copy"


class Known:
    """The articles of a store and of this ingestion, by path and by digest.

    An article is known by its path. The same article under two paths, equal in every word, title, date and address, is
    one source and stays under the path that came first. Where that one was a file which has gone since, the article has
    moved. What is `withdrawn`, by path or address, is not to come back.
    """

    def __init__(self, digests: Mapping[str, str], withdrawn: frozenset[str] = frozenset()) -> None:
        self._withdrawn = withdrawn
        self._digests = dict(digests)
        self._paths = {digest: path for path, digest in sorted(digests.items(), reverse=True)}

    def standing(self, article: Article) -> Standing:
        """Whether the article is to be read."""
        if self._withdrawn & {article.path, article.url}:
            return Standing.WITHDRAWN
        if article.digest in self._paths and not self.moved_from(article):
            return Standing.UNCHANGED
        return Standing.CHANGED if article.path in self._digests else Standing.NEW

    def moved_from(self, article: Article) -> str | None:
        """The path that the article had until its file was moved."""
        before = self._paths.get(article.digest, article.path)
        return None if before == article.path or is_address(before) or Path(before).exists() else before

    def learn(self, article: Article) -> None:
        """From now on the store has this article."""
        self._paths.pop(self._digests.pop(article.path, ""), None)
        self._digests[article.path] = article.digest
        self._paths[article.digest] = article.path
