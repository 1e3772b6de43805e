"""Many rows at once, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from sqlalchemy import Connection, TableClause, insert

_AT_ONCE = 5_000


def insert_all(connection: Connection, table: TableClause, rows: Iterable[dict[str, object]]) -> None:
    """Insert every row, which may be none."""
    left = iter(rows)
    while batch := list(islice(left, _AT_ONCE)):
        connection.execute(insert(table), batch)
