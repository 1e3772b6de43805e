"""Values as a person types them, as the fields of a statement hold them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pydantic import JsonValue, ValidationError

from knowledge.errors import CorrectionError
from knowledge.facts.minutes import clock
from knowledge.facts.said import own_fields
from knowledge.names import Team, fold, gazetteer
from knowledge.statement import MatchStatement, Statement, field_type

_OF_MATCH = ("teams", "date", "competition")
_TEAMS = frozenset({"team", "teams", "winner", "to"})
_UNSAID = {"-", "–", ""}
_PARTS = (r"\s*,\s*", r"\s*/\s*", r"\s*[-–:]\s*")
"""What may stand between the parts of a value: "Rossi, Verdi", "Inter/Milan", "2-1"."""


def parsed(statement: Statement, given: Mapping[str, str]) -> dict[str, JsonValue]:
    """The given values, by field, as JSON writes them.

    Raises:
        CorrectionError: there is no such field, or it takes no such value.
    """
    if not given:
        raise CorrectionError(f"say what is right, as FIELD=VALUE; {_choice(statement)}")
    return {field: _value(statement, field, text.strip()) for field, text in given.items()}


def fields(statement: Statement) -> tuple[str, ...]:
    """The fields that can be corrected."""
    shared = _OF_MATCH if isinstance(statement, MatchStatement) else ()
    return tuple(dict.fromkeys((*own_fields(type(statement)), *shared)))


def _value(statement: Statement, field: str, text: str) -> JsonValue:
    if field not in fields(statement):
        raise CorrectionError(f"there is no field “{field}”; {_choice(statement)}")
    adapter = field_type(type(statement), field)
    tried = [None] if text in _UNSAID else list(_readings(text))
    for reading in tried:
        try:
            value = adapter.validate_python(_spelt(reading) if field in _TEAMS else reading)
        except ValidationError:
            continue
        if field != "minute" or value is None or clock(str(value)):
            return adapter.dump_python(value, mode="json")  # type: ignore[no-any-return]  # what JSON writes
    raise CorrectionError(f"{field} cannot be “{text}”")


def _readings(text: str) -> Iterator[str | list[str]]:
    """What a text may be: itself, or its parts."""
    yield text
    yield from (re.split(parts, text) for parts in _PARTS if re.search(parts, text))
    yield [text]


def _spelt(reading: str | list[str] | None) -> str | list[str] | None:
    """Names of teams in their short form, where the gazetteer knows one team of that name."""
    if isinstance(reading, list):
        return [_team(name) for name in reading]
    return reading and _team(reading)


def _team(name: str) -> str:
    found = [entry.name for entry in gazetteer().names.get(fold(name), ()) if isinstance(entry, Team)]
    return found[0] if len(found) == 1 else name


def _choice(statement: Statement) -> str:
    return f"the fields are {', '.join(fields(statement))}"
