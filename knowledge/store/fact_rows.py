"""Rows of facts back into facts, with the statements that tell them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from knowledge.facts.fact import Fact
from knowledge.store import articles, statements, typed
from knowledge.store.bulk import batches, each, values
from knowledge.store.prepared import Prepared
from knowledge.store.statements import Words
from knowledge.store.tables import facts, told

COLUMNS = (facts.c.number, facts.c.type, facts.c.value, facts.c.json)
"""What `made` makes a fact of."""

_TOGETHER = 4
"""Facts whose statements are looked up together: an answer quotes its first few, which stand next to each other."""

_TOLD = Prepared(
    select(told.c.fact, told.c.statement, told.c.article)
    .where(told.c.fact.in_(each("facts")))
    .order_by(told.c.fact, told.c.index)
)


def made(connection: Connection, words: Words, rows: Sequence[tuple[Any, ...]]) -> list[Fact]:
    """The facts of rows of `COLUMNS`; those of a topic that is no longer there, or told by nothing, are left out."""
    known = (row for row in rows if row[1] in words.kinds)
    return [fact for batch in batches(known) for fact in _facts(connection, words, batch)]


def _facts(connection: Connection, words: Words, rows: Sequence[tuple[Any, ...]]) -> Iterator[Fact]:
    by_fact = _told(connection, [number for number, *_ in rows])
    refs = articles.kept(connection, {article for by in by_fact.values() for _, article in by})
    for some in batches((row for row in rows if row[0] in by_fact), _TOGETHER):
        by = [[(id_, refs[article]) for id_, article in by_fact[number]] for number, *_ in some]
        for (_, type_, value, json), tellings in zip(some, statements.tellings(by, words), strict=True):
            yield typed.fact(words.kinds[type_], value, json, tellings)


def _told(connection: Connection, numbers: Sequence[int]) -> Mapping[int, Sequence[tuple[int, int]]]:
    """The statements that tell each fact, each with its article, by their ids."""
    found: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, statement, article in _TOLD.rows(connection, facts=values(numbers)):
        found[number].append((statement, article))
    return found
