"""Rows of facts back into facts, with the statements that tell them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection, select

from knowledge.facts.fact import Fact
from knowledge.store import statements, typed
from knowledge.store.bulk import batches, each, values
from knowledge.store.prepared import Prepared
from knowledge.store.statements import Words
from knowledge.store.tables import articles, facts, told

_TOGETHER = 4
"""Facts whose statements are looked up together: an answer quotes its first few, which stand next to each other."""

_ROWS = Prepared(
    select(facts.c.number, facts.c.type, facts.c.value, facts.c.json)
    .where(facts.c.number.in_(each("numbers")))
    .order_by(facts.c.number)
)
_TOLD = Prepared(
    select(told.c.fact, told.c.statement, articles.c.ref)
    .join(articles, articles.c.id == told.c.article)
    .where(told.c.fact.in_(each("facts")))
    .order_by(told.c.fact, told.c.index)
)


def made(words: Words, connection: Connection, numbers: Sequence[int]) -> Iterator[tuple[int, Fact]]:
    """The facts of these numbers; those of a topic that is no longer there, or told by nothing, are left out."""
    told, kinds = _told(connection, numbers), words.kinds
    rows = (row for row in _ROWS.rows(connection, numbers=values(numbers)) if row[0] in told and row[1] in kinds)
    for some in batches(rows, _TOGETHER):
        by = statements.tellings([told[number] for number, *_ in some], words)
        for (number, type_, value, json), tellings in zip(some, by, strict=True):
            yield number, typed.fact(kinds[type_], value, json, tellings)


def _told(connection: Connection, numbers: Sequence[int]) -> Mapping[int, Sequence[tuple[int, str]]]:
    """The statements that tell each fact, by their ids, each with what its article is kept as."""
    found: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for number, statement, article in _TOLD.rows(connection, facts=values(numbers)):
        found[number].append((statement, article))
    return found
