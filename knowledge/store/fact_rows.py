"""Rows of facts back into facts, with the statements that tell them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection, select

from knowledge.facts.fact import Fact
from knowledge.store import marks, statements, typed
from knowledge.store.bulk import batches, each, values
from knowledge.store.prepared import Prepared
from knowledge.store.statements import Words
from knowledge.store.tables import articles, facts, told

_KEPT = 10_000
"""Facts that are kept made: a chat asks after the same matches and people again and again.

(A question of a match or a player takes thirty facts.)
"""

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


class FactRows:
    """Makes facts of their rows, and keeps those made until anything in the store is another. They never change."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._state: marks.State | None = None
        self._made: dict[int, Fact] = {}

    def of(self, connection: Connection, numbers: Sequence[int], state: marks.State) -> list[Fact]:
        """The facts of these numbers; those of a topic that is no longer there, or told by nothing, are left out."""
        if state != self._state:
            self._state, self._made = state, {}
        missing = [number for number in numbers if number not in self._made]
        if len(self._made) + len(missing) > _KEPT:
            self._made, missing = {}, list(numbers)
        for some in batches(missing):
            self._made.update(self._make(connection, some))
        return [self._made[number] for number in numbers if number in self._made]

    def _make(self, connection: Connection, numbers: Sequence[int]) -> Iterator[tuple[int, Fact]]:
        told, kinds = _told(connection, numbers), self._words.kinds
        rows = (row for row in _ROWS.rows(connection, numbers=values(numbers)) if row[0] in told and row[1] in kinds)
        for some in batches(rows, _TOGETHER):
            by = statements.tellings([told[number] for number, *_ in some], self._words)
            for (number, type_, value, json), tellings in zip(some, by, strict=True):
                yield number, typed.fact(kinds[type_], value, json, tellings)


def _told(connection: Connection, numbers: Sequence[int]) -> Mapping[int, Sequence[tuple[int, str]]]:
    """The statements that tell each fact, by their ids, each with what its article is kept as."""
    found: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for number, statement, article in _TOLD.rows(connection, facts=values(numbers)):
        found[number].append((statement, article))
    return found
