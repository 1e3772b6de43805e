"""What stands out among all that is on record, found without making a fact of each: who has most, what is earliest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    bindparam,
    cast,
    func,
    or_,
    select,
)

from knowledge.store.bulk import each, values
from knowledge.store.prepared import Prepared
from knowledge.store.sides import sides
from knowledge.store.tables import fact_sides, facts, match_sides, matches

Saying = Sequence[tuple[str, tuple[object, ...]]]
"""Fields, each with the values that a fact may have in it."""


@dataclass(frozen=True, slots=True)
class Among:
    """The matches among which is looked: of any of the competitions, surely played from the first day to the last.

    No competitions and no days mean any; a first or last day of None leaves that end open.
    """

    competitions: tuple[str, ...] = ()
    days: tuple[dt.date | None, dt.date | None] | None = None


ANY = Among()
"""All matches on record."""


@dataclass(frozen=True, slots=True)
class Deeds:
    """The facts that count for whoever is their `doer`: those of any of the types.

    With `saying`, only those that have one of the values in each of its fields; with `against`, only those that are
    told of another side than this one.
    """

    types: tuple[str, ...]
    doer: str = "player"
    saying: Saying = ()
    against: str | None = None


_FIRST: BindParameter[str] = bindparam("first")
_LAST: BindParameter[str] = bindparam("last")


def leaders(
    connection: Connection, deeds: Deeds, teams: Collection[str], among: Among, limit: int
) -> list[tuple[str, int]]:
    """The people by how many of the deeds are theirs, most first, those level by their ids.

    Only facts count in which all the teams take part, of the matches `among` which is looked.
    """
    asked: dict[str, object] = {f"saying_{field}": values(given) for field, given in deeds.saying}
    asked |= {"types": values(deeds.types), "path": f"$.persons.{deeds.doer}"}
    asked |= ({"sides": sides(teams)} if teams else {}) | ({"against": deeds.against} if deeds.against else {})
    counted = _leaders(
        tuple(field for field, _ in deeds.saying),
        of_others=bool(deeds.against),
        of_teams=bool(teams),
        of_competitions=bool(among.competitions),
        on_days=bool(among.days),
    )
    found = counted.rows(connection, **asked, **_asked(among), most=limit)
    return [(player, many) for player, many in found]


def earliest(connection: Connection, types: Collection[str], among: Among, limit: int) -> list[str]:
    """The ids of the facts of any of the types with the lowest minutes, of these matches."""
    some = _earliest(of_competitions=bool(among.competitions), on_days=bool(among.days))
    return some.column(connection, types=values(types), **_asked(among), most=limit)


def decided(connection: Connection, among: Among, limit: int) -> list[str]:
    """The ids of those of the matches that were won by the widest margins, and of those in which most goals fell."""
    asked, wanted = _asked(among), {"of_competitions": bool(among.competitions), "on_days": bool(among.days)}
    found = (_widest(by=by, **wanted).column(connection, **asked, most=limit) for by in ("margin", "goals"))
    return list(dict.fromkeys(match for some in found for match in some))


def _asked(among: Among) -> dict[str, object]:
    """The parameters of `_of_matches`."""
    first, last = among.days or (None, None)
    bounds: dict[str, object] = {"first": (first or dt.date.min).isoformat(), "last": (last or dt.date.max).isoformat()}
    cups = {"competitions": values(among.competitions)} if among.competitions else {}
    return (bounds if among.days else {}) | cups


@cache
def _leaders(
    fields: tuple[str, ...], *, of_others: bool, of_teams: bool, of_competitions: bool, on_days: bool
) -> Prepared:
    player = func.json_each(facts.c.json, bindparam("path")).table_valued("value").c.value
    many = func.count()
    said = (func.json_extract(facts.c.value, f"$.{field}").in_(each(f"saying_{field}")) for field in fields)
    of_another = [func.json_extract(facts.c.value, "$.team") != bindparam("against")] if of_others else []
    filters = [*said, *of_another, *([facts.c.number.in_(_of_teams())] if of_teams else [])]
    counted = select(player, many).select_from(facts).where(facts.c.type.in_(each("types")), *filters)
    counted = counted.where(*_of_matches(facts.c.match, of_competitions=of_competitions, on_days=on_days))
    return Prepared(counted.group_by(player).order_by(many.desc(), player).limit(bindparam("most")))


@cache
def _earliest(*, of_competitions: bool, on_days: bool) -> Prepared:
    minute = func.json_extract(facts.c.value, "$.minute")
    timed = select(facts.c.id).where(facts.c.type.in_(each("types")), minute.is_not(None))
    timed = timed.where(*_of_matches(facts.c.match, of_competitions=of_competitions, on_days=on_days))
    return Prepared(timed.order_by(cast(minute, Integer), facts.c.number).limit(bindparam("most")))


@cache
def _widest(*, by: str, of_competitions: bool, on_days: bool) -> Prepared:
    first, second = (func.json_extract(matches.c.json, f"$.score[{at}]") for at in (0, 1))
    margin, goals = func.abs(first - second), first + second
    order = (margin, goals) if by == "margin" else (goals, margin)
    scored = select(matches.c.id).where(first.is_not(None))
    scored = scored.where(*_of_matches(matches.c.id, of_competitions=of_competitions, on_days=on_days))
    return Prepared(scored.order_by(*(each.desc() for each in order), matches.c.id).limit(bindparam("most")))


def _of_teams() -> Select[Any]:
    filed = (fact_sides.c.sides == bindparam("sides"), fact_sides.c.type.in_(each("types")))
    return select(fact_sides.c.fact).where(*filed)


def _of_matches(match: ColumnElement[Any], *, of_competitions: bool, on_days: bool) -> list[ColumnElement[bool]]:
    """That a match is of any of the competitions, and that it was surely played on the days."""
    competition = func.json_extract(matches.c.json, "$.competition")
    of_them = select(matches.c.id).where(competition.in_(each("competitions")))
    undated = and_(match_sides.c.date == "", match_sides.c.earliest >= _FIRST, match_sides.c.latest <= _LAST)
    surely = or_(match_sides.c.date.between(_FIRST, _LAST), undated)
    then = select(match_sides.c.match).where(match_sides.c.sides == "", surely)
    return [*([match.in_(of_them)] if of_competitions else []), *([match.in_(then)] if on_days else [])]
