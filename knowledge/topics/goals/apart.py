"""Questions for goals of some kind: those of substitutes, a brace, headers, the fastest, whose was the first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from knowledge.answering.choosing.fitting import fit, said
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.numbers import deeds
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Told, enumerated, tell_as
from knowledge.facts.fact import Fact
from knowledge.topics.goals.bench import asks_for_substitutes, by_substitutes
from knowledge.topics.goals.earliest import earliest, newest
from knowledge.topics.goals.scoreboard import side_by_side
from knowledge.topics.goals.several import tell_several
from knowledge.topics.goals.style import STYLE
from knowledge.topics.goals.turns import the_one
from knowledge.topics.goals.untold import any_of_them
from knowledge.topics.goals.ways import scored_so, way

Teller = Callable[[Query, Ask, Sequence[Fact]], Told | None]


def teller(query: Query, ask: Ask) -> Teller | None:
    """What tells the goals of the kind that a question asks for; None where it asks for goals of any."""
    if asks_for_substitutes(query.main):
        return _of_substitutes
    if deeds(query.main) is not None and ask.types == ("goal",):
        return tell_several
    if ask.aspect is Aspect.WHETHER and way(query.main):
        return _whether_so
    if ask.aspect is Aspect.WHETHER and ask.which in ("opener", "last") and query.side and not query.subjects:
        return _whether_theirs
    return _BY_TIME.get(ask.which or "")


def _of_substitutes(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """The goals of those who had come on, or that no scorer of the match meant is told to have."""
    if told := tell_as(query, ask, by_substitutes(facts), STYLE):
        return told
    goals = fit(query, Ask("goals", ("goal",), given=()), facts)
    match = query.match(goals[0]) if goals and query.named else None
    text = f"No scorer is told to have come on{f': {side_by_side(match, goals)}' if match else '.'}"
    return Told(text, tuple(goals), whole=not match, lacks=True) if goals else None


def _whether_so(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Yes, where a sentence tells that a goal was scored so; that it is not told, where there are goals."""
    named = way(query.main) or ""
    if told := tell_as(query, ask, scored_so(named, facts), STYLE):
        return told
    goals = tell_as(query, replace(ask, aspect=Aspect.LIST), facts, STYLE)
    return replace(goals, text=f"Whether one was {named} is not told: {goals.text}", lacks=True) if goals else None


def _whether_theirs(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Whether the first goal of the match, or its last, was that of the side asked about."""
    both = replace(query, side=None, rival=None)
    goals = the_one(both, ask.which or "", facts)
    told = tell_as(both, replace(ask, aspect=Aspect.LIST, which=None), goals[:1], STYLE)
    if told is None:
        return any_of_them(query, ask, facts)
    yes = said(goals[0], "team") == query.side
    return replace(told, text=f"{'Yes' if yes else 'No'} — {told.text}")


def _soonest(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """The goal of the lowest minute on record."""
    goals = earliest(fit(query, replace(ask, wants=None), facts))
    told = enumerated(query, goals, STYLE) if goals else None
    return replace(told, text=f"The earliest on record: {told.text}") if told else None


def _latest(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """The last goal of the newest match."""
    return tell_as(query, replace(ask, which=None), newest(query, fit(query, ask, facts)), STYLE)


_BY_TIME: dict[str, Teller] = {"earliest": _soonest, "newest": _latest}
