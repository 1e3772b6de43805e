"""Marks the store keeps about itself: how far merging has come, and what it found.

`revision` grows with every article saved or forgotten and every correction made or undone; `merged` is the one whose
statements and corrections the facts were made of; `merges` is how many times they have been.
"""

from __future__ import annotations

from pydantic import TypeAdapter
from sqlalchemy import Connection, bindparam, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from knowledge.store.prepared import Prepared
from knowledge.store.rows import Coverage
from knowledge.store.tables import articles, facts, marks, matches, people, statements

State = tuple[tuple[str, str], ...]
"""What is another one whenever an article, a correction or a fact is."""

_COVERAGE = TypeAdapter(Coverage)
_VALUE = Prepared(select(marks.c.value).where(marks.c.key == bindparam("key")))
_OF_STATE = or_(marks.c.key == "merges", marks.c.key == "revision")
_STATE = Prepared(select(marks.c.key, marks.c.value).where(_OF_STATE).order_by(marks.c.key))


def revision(connection: Connection) -> int:
    """How many times an article has been saved or forgotten, or a correction made or undone."""
    return int(_get(connection, "revision") or 0)


def advance(connection: Connection) -> None:
    """Note that one has been."""
    _put(connection, "revision", str(revision(connection) + 1))


def merged(connection: Connection) -> int:
    """The revision that facts were merged of."""
    return int(_get(connection, "merged") or 0)


def stale(connection: Connection) -> bool:
    """Whether facts were merged of an older revision."""
    return merged(connection) != revision(connection)


def merge(connection: Connection, of: int) -> None:
    """Note that facts were merged of that revision, and take stock of what they rest on."""
    _put(connection, "merged", str(of))
    _put(connection, "merges", str(merges(connection) + 1))
    counts = [
        select(func.count()).select_from(table).scalar_subquery()
        for table in (articles, statements, facts, matches, people)
    ]
    bounds = [select(bound(articles.c.date)).scalar_subquery() for bound in (func.min, func.max)]
    counted = connection.execute(select(*counts, *bounds)).one()
    _put(connection, "coverage", _COVERAGE.dump_json(Coverage(*counted)).decode())


def merges(connection: Connection) -> int:
    """How many times facts were merged."""
    return int(_get(connection, "merges") or 0)


def state(connection: Connection) -> State:
    """What the store was last told, and what it made of that."""
    return tuple(_STATE.rows(connection))


def coverage(connection: Connection) -> Coverage:
    """What the facts rest on, as last taken stock of."""
    counted = _get(connection, "coverage")
    return _COVERAGE.validate_json(counted) if counted else Coverage()


def _get(connection: Connection, key: str) -> str | None:
    return next(iter(_VALUE.column(connection, key=key)), None)


def _put(connection: Connection, key: str, value: str) -> None:
    row = insert(marks).values(key=key, value=value)
    connection.execute(row.on_conflict_do_update(index_elements=[marks.c.key], set_={"value": row.excluded.value}))
