"""Copies: articles whose text another one has as well, so that they are named as sources beside it, and not read."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from knowledge.articles import Article, ArticleRef
from knowledge.articles.likeness import bands
from knowledge.store.bulk import insert_all
from knowledge.store.tables import articles, copies, sketches

_MOST = 10
"""Articles that are compared with a new one: those that share most bands with it."""


def put(connection: Connection, copy: Article, original: str) -> bool:
    """Keep an article as a copy of another; False, and nothing is kept, where that one is not there."""
    drop(connection, copy.path)
    found = _id(connection, original)
    if found is None:
        return False
    if (before := _id(connection, copy.path)) is not None:
        _hand_on(connection, before, found)
    _add(connection, found, copy.path, copy.digest, copy.ref)
    name(connection, found)
    return True


def keep(connection: Connection, article: int, also: Iterable[ArticleRef]) -> None:
    """Keep the copies that an article names itself; what they say exactly shows when they are met again."""
    for ref in also:
        row = insert(copies).values(path=ref.path, article=article, digest="", ref=ref.model_dump_json())
        connection.execute(row.on_conflict_do_nothing())


def drop(connection: Connection, path: str) -> None:
    """From now on that article is no copy."""
    found = connection.execute(delete(copies).where(copies.c.path == path).returning(copies.c.article)).scalar()
    if found is not None:
        name(connection, found)


def take_over(connection: Connection, older: str, newer: int) -> None:
    """Make an article, and what are copies of it, copies of a newer version."""
    row = connection.execute(select(articles).where(articles.c.path == older)).first()
    if row is None:
        return
    _hand_on(connection, row.id, newer)
    _add(connection, newer, row.path, row.digest, ArticleRef.model_validate_json(row.ref))


def digests(connection: Connection) -> dict[str, str]:
    """Path → digest."""
    return {row.path: row.digest for row in connection.execute(select(copies.c.path, copies.c.digest))}


def of(connection: Connection, original: str) -> list[str]:
    """The paths of an article's copies."""
    rows = select(copies.c.path).join(articles).where(articles.c.path == original)
    return list(connection.execute(rows).scalars())


def sketch(connection: Connection, article: int, text: str) -> None:
    """Keep by what a text is found by those like it."""
    connection.execute(delete(sketches).where(sketches.c.article == article))
    insert_all(connection, sketches, ({"band": band, "article": article} for band in set(bands(text))))


def like(connection: Connection, shared: Iterable[int]) -> list[Article]:
    """The articles that may be like the one with these bands, those that share most first."""
    most = (func.count().desc(), articles.c.path)
    found = (
        select(articles.c.ref, articles.c.text)
        .join(sketches, sketches.c.article == articles.c.id)
        .where(sketches.c.band.in_(list(shared)))
        .group_by(articles.c.id)
        .order_by(*most)
        .limit(_MOST)
    )
    return [
        Article(**ArticleRef.model_validate_json(row.ref).model_dump(), text=row.text)
        for row in connection.execute(found)
    ]


def name(connection: Connection, article: int) -> None:
    """Have an article name its copies, so that what rests on it can."""
    kept = connection.execute(select(copies.c.ref).where(copies.c.article == article).order_by(copies.c.path))
    also = tuple(ArticleRef.model_validate_json(ref) for ref in kept.scalars())
    ref = connection.execute(select(articles.c.ref).where(articles.c.id == article)).scalar_one()
    named = ArticleRef.model_validate_json(ref).model_copy(update={"also": also})
    connection.execute(update(articles).where(articles.c.id == article).values(ref=named.model_dump_json()))


def _hand_on(connection: Connection, older: int, newer: int) -> None:
    connection.execute(update(copies).where(copies.c.article == older).values(article=newer))


def _add(connection: Connection, article: int, path: str, digest: str, ref: ArticleRef) -> None:
    alone = ref.model_copy(update={"also": ()}).model_dump_json()
    connection.execute(insert(copies).values(path=path, article=article, digest=digest, ref=alone))


def _id(connection: Connection, path: str) -> int | None:
    return connection.execute(select(articles.c.id).where(articles.c.path == path)).scalar()
