"""Statements: each is one row, its article apart, under an id made of what it says."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from itertools import chain

from sqlalchemy import Connection, delete, select

from knowledge.facts.tellings import Tellings
from knowledge.statement import Statement
from knowledge.store import typed
from knowledge.store.bulk import each, insert_all, values
from knowledge.store.prepared import Prepared
from knowledge.store.tables import articles, statements

Said = Mapping[int, tuple[str, str]]
"""Id → type and JSON of statements."""


@dataclass(frozen=True, eq=False, slots=True)
class Words:
    """What statements are made of: the classes of their types, and, at any time, what those of some ids say."""

    kinds: typed.Kinds
    said: Callable[[Sequence[int]], Said]


_COLUMNS = (statements.c.type, statements.c.json, articles.c.ref)
_SAYING = (statements.c.id, statements.c.type, statements.c.json)
_BY_IDS = Prepared(select(*_SAYING).where(statements.c.id.in_(each("ids"))))
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
    rows = select(*_COLUMNS).join(articles).where(statements.c.type.in_(kinds)).order_by(*_ORDER)
    found = chain.from_iterable(connection.execute(rows).partitions(1_000))
    return [typed.statement(kinds[type_], json, ref) for type_, json, ref in found]


def ids(connection: Connection) -> set[int]:
    """The ids of all statements."""
    return set(connection.execute(select(statements.c.id)).scalars())


def by_ids(connection: Connection, ids: Collection[int]) -> dict[int, tuple[str, str]]:
    """What the statements of those ids say, as their type and JSON. It never changes: their ids are made of it."""
    return {id_: (type_, json) for id_, type_, json in _BY_IDS.rows(connection, ids=values(ids))}


def tellings(told: Sequence[Sequence[tuple[int, str]]], words: Words) -> list[Tellings]:
    """The statements of those ids, each with its article as it is kept, fact by fact.

    What they say is looked up when one is looked at. Whichever has gone by then is left out.
    """
    said = _Together(words, [id_ for some in told for id_, _ in some])
    return [Tellings([typed.ref(article) for _, article in some], said.statements(some)) for some in told]


class _Together:
    """What some statements say, looked up for all of them when one is looked at."""

    def __init__(self, words: Words, ids: Sequence[int]) -> None:
        self._words = words
        self._ids = ids

    @cached_property
    def _by_id(self) -> Said:
        return self._words.said(self._ids)

    def statements(self, told: Sequence[tuple[int, str]]) -> Iterator[Statement]:
        """These of the statements, each with its article."""
        for id_, article in told:
            if known := self._by_id.get(id_):
                type_, json = known
                yield typed.statement(self._words.kinds[type_], json, article)


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
