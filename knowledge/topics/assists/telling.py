"""How answers tell who made a goal."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.choosing.fitting import fit, said
from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Style, Told, tell_as
from knowledge.facts.fact import Fact
from knowledge.topics.goals.order import in_order
from knowledge.topics.goals.turns import the_one


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Who set up whom; who made the opener, the winner, the second."""
    if ask.which is None:
        return tell_as(query, ask, facts, _STYLE)
    if query.subjects:
        his = _for_his(ask, _PLACES.get(ask.which, ask.which), query, facts)
        return tell_as(query, ask, his, _STYLE)
    scorers = {person for goal in the_one(query, ask.which, facts) for person in goal.persons.get("player", ())}
    made = [fact for fact in facts if not scorers.isdisjoint(fact.persons.get("scorer", ()))]
    return tell_as(query, ask, made, _STYLE)


_PLACES = {"opener": "1"}
"""Which of somebody's goals a word for one of the match's may mean."""


def _for_his(ask: Ask, which: str, query: Query, facts: Sequence[Fact]) -> list[Fact]:
    """The assists for one of somebody's goals ("his second"): those told nearest to it; all where he has no more."""
    own = [
        goal
        for goal in facts
        if goal.type == "goal" and not query.subject_ids.isdisjoint(goal.persons.get("player", ()))
    ]
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
