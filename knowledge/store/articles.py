"""Articles, as they were published."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, delete, insert, select, update

from knowledge.articles import Article, ArticleRef
from knowledge.store.tables import articles

REF = (articles.c.path, articles.c.url, articles.c.title, articles.c.date, articles.c.source)
"""The columns of an `ArticleRef`, in the order of its fields."""


def ref(path: str, *rest: object) -> ArticleRef:
    """The article that a row of `REF` names."""
    return ArticleRef.model_validate(dict(zip(ArticleRef.model_fields, (path, *rest), strict=True)))


def put(connection: Connection, article: Article, reader: str) -> int:
    """Keep an article in place of the one of its path, with which goes all that was read in it. Its row's id."""
    connection.execute(delete(articles).where(articles.c.path == article.path))
    row = {**article.model_dump(), "digest": article.digest, "reader": reader}
    identity: int = connection.execute(insert(articles).values(row).returning(articles.c.id)).scalar_one()
    return identity


def move(connection: Connection, path: str, to: str) -> None:
    """Give an article another path."""
    connection.execute(update(articles).where(articles.c.path == path).values(path=to))


def digests(connection: Connection) -> dict[str, str]:
    """Path → digest."""
    rows = connection.execute(select(articles.c.path, articles.c.digest))
    return {row.path: row.digest for row in rows}


def outdated(connection: Connection, reader: str) -> list[str]:
    """The paths of the articles that another reader has read."""
    older = select(articles.c.path).where(articles.c.reader != reader).order_by(articles.c.path)
    return list(connection.execute(older).scalars())


def whole(connection: Connection, path: str) -> Article | None:
    """The article of that path with its text."""
    row = connection.execute(select(*REF, articles.c.text).where(articles.c.path == path)).first()
    return Article.model_validate(row._asdict()) if row else None


def refs(connection: Connection, paths: Collection[str]) -> list[ArticleRef]:
    """The articles of those paths, or all of them, by path."""
    some = select(*REF).order_by(articles.c.path)
    if paths:
        some = some.where(articles.c.path.in_(paths))
    return [ref(*row) for row in connection.execute(some)]
