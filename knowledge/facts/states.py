"""What articles state beside the matches: counts, tables, absences, quotes, orders of takers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from knowledge.facts.clusters import cluster
from knowledge.facts.said import certain_fields, own_fields, said
from knowledge.facts.telling import Telling
from knowledge.facts.wording import WORDS, known_by, same_words
from knowledge.statement import Statement

_DAYS = 7
_DAYS_OF = {"standing": 1}
"""Days by which articles on one state may be apart: a table changes with every round, most else lasts a week."""


def states(tellings: Iterable[Telling]) -> list[list[Telling]]:
    """The tellings of states, one list a state: equal ones of different articles within a few days are one."""
    found: defaultdict[tuple[object, ...], list[Telling]] = defaultdict(list)
    for told in tellings:
        found[_about(told)].append(told)
    return [state for told in found.values() for spell in _spells(told) for state in cluster(spell, _distance)]


def _spells(tellings: Sequence[Telling]) -> list[list[Telling]]:
    """The tellings cut where so many days pass between two articles that none before can tell the same as one after."""
    first = tellings[0].statement
    dated = sorted((day, told.order, told) for told in tellings if (day := told.statement.article.date))
    undated = [told for told in tellings if not told.statement.article.date]
    if undated and _once_said(first):
        return [list(tellings)]
    found = [undated]
    for place, (day, _, told) in enumerate(dated):
        if not place or (day - dated[place - 1][0]).days > _limit(first):
            found.append([])
        found[-1].append(told)
    return found


def _about(told: Telling) -> tuple[object, ...]:
    """What must be equal in two tellings of one state."""
    whose = told.who if any(told.who) else said(told.statement, "team")
    certain = certain_fields(type(told.statement))
    return (told.statement.type, whose, *(known_by(field, told.value(field)) for field in certain))


def _distance(one: Telling, other: Telling) -> int | None:
    """Days between two articles that state the same, None where they don't."""
    days = _days(one, other)
    apart = one.article == other.article or days is None or days > _limit(one.statement)
    return None if apart or not _agree(one, other) else days


def _limit(statement: Statement) -> int:
    return _DAYS_OF.get(statement.type, _DAYS)


def _once_said(statement: Statement) -> bool:
    """Whether the words themselves are what is told, which unlike a state have no end."""
    return "text" in statement.identity


def _days(one: Telling, other: Telling) -> int | None:
    """Days between two articles; None where only one has a day, as all but what was once said holds for a time."""
    first, second = one.statement.article.date, other.statement.article.date
    if first is None or second is None:
        return 0 if first is second or _once_said(one.statement) else None
    return abs((first - second).days)


def _agree(one: Telling, other: Telling) -> bool:
    """Whether nothing that both say differs and, where both say more than of whom, something is said the same."""
    people = one.statement.people
    own = [field for field in one.statement.identity if field not in people and field != "team"]
    words = [field for field in WORDS if field not in own and field in own_fields(type(one.statement))]
    if not all(_alike(one, other, field) for field in (*own, *words, *people, "team")):
        return False
    more = [{field for field in own if told.value(field) is not None} for told in (one, other)]
    return not all(more) or bool(more[0] & more[1])


def _alike(one: Telling, other: Telling, field: str) -> bool:
    first, second = one.value(field), other.value(field)
    if first is None or second is None or first == second:
        return True
    return field in WORDS and same_words(field, first, second)
