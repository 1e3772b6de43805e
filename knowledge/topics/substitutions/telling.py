"""How answers tell changes of players."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.choosing.fitting import said
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Style, Told, at, tell_as
from knowledge.facts.fact import Fact


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Who came on for whom, and when."""
    told = tell_as(query, ask, [fact for fact in facts if said(fact, "on") != said(fact, "off")], _STYLE)
    counts = told and ask.aspect is Aspect.COUNT and query.side
    return replace(told, text=f"Whose change each was is not told; {told.text}") if told and counts else told


def _line(facts: Sequence[Fact]) -> str:
    on, off = said(facts[0], "on"), said(facts[0], "off")
    change = f"{on} came on for {off}" if on and off else f"{on} came on" if on else f"{off} was taken off"
    return f"{change}{at(facts)}"


_STYLE = Style(_line, "substitution", "substitutions")
