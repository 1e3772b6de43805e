"""How answers tell who made a goal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.choosing.fitting import fit, said
from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Style, Told, tell_as
from knowledge.facts.fact import Fact
from knowledge.topics.goals.order import in_order
from knowledge.topics.goals.style import STYLE
from knowledge.topics.goals.turns import the_one


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Who set up whom; who made the opener, the winner, the second."""
    if ask.which is None:
        return tell_as(query, ask, facts, _STYLE) or _from_the_spot(query, ask, facts)
    if query.subjects:
        his = _for_his(ask, _PLACES.get(ask.which, ask.which), query, facts)
        return tell_as(query, ask, his, _STYLE) or _for_any_of_his(query, ask, facts)
    scorers = {person for goal in the_one(query, ask.which, facts) for person in goal.persons.get("player", ())}
    made = [fact for fact in facts if not scorers.isdisjoint(fact.persons.get("scorer", ()))]
    return tell_as(query, ask, made, _STYLE)


def _from_the_spot(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """That nobody set somebody up whose goals of the match meant were penalties."""
    asked = query.named and query.subjects and ask.given == ("scorer",)
    own = _own(query, facts) if asked else []
    if not own or any(said(goal, "how") != "penalty" for goal in own):
        return None
    told = tell_as(query, Ask("goals", ("goal",)), own, STYLE)
    return replace(told, text=f"No assist: {told.text}") if told else None


def _for_any_of_his(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """The assists for somebody's goals, where it is not told which of them was for the one asked about."""
    told = tell_as(query, replace(ask, which=None), facts, _STYLE) if ask.given == ("scorer",) else None
    return replace(told, text=f"For which of the goals is not told: {told.text}", lacks=True) if told else None


def _own(query: Query, facts: Sequence[Fact]) -> list[Fact]:
    """The goals of those asked about."""
    goals = (fact for fact in facts if fact.type == "goal")
    return [goal for goal in goals if not query.subject_ids.isdisjoint(goal.persons.get("player", ()))]


_PLACES = {"opener": "1"}
"""Which of somebody's goals a word for one of the match's may mean."""


def _for_his(ask: Ask, which: str, query: Query, facts: Sequence[Fact]) -> list[Fact]:
    """The assists for one of somebody's goals ("his second"): those told nearest to it; all where he has no more."""
    own = _own(query, facts)
    if which.isdigit() and int(which) > max(len(own), 1):
        return []  # no such goal of his is on record
    meant = in_order(own)[int(which) - 1 :][:1] if which.isdigit() and len(own) > 1 else []
    made = [fact for fact in facts if fact.type == "assist" and fit(query, ask, [fact])]
    return [fact for fact in made if min(own, key=lambda goal: _apart(fact, goal)) in meant] if meant else list(facts)


def _apart(fact: Fact, goal: Fact) -> float:
    """Characters between the nearest tellings of an assist and a goal in one article."""
    pairs = ((one, other) for one in fact.told for other in goal.told if one.article.path == other.article.path)
    return min((abs(one.start - other.start) for one, other in pairs), default=float("inf"))


def _line(facts: Sequence[Fact]) -> str:
    return f"{said(facts[0], 'player')} set up {said(facts[0], 'scorer')}'s goal"


_STYLE = Style(_line, "assist", "assists")
