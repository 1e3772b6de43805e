"""Rows of facts back into facts, with the statements that tell them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from knowledge.facts.fact import Fact
from knowledge.store import articles, statements, typed
from knowledge.store.articles import Kept
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
    told = _told(connection, [number for number, *_ in rows])
    for some in batches((row for row in rows if row[0] in told), _TOGETHER):
        by = statements.tellings([told[number] for number, *_ in some], words)
        for (_, type_, value, json), tellings in zip(some, by, strict=True):
            yield typed.fact(words.kinds[type_], value, json, tellings)


def _told(connection: Connection, numbers: Sequence[int]) -> Mapping[int, Sequence[tuple[int, Kept]]]:
    """The statements that tell each fact, by their ids, each with its article."""
    rows = _TOLD.rows(connection, facts=values(numbers))
    kept = articles.kept(connection, {article for *_, article in rows})
    found: defaultdict[int, list[tuple[int, Kept]]] = defaultdict(list)
    for number, statement, article in rows:
        found[number].append((statement, kept[article]))
    return found
