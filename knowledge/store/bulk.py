"""Many rows at once, in bounded memory and in statements of bounded length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, TableClause, insert

T = TypeVar("T")

_AT_ONCE = 5_000
"""Below the 32,766 values that SQLite takes in one statement."""


def batches(items: Iterable[T]) -> Iterator[list[T]]:
    """The items in lists of a size that a statement can take."""
    left = iter(items)
    while batch := list(islice(left, _AT_ONCE)):
        yield batch


def insert_all(connection: Connection, table: TableClause, rows: Iterable[dict[str, object]]) -> None:
    """Insert every row, which may be none."""
    for batch in batches(rows):
        connection.execute(insert(table), batch)
