"""The matches among which something is looked for: those of some competitions, those of some days."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, and_, bindparam, or_, select

from knowledge.store.bulk import each, values
from knowledge.store.tables import match_sides, matches


@dataclass(frozen=True, slots=True)
class Among:
    """The matches among which is looked: of any of the competitions, surely played from the first day to the last.

    No competitions and no days mean any; a first or last day of None leaves that end open.
    """

    competitions: tuple[str, ...] = ()
    days: tuple[dt.date | None, dt.date | None] | None = None


ANY = Among()
"""All matches on record."""

_FIRST: BindParameter[str] = bindparam("first")
_LAST: BindParameter[str] = bindparam("last")


def bounds(among: Among) -> dict[str, object]:
    """The parameters of `of_matches`."""
    first, last = among.days or (None, None)
    bounds: dict[str, object] = {"first": (first or dt.date.min).isoformat(), "last": (last or dt.date.max).isoformat()}
    cups = {"competitions": values(among.competitions)} if among.competitions else {}
    return (bounds if among.days else {}) | cups


def of_matches(match: ColumnElement[Any], *, of_competitions: bool, on_days: bool) -> list[ColumnElement[bool]]:
    """That a match is of any of the competitions, and that it was surely played on the days."""
    of_them = select(matches.c.id).where(matches.c.competition.in_(each("competitions")))
    undated = and_(match_sides.c.date == "", match_sides.c.earliest >= _FIRST, match_sides.c.latest <= _LAST)
    surely = or_(match_sides.c.date.between(_FIRST, _LAST), undated)
    then = select(match_sides.c.match).where(match_sides.c.sides == "", surely)
    return [*([match.in_(of_them)] if of_competitions else []), *([match.in_(then)] if on_days else [])]
