"""Statements: each is one row, its article apart, under an id made of what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, select

from knowledge.statement import Statement
from knowledge.store import typed
from knowledge.store.bulk import insert_all
from knowledge.store.tables import articles, statements

COLUMNS = (statements.c.type, statements.c.json, articles.c.ref)
"""What `read` makes a statement of."""

_ORDER = (articles.c.path, statements.c.start, statements.c.end, statements.c.type, statements.c.json)


def key(statement: Statement) -> int:
    """A statement's id: equal statements of one article have the same (64 bits of BLAKE2b)."""
    said = f"{statement.article.path}\n{_body(statement)}"
    return int.from_bytes(blake2b(said.encode(), digest_size=8).digest(), signed=True)


def put(connection: Connection, article: int, said: Iterable[Statement]) -> None:
    """Keep what an article states; what it states twice in the same words is kept once."""
    rows = {
        key(statement): {
            "id": key(statement),
            "article": article,
            "type": statement.type,
            "start": statement.start,
            "end": statement.end,
            "json": _body(statement),
        }
        for statement in said
    }
    insert_all(connection, statements, rows.values())


def every(connection: Connection, kinds: typed.Kinds) -> list[Statement]:
    """All statements in a fixed order; those of a topic that is no longer there are left out."""
    rows = select(*COLUMNS).join(articles).where(statements.c.type.in_(kinds)).order_by(*_ORDER)
    return list(read(connection.execute(rows), kinds))


def read(rows: Iterable[Sequence[Any]], kinds: typed.Kinds) -> Iterator[Statement]:
    """The statements of rows of `COLUMNS`."""
    return (typed.statement(kinds[type_], json, ref) for type_, json, ref in rows)


def _body(statement: Statement) -> str:
    return statement.model_dump_json(exclude={"article"})
