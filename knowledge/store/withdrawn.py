"""Articles that an admin has had forgotten: no feed brings them back."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from knowledge.articles import ArticleRef
from knowledge.store.tables import withdrawn


def every(connection: Connection) -> frozenset[str]:
    """Their paths and addresses."""
    return frozenset(connection.execute(select(withdrawn.c.location)).scalars())


def refs(connection: Connection) -> list[ArticleRef]:
    """The articles, as far as they are still known, by path."""
    found: dict[str, str | None] = {}
    for row in connection.execute(select(withdrawn).order_by(withdrawn.c.article, withdrawn.c.location)):
        found[row.article] = found.get(row.article) or (row.location if row.location != row.article else None)
    return [ArticleRef(path=path, url=url) for path, url in found.items()]


def put(connection: Connection, refs: Iterable[ArticleRef]) -> None:
    """Note that these articles are not to come back."""
    now = time.time()
    for ref in refs:
        for location in {ref.path, ref.url or ref.path}:
            row = insert(withdrawn).values(location=location, article=ref.path, at=now)
            connection.execute(row.on_conflict_do_nothing())


def readmit(connection: Connection, locations: Collection[str]) -> None:
    """Let the articles come back that are found at these locations."""
    named = select(withdrawn.c.article).where(withdrawn.c.location.in_(locations))
    connection.execute(delete(withdrawn).where(withdrawn.c.article.in_(named)))
