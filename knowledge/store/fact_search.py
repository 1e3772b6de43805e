"""Facts looked up by their type, match, teams and people, or only counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from functools import cache

from sqlalchemy import ColumnElement, Connection, bindparam, exists, func, select

from knowledge.store.among import Among, bounds, of_matches
from knowledge.store.bulk import each, values
from knowledge.store.prepared import Prepared
from knowledge.store.sides import sides
from knowledge.store.tables import fact_people, fact_sides, facts, told
from knowledge.store.tables import statements as said

_OF_TYPES = facts.c.type.in_(each("types"))
_OF_PEOPLE = facts.c.number.in_(select(fact_people.c.fact).where(fact_people.c.person.in_(each("people"))))
_OF_MATCHES = facts.c.match.in_(each("matches"))
_SIDES = fact_sides.c.sides == bindparam("sides")
_OF_IDS = Prepared(select(facts.c.number).where(facts.c.id.in_(each("ids"))).order_by(facts.c.number))
_STARTING = Prepared(
    select(facts.c.number)
    .where(facts.c.id.between(bindparam("start"), bindparam("start") + "g"))
    .order_by(facts.c.number)
    .limit(bindparam("most"))
)
_MANY = func.count().label("many")
_OF_EACH_TYPE = select(facts.c.type, _MANY).group_by(facts.c.type)
_COUNTED_OF_PEOPLE = Prepared(_OF_EACH_TYPE.where(_OF_PEOPLE))
_COUNTED_OF_MATCHES = Prepared(_OF_EACH_TYPE.where(_OF_MATCHES))
_COUNTED_OF_TEAMS = Prepared(select(fact_sides.c.type, _MANY).where(_SIDES).group_by(fact_sides.c.type))
"""One step into an index that holds the type."""


def find(
    connection: Connection,
    types: Collection[str],
    people: Collection[str],
    teams: Collection[str],
    matches: Collection[str],
    limit: int,
) -> list[int]:
    """The facts that pass every filter, newest first; those of a topic that is no longer there are left out.

    A fact passes that is of any of the types, people and matches and in which all the teams take part; an empty
    collection lets all pass.
    """
    lists = {"types": types, "people": people, "matches": matches}
    asked: dict[str, object] = {name: values(given) for name, given in lists.items() if given}
    if types and people and not matches:
        return _OF_TYPES_AND_PEOPLE.column(connection, **asked, sides=sides(teams), most=limit)
    some = _wanted(types=bool(types), people=bool(people), teams=bool(teams), matches=bool(matches))
    return some.column(connection, **asked, **({"sides": sides(teams)} if teams else {}), most=limit)


def of_matches_among(connection: Connection, types: Collection[str], among: Among, limit: int) -> list[int]:
    """The facts of any of the types that are of these matches, newest first."""
    some = _among(of_competitions=bool(among.competitions), on_days=bool(among.days))
    return some.column(connection, types=values(types), **bounds(among), most=limit)


def matches_told_since(connection: Connection, article: int) -> list[str]:
    """The ids of the matches with facts that only articles with a higher number tell."""
    before, earlier = told.alias(), said.alias()
    known = exists().where(
        before.c.fact == facts.c.number, before.c.statement == earlier.c.id, earlier.c.article <= article
    )
    rows = (
        select(facts.c.match)
        .distinct()
        .join_from(said, told, told.c.statement == said.c.id)
        .join(facts, facts.c.number == told.c.fact)
        .where(said.c.article > article, facts.c.match.is_not(None), ~known)
    )
    return [match for match in connection.execute(rows).scalars() if match]


def of_ids(connection: Connection, ids: Collection[str]) -> list[int]:
    """The facts of these ids, newest first."""
    return _OF_IDS.column(connection, ids=values(ids))


def starting(connection: Connection, start: str, limit: int) -> list[int]:
    """Facts whose id starts with these hexadecimal digits, newest first."""
    return _STARTING.column(connection, start=start, most=limit)


def counts(
    connection: Connection, people: Collection[str], teams: Collection[str], matches: Collection[str]
) -> dict[str, int]:
    """How many facts of each type there are of these people, matches or teams; the type there are most of first."""
    if people:
        rows = _COUNTED_OF_PEOPLE.rows(connection, people=values(people))
    elif matches:
        rows = _COUNTED_OF_MATCHES.rows(connection, matches=values(matches))
    else:
        rows = _COUNTED_OF_TEAMS.rows(connection, sides=sides(teams))
    return dict(sorted(rows, key=lambda one: (-one[1], one[0])))


def parts(connection: Connection, people: Collection[str], teams: Collection[str]) -> dict[str, set[str]]:
    """The matches of all the teams in which any of the people take part, newest first, and who of them."""
    asked = {"people": values(people)} | ({"sides": sides(teams)} if teams else {})
    found: defaultdict[str, set[str]] = defaultdict(set)
    for match, person in (_PARTS_WITH_TEAMS if teams else _PARTS).rows(connection, **asked):
        found[match].add(person)
    return dict(found)


@cache
def _wanted(*, types: bool, people: bool, teams: bool, matches: bool) -> Prepared:
    """What looks up facts by these filters."""
    few = [*([_OF_PEOPLE] if people else []), *([_OF_MATCHES] if matches else [])]
    with_teams = [_ALSO_OF_TEAMS if few else _of_teams(types=types)] if teams else []
    filters = [*([_OF_TYPES] if types else []), *few, *with_teams]
    return Prepared(select(facts.c.number).where(*filters).order_by(facts.c.number).limit(bindparam("most")))


@cache
def _among(*, of_competitions: bool, on_days: bool) -> Prepared:
    filters = of_matches(facts.c.match, of_competitions=of_competitions, on_days=on_days)
    return Prepared(select(facts.c.number).where(_OF_TYPES, *filters).order_by(facts.c.number).limit(bindparam("most")))


def _of_teams(*, types: bool) -> ColumnElement[bool]:
    """Facts in which all of the teams take part; the types, where known, are a step further into the same index."""
    filed = select(fact_sides.c.fact).where(_SIDES)
    return facts.c.number.in_(filed.where(fact_sides.c.type.in_(each("types"))) if types else filed)


_ALSO_OF_TEAMS = exists().where(_SIDES, fact_sides.c.type == facts.c.type, fact_sides.c.fact == facts.c.number)
"""The same, looked up for each fact by itself: for where other filters leave few."""


_OF_TYPES_AND_PEOPLE = Prepared(
    select(fact_people.c.fact)
    .distinct()
    .where(fact_people.c.person.in_(each("people")))
    .where(exists().where(_SIDES, fact_sides.c.type.in_(each("types")), fact_sides.c.fact == fact_people.c.fact))
    .order_by(fact_people.c.fact)
    .limit(bindparam("most"))
)
"""What is asked most, out of two indexes alone: every fact is filed under no teams, too."""

_TAKING_PART = (
    select(facts.c.match, fact_people.c.person)
    .join_from(fact_people, facts)
    .where(fact_people.c.person.in_(each("people")), facts.c.match.is_not(None))
    .order_by(facts.c.number)
)
_PARTS = Prepared(_TAKING_PART)
_PARTS_WITH_TEAMS = Prepared(_TAKING_PART.where(_ALSO_OF_TEAMS))
