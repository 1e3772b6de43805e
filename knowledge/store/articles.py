"""Articles, as they were published."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from knowledge.articles import Article, ArticleRef
from knowledge.store import typed
from knowledge.store.tables import articles


def put(connection: Connection, article: Article, reader: str) -> int:
    """Keep an article in place of the one of its path. Its row's id."""
    row = {
        "path": article.path,
        "date": article.date,
        "ref": article.ref.model_dump_json(),
        "text": article.text,
        "digest": article.digest,
        "reader": reader,
    }
    kept = insert(articles).values(row).on_conflict_do_update(index_elements=[articles.c.path], set_=row)
    identity: int = connection.execute(kept.returning(articles.c.id)).scalar_one()
    return identity


def drop(connection: Connection, path: str) -> None:
    """Forget the article of that path, and with it its statements."""
    connection.execute(delete(articles).where(articles.c.path == path))


def digests(connection: Connection) -> dict[str, str]:
    """Path → digest."""
    return {row.path: row.digest for row in connection.execute(select(articles.c.path, articles.c.digest))}


def outdated(connection: Connection, reader: str) -> list[str]:
    """The paths of the articles that another reader has read."""
    older = select(articles.c.path).where(articles.c.reader != reader).order_by(articles.c.path)
    return list(connection.execute(older).scalars())


def whole(connection: Connection, path: str) -> Article | None:
    """The article of that path with its text."""
    row = connection.execute(select(articles.c.ref, articles.c.text).where(articles.c.path == path)).first()
    return Article(**ArticleRef.model_validate_json(row.ref).model_dump(), text=row.text) if row else None


def refs(connection: Connection, paths: Collection[str]) -> list[ArticleRef]:
    """The articles of those paths, or all of them, by path."""
    some = select(articles.c.ref).order_by(articles.c.path)
    if paths:
        some = some.where(articles.c.path.in_(paths))
    return [typed.ref(ref) for ref in connection.execute(some).scalars().all()]


def ids(connection: Connection) -> dict[str, int]:
    """Path → id."""
    return {row.path: row.id for row in connection.execute(select(articles.c.path, articles.c.id))}


def latest(connection: Connection) -> int:
    """The highest number that an article has."""
    return connection.execute(select(func.max(articles.c.id))).scalar() or 0
