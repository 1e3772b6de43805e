"""How answers tell who made a goal."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.ask import Ask
from knowledge.answering.query import Query
from knowledge.answering.telling import Style, Told, said, tell_as
from knowledge.facts.fact import Fact


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Who set up whom."""
    return tell_as(query, ask, facts, _STYLE)


def _line(facts: Sequence[Fact]) -> str:
    return f"{said(facts[0], 'player')} set up {said(facts[0], 'scorer')}'s goal"


_STYLE = Style(_line, "assist", "assists")
