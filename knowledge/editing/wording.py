"""Corrections in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pydantic import JsonValue

from knowledge.answering.replying.wording import day, listed, quoted
from knowledge.corrections import Change, Correct, Hide, MergeMatches, MergePeople, OfMatch, Rename, SplitMatch, Trace

_SENTENCE = 80
"""Characters of the sentence that tells a fact from others."""


def described(change: Change) -> str:
    """What a correction changes, in one line."""
    match change:
        case Hide():
            return f"hides {_told(change.told)}"
        case Correct():
            return f"corrects {_told(change.told)}: {_fields(change.values)}"
        case MergePeople():
            first, second = (one.name if one.team is None else f"{one.name} ({one.team})" for one in change.people)
            return f"takes {second} for {first}"
        case MergeMatches():
            return f"takes {_match(change.matches[1])} for {_match(change.matches[0])}"
        case SplitMatch():
            return f"tells apart what {listed(change.articles)} {_tell(change)} of {_match(change.match)}"
        case Rename():
            return f"spells {change.old} as {change.new}"


def _told(told: Sequence[Trace]) -> str:
    first = told[0]
    parts = (first.type.replace("_", " "), _fields(first.values), quoted(first.evidence, _SENTENCE))
    return " ".join(part for part in parts if part)


def _fields(values: Mapping[str, JsonValue]) -> str:
    return " ".join(f"{field}={_value(value)}" for field, value in values.items())


def _value(value: JsonValue) -> str:
    if isinstance(value, list):
        return "/".join(map(_value, value))
    return "-" if value is None else str(value)


def _tell(change: SplitMatch) -> str:
    return "tells" if len(change.articles) == 1 else "tell"


def _match(match: OfMatch) -> str:
    teams = "–".join(match.teams)
    return f"{teams} ({day(match.date)})" if match.date else teams
