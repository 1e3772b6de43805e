"""Statements: each is one row, its article apart, under an id made of what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import chain
from typing import Any

from sqlalchemy import Connection, delete, select

from knowledge.facts.tellings import Tellings
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
    """Keep what an article states and nothing else that it stated before; what it states twice is kept once.

    What it stated before already stays as it is, and with it the facts that rest on it.
    """
    stated = {key(statement): statement for statement in said}
    of_article = statements.c.article == article
    before = set(connection.execute(select(statements.c.id).where(of_article)).scalars())
    connection.execute(delete(statements).where(of_article, statements.c.id.in_(before - stated.keys())))
    insert_all(connection, statements, (_row(id_, article, stated[id_]) for id_ in stated.keys() - before))


def every(connection: Connection, kinds: typed.Kinds) -> list[Statement]:
    """All statements in a fixed order; those of a topic that is no longer there are left out."""
    rows = select(*COLUMNS).join(articles).where(statements.c.type.in_(kinds)).order_by(*_ORDER)
    return list(read(chain.from_iterable(connection.execute(rows).partitions(1_000)), kinds))


def ids(connection: Connection) -> set[int]:
    """The ids of all statements."""
    return set(connection.execute(select(statements.c.id)).scalars())


def read(rows: Iterable[Sequence[Any]], kinds: typed.Kinds) -> Iterator[Statement]:
    """The statements of rows of `COLUMNS`."""
    return (typed.statement(kinds[type_], json, ref) for type_, json, ref in rows)


def tellings(rows: Sequence[Sequence[Any]], kinds: typed.Kinds) -> Tellings:
    """The statements of rows of `COLUMNS`, made when they are looked at."""
    return Tellings((typed.ref(ref) for *_, ref in rows), read(rows, kinds))


def _row(identity: int, article: int, statement: Statement) -> dict[str, object]:
    return {
        "id": identity,
        "article": article,
        "type": statement.type,
        "start": statement.start,
        "end": statement.end,
        "json": _body(statement),
    }


def _body(statement: Statement) -> str:
    """What it says. What it leaves unsaid is left out, so that a field which a topic gains changes no id."""
    return statement.model_dump_json(exclude={"article"}, exclude_none=True)
