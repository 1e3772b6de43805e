"""What a statement says of a field that its type may not have."""

from __future__ import annotations

from functools import cache
from typing import Any

from knowledge.statement import MatchStatement, Statement


def said(statement: Statement, field: str) -> Any:  # noqa: ANN401 - fields of topics this room does not know
    """The value of the field, None where it is unsaid or the type has no such field."""
    return getattr(statement, field) if field in _fields(type(statement)) else None


@cache
def own_fields(kind: type[Statement]) -> tuple[str, ...]:
    """The fields of a type beyond those that all statements, or all about a match, have."""
    common = MatchStatement if issubclass(kind, MatchStatement) else Statement
    return tuple(field for field in kind.model_fields if field not in common.model_fields)


@cache
def certain_fields(kind: type[Statement]) -> tuple[str, ...]:
    """The fields that every statement of the type says, and that two of one thing must say alike."""
    return tuple(
        field for field in kind.identity if field not in kind.people and kind.model_fields[field].is_required()
    )


@cache
def _fields(kind: type[Statement]) -> frozenset[str]:
    return frozenset(kind.model_fields)
