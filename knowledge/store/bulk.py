"""Many rows and many values at once, in bounded memory and in statements of bounded length."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from pydantic_core import to_json
from sqlalchemy import Connection, Select, TableClause, bindparam, func, insert, select

T = TypeVar("T")

_AT_ONCE = 5_000
"""Below the 32,766 values that SQLite takes in one statement."""


def batches(items: Iterable[T], size: int = _AT_ONCE) -> Iterator[list[T]]:
    """The items in lists of that size, which a statement can take."""
    left = iter(items)
    while batch := list(islice(left, size)):
        yield batch


def insert_all(connection: Connection, table: TableClause, rows: Iterable[dict[str, object]]) -> None:
    """Insert every row, which may be none."""
    for batch in batches(rows):
        connection.execute(insert(table), batch)


def each(name: str) -> Select[Any]:
    """The values of a parameter, which is given as `values`: for IN, in a statement that stays the same for any number.

    (A statement with a place for each value is made anew for each number of them, which takes longer than running it.)
    """
    return select(func.json_each(bindparam(name)).table_valued("value").c.value)


def values(some: Collection[object]) -> str:
    """Values as a parameter of `each`."""
    return to_json(list(some)).decode()
