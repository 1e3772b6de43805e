"""Statements as they are to be taken: without those of hidden facts, and with corrected fields."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from pydantic import JsonValue, ValidationError

from knowledge.corrections import Correct, Correction, Hide
from knowledge.facts.corrected.spelling import Spelling, respelt
from knowledge.facts.corrected.taken import Taken
from knowledge.facts.corrected.traced import Traced
from knowledge.facts.fact import Fact, Merged
from knowledge.facts.said import said
from knowledge.facts.values import SCORES
from knowledge.statement import MatchStatement, Statement, field_type

OF_MATCH: Final = frozenset({"teams", "date", "competition"})
"""What is said of a match itself, and is corrected in all that is told of it."""


@dataclass(frozen=True, slots=True)
class Amendment:
    """What one correction (`by`, its id) does to one statement: new values of some fields, or None, which hides it.

    `teams` are those of the values: whom a score counts for, whom new teams take the place of.
    """

    by: str
    values: Mapping[str, JsonValue] | None
    teams: tuple[str | None, str | None] | None = None


Amendments = Mapping[Statement, Sequence[Amendment]]


def amendments(merged: Merged, corrections: Iterable[Correction], spelling: Spelling) -> tuple[Amendments, set[str]]:
    """What is amended in which statements, and the ids of the corrections that found their facts among those merged."""
    traced = Traced(merged.facts, spelling)
    of_match: defaultdict[str | None, list[Fact]] = defaultdict(list)
    for fact in merged.facts:
        of_match[fact.match].append(fact)
    found: defaultdict[Statement, list[Amendment]] = defaultdict(list)
    used = set()
    for correction in corrections:
        if not isinstance(correction.change, Hide | Correct):
            continue
        facts = traced.facts(correction.change.told)
        matches = dict.fromkeys(fact.match for fact in facts if fact.match)
        others = [fact for match in matches for fact in of_match[match] if fact not in facts]
        for fact, amendment in _amendments(correction, facts, others):
            used.add(correction.id)
            for told in fact.told:
                found[told].append(amendment)
    return found, used


def _amendments(
    correction: Correction, facts: Iterable[Fact], of_match: Iterable[Fact]
) -> Iterator[tuple[Fact, Amendment]]:
    """What the correction amends in the facts it is of, and in what else is told of their matches."""
    if not isinstance(correction.change, Correct):
        yield from ((fact, Amendment(correction.id, None)) for fact in facts)
        return
    values, teams = correction.change.values, correction.change.teams
    yield from ((fact, Amendment(correction.id, values, teams)) for fact in facts)
    if shared := {field: value for field, value in values.items() if field in OF_MATCH}:
        yield from ((fact, Amendment(correction.id, shared, teams)) for fact in of_match)


def amended(taken: Iterable[Taken], by: Amendments) -> Iterator[Taken]:
    """The statements with their amendments made, the later over the earlier; those of hidden facts are left out."""
    for one in taken:
        amendments = by.get(one.source, ())
        if all(amendment.values is not None for amendment in amendments):
            yield _with_all(one, amendments) if amendments else one


def _with_all(taken: Taken, amendments: Iterable[Amendment]) -> Taken:
    statement, by = taken.statement, list(taken.by)
    for amendment in amendments:
        after = _with_amendment(statement, amendment)
        by += [amendment.by] if after != statement else []
        statement = after
    return Taken(taken.source, statement, tuple(by))


def _with_amendment(statement: Statement, amendment: Amendment) -> Statement:
    """The statement with one amendment made, as far as its type has such fields and they take such values."""
    values = dict(amendment.values or {})
    if isinstance(statement, MatchStatement) and "teams" in values:
        statement = _with_teams(statement, amendment.teams, values.pop("teams"))
    update = {}
    for field in values.keys() & type(statement).model_fields.keys():
        value = values[field]
        if field in SCORES and isinstance(value, list) and _turned(statement, amendment.teams):
            value = value[::-1]
        with suppress(ValidationError):  # the topic has other values by now
            update[field] = field_type(type(statement), field).validate_python(value)
    return statement.model_copy(update=update)


def _with_teams(statement: MatchStatement, old: Sequence[str | None] | None, new: JsonValue) -> MatchStatement:
    """The statement of a match of other teams: each takes the place of the one it is given for."""
    given = dict(zip(old or (), new if isinstance(new, list) else (), strict=False))
    return respelt(statement, str, lambda team: str(given.get(team) or team))


def _turned(statement: Statement, teams: tuple[str | None, str | None] | None) -> bool:
    own = said(statement, "teams")
    return bool(own and teams and own != teams and own == teams[::-1])
