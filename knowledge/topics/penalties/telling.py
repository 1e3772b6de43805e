"""How answers tell penalties and who takes them."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.choosing.fitting import fit, said
from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Style, Told, at, tell_as
from knowledge.facts.fact import Fact
from knowledge.topics.penalties.statement import PenaltyOrder

_OUTCOMES = {"scored": "scored a penalty", "missed": "missed a penalty", "saved": "had a penalty saved"}


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Penalty kicks, or the order of a team's takers."""
    if ask.types == ("penalty_order",):
        return _order(query, ask, facts)
    return tell_as(query, ask, facts, _STYLE)


def _line(facts: Sequence[Fact]) -> str:
    fact = facts[0]
    who = said(fact, "player") or said(fact, "team") or "An unnamed player"
    team = f" for {said(fact, 'team')}" if said(fact, "team") and said(fact, "player") else ""
    shootout = " in the shoot-out" if said(fact, "phase") == "shootout" else ""
    return f"{who} {_OUTCOMES[said(fact, 'outcome') or 'missed']}{_keeper(fact)}{team}{shootout}{at(facts)}"


def _keeper(fact: Fact) -> str:
    keeper = said(fact, "keeper")
    if keeper is None:
        return ""
    return f" by {keeper}" if said(fact, "outcome") == "saved" else f" against keeper {keeper}"


_STYLE = Style(_line, "penalty", "penalties")


def _order(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    orders = [fact for fact in fit(query, ask, facts) if isinstance(fact.value, PenaltyOrder)]
    if not orders:
        return None
    return Told(
        "\n".join(_takers(fact.value, ask.which) for fact in orders if isinstance(fact.value, PenaltyOrder)),
        tuple(orders),
    )


def _takers(order: PenaltyOrder, which: str | None) -> str:
    team = f"{order.team}'s" if order.team else "The"
    if which and which.isdigit() and int(which) <= len(order.takers):
        return f"{order.takers[int(which) - 1]} is number {which} of {team} penalty takers."
    ranked = ", ".join(f"{place}. {taker}" for place, taker in enumerate(order.takers, 1))
    return f"{team} penalty takers: {ranked}."
