"""Once: an article that tells one event several times states it once, with all it says of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from knowledge.names import fold
from knowledge.reading.times.minutes import count
from knowledge.statement import MatchStatement, Statement


def once(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """The statements with those of one event joined, in the article's order.

    Two are one event when type and match are the same and no field of their type's `identity` contradicts. The fullest
    telling gives the evidence and the others what it leaves unsaid. Like events that the article counts ("scored
    twice", "his second") stay as many as it counts.
    """
    told: list[Statement] = []
    for statement in sorted(statements, key=_fullest_first):
        match = _told_before(statement, told)
        if match is None:
            told.append(statement)
        else:
            told[told.index(match)] = _joined(match, statement)
    return tuple(sorted(told, key=lambda statement: (statement.start, statement.end, statement.type)))


def _told_before(statement: Statement, told: Iterable[Statement]) -> Statement | None:
    """The event that the statement tells again: of several like ones that of the same minute, then the nth.

    What is told apart from the first of them is the next one.
    """
    told = list(told)
    like = sorted((other for other in told if same_event(other, statement)), key=_when)
    minute = getattr(statement, "minute", None)
    timed = next((other for other in like if minute is not None and getattr(other, "minute", None) is not None), None)
    counted = next((other for other in like if other.nth == statement.nth), None)
    if timed is not None or counted is not None:
        return timed or counted
    apart = any(other.nth == statement.nth and _alike(other, statement) and other.apart(statement) for other in told)
    if like and apart:
        return like[0]
    return like[statement.nth - 1] if 1 < statement.nth <= len(like) else None


def _when(statement: Statement) -> tuple[int, int]:
    minute: str | None = getattr(statement, "minute", None)
    return (count(minute) if minute else 0, statement.start)


def same_event(first: Statement, second: Statement) -> bool:
    """Whether two statements of one article tell the same event."""
    return _alike(first, second) and not first.apart(second)


def _alike(first: Statement, second: Statement) -> bool:
    """Whether no field of the two contradicts."""
    if first.type != second.type or (first.start == second.start and first.nth != second.nth):
        return False
    if isinstance(first, MatchStatement) and isinstance(second, MatchStatement) and not _same_match(first, second):
        return False
    alike = _name_one if isinstance(first, MatchStatement) else _meet_as_one
    if not alike(first, second):
        return False
    return all(_agree(name, getattr(first, name), getattr(second, name)) for name in type(first).identity)


def _name_one(first: Statement, second: Statement) -> bool:
    """Whether two tellings of several people share one, or a minute: "Hale came on" is not that "Cole went off"."""
    people = [name for name in type(first).identity if name in type(first).people]
    shared = [*people, "minute"] if "minute" in type(first).identity else people
    both = (getattr(first, name) is not None and getattr(second, name) is not None for name in shared)
    return len(people) < 2 or any(both)


def _meet_as_one(first: Statement, second: Statement) -> bool:
    """Whether two states tell one same thing, both of a person or both of a team."""
    return _meet(first, second) and _of_one(first, second)


def _meet(first: Statement, second: Statement) -> bool:
    """Whether two states of several fields tell one same thing besides whose they are: a place and a gap are two."""
    _, *fields = type(first).identity
    both = (getattr(first, name) is not None and getattr(second, name) is not None for name in fields)
    return len(fields) < 2 or any(both)


def _of_one(first: Statement, second: Statement) -> bool:
    """Whether both are of a person or both of a team: a player's goals are not those of an unrelated team."""
    personal = [any(getattr(one, name) is not None for name in type(one).people) for one in (first, second)]
    teams = [getattr(one, "team", None) for one in (first, second)]
    return personal[0] == personal[1] or (teams[0] is not None and teams[0] == teams[1])


def _same_match(first: MatchStatement, second: MatchStatement) -> bool:
    if first.scene is None or second.scene is None:
        return first.teams == second.teams
    return first.scene == second.scene


def _agree(field: str, first: Any, second: Any) -> bool:  # noqa: ANN401 (any field's value)
    if first is None or second is None:
        return True
    if field == "minute":
        return abs(count(first) - count(second)) <= 1  # writers differ by one
    if isinstance(first, str) and isinstance(second, str):
        return fold(first) == fold(second)
    return bool(first == second)


def _fullest_first(statement: Statement) -> tuple[int, int]:
    return -len(statement.model_fields_set - _unsaid(statement)), statement.start


def _unsaid(statement: Statement) -> set[str]:
    return {name for name in type(statement).model_fields if getattr(statement, name) is None}


def _joined(full: Statement, other: Statement) -> Statement:
    news = {name: getattr(other, name) for name in _unsaid(full) if getattr(other, name) is not None}
    return (full.model_copy(update=news) if news else full).with_telling(other)
