"""Values as people type them, and as fields hold them."""

from __future__ import annotations

import pytest
from pydantic import JsonValue

from knowledge.articles import ArticleRef
from knowledge.editing.values import fields, parsed
from knowledge.statement import Statement
from knowledge.topics import discover

KINDS: dict[str, type[Statement]] = {
    kind.model_fields["type"].default: kind for topic in discover() for kind in topic.statements
}
TYPED: list[tuple[str, str, str, JsonValue]] = [
    ("goal", "player", "Ulf Brandt", "Ulf Brandt"),
    ("goal", "minute", "90+4", "90+4"),
    ("goal", "minute", " 7 ", "7"),
    ("goal", "minute", "-", None),
    ("goal", "how", "own_goal", "own_goal"),
    ("goal", "team", "internazionale", "Inter"),
    ("goal", "team", "Porto Alto", "Porto Alto"),
    ("goal", "teams", "Inter/Milan", ["Inter", "AC Milan"]),
    ("goal", "teams", "Saint-Étienne, Lyon", ["Saint-Etienne", "Lyon"]),
    ("goal", "date", "2024-03-09", "2024-03-09"),
    ("result", "score", "2-1", [2, 1]),
    ("result", "score", "2 : 1", [2, 1]),
    ("result", "score", "2–1", [2, 1]),
    ("result", "winner", "draw", "draw"),
    ("tally", "count", "12", 12),
    ("penalty_order", "takers", "Salas, Brandt", ["Salas", "Brandt"]),
    ("penalty_order", "takers", "Salas", ["Salas"]),
]


def statement(kind: str) -> Statement:
    return KINDS[kind].model_construct(type=kind, article=ArticleRef(path="a.md"), evidence="", start=0, end=0, nth=1)


@pytest.mark.parametrize(("kind", "field", "typed", "held"), TYPED)
def test_values_are_taken_as_typed(kind: str, field: str, typed: str, held: JsonValue) -> None:
    assert parsed(statement(kind), {field: typed}) == {field: held}


def test_every_type_has_fields_to_correct() -> None:
    assert len(KINDS) >= 10
    assert all(fields(statement(kind)) for kind in KINDS)
