"""What stands out among all that is on record, found without making a fact of each: who has most, what is earliest."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic_core import from_json
from sqlalchemy import (
    Connection,
    Integer,
    Select,
    bindparam,
    cast,
    func,
    select,
)

from knowledge.store.among import Among, bounds, of_matches
from knowledge.store.bulk import each, values
from knowledge.store.prepared import Prepared
from knowledge.store.sides import sides
from knowledge.store.tables import fact_sides, facts, matches

Saying = Sequence[tuple[str, tuple[object, ...]]]
"""Fields, each with the values that a fact may have in it."""


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


def leaders(
    connection: Connection, deeds: Deeds, teams: Collection[str], among: Among, limit: int
) -> list[tuple[str, list[int]]]:
    """The people with the deeds that are theirs, who has most first, those level by their ids.

    Only facts count in which all the teams take part, of the matches `among` which is looked; the newest come first.
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
    found = counted.rows(connection, **asked, **bounds(among), most=limit)
    return [(player, sorted(from_json(numbers))) for player, numbers in found]


def earliest(connection: Connection, types: Collection[str], among: Among, limit: int) -> list[str]:
    """The ids of the facts of any of the types with the lowest minutes, of these matches."""
    some = _earliest(of_competitions=bool(among.competitions), on_days=bool(among.days))
    return some.column(connection, types=values(types), **bounds(among), most=limit)


def decided(connection: Connection, among: Among, limit: int) -> list[str]:
    """The ids of those of the matches that were won by the widest margins, and of those in which most goals fell."""
    asked, wanted = bounds(among), {"of_competitions": bool(among.competitions), "on_days": bool(among.days)}
    found = (_widest(by=by, **wanted).column(connection, **asked, most=limit) for by in ("margin", "goals"))
    return list(dict.fromkeys(match for some in found for match in some))


@cache
def _leaders(
    fields: tuple[str, ...], *, of_others: bool, of_teams: bool, of_competitions: bool, on_days: bool
) -> Prepared:
    player = func.json_each(facts.c.json, bindparam("path")).table_valued("value").c.value
    numbers, many = func.json_group_array(facts.c.number), func.count()
    said = (func.json_extract(facts.c.value, f"$.{field}").in_(each(f"saying_{field}")) for field in fields)
    of_another = [func.json_extract(facts.c.value, "$.team") != bindparam("against")] if of_others else []
    filters = [*said, *of_another, *([facts.c.number.in_(_of_teams())] if of_teams else [])]
    counted = select(player, numbers).select_from(facts).where(facts.c.type.in_(each("types")), *filters)
    counted = counted.where(*of_matches(facts.c.match, of_competitions=of_competitions, on_days=on_days))
    return Prepared(counted.group_by(player).order_by(many.desc(), player).limit(bindparam("most")))


@cache
def _earliest(*, of_competitions: bool, on_days: bool) -> Prepared:
    minute = func.json_extract(facts.c.value, "$.minute")
    timed = select(facts.c.id).where(facts.c.type.in_(each("types")), minute.is_not(None))
    timed = timed.where(*of_matches(facts.c.match, of_competitions=of_competitions, on_days=on_days))
    return Prepared(timed.order_by(cast(minute, Integer), facts.c.number).limit(bindparam("most")))


@cache
def _widest(*, by: str, of_competitions: bool, on_days: bool) -> Prepared:
    first, second = (func.json_extract(matches.c.json, f"$.score[{at}]") for at in (0, 1))
    margin, goals = func.abs(first - second), first + second
    order = (margin, goals) if by == "margin" else (goals, margin)
    scored = select(matches.c.id).where(first.is_not(None))
    scored = scored.where(*of_matches(matches.c.id, of_competitions=of_competitions, on_days=on_days))
    return Prepared(scored.order_by(*(each.desc() for each in order), matches.c.id).limit(bindparam("most")))


def _of_teams() -> Select[Any]:
    filed = (fact_sides.c.sides == bindparam("sides"), fact_sides.c.type.in_(each("types")))
    return select(fact_sides.c.fact).where(*filed)
