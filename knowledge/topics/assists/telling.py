"""How answers tell who made a goal."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.ask import Ask
from knowledge.answering.fitting import said
from knowledge.answering.query import Query
from knowledge.answering.telling import Style, Told, tell_as
from knowledge.facts.fact import Fact
from knowledge.topics.goals.turns import the_one


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Who set up whom; who made the opener, the winner, the second."""
    if ask.which is None or query.subjects:
        return tell_as(query, ask, facts, _STYLE)
    scorers = {person for goal in the_one(query, ask.which, facts) for person in goal.persons.get("player", ())}
    made = [fact for fact in facts if not scorers.isdisjoint(fact.persons.get("scorer", ()))]
    return tell_as(query, ask, made, _STYLE)


def _line(facts: Sequence[Fact]) -> str:
    return f"{said(facts[0], 'player')} set up {said(facts[0], 'scorer')}'s goal"


_STYLE = Style(_line, "assist", "assists")
