"""How answers tell cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.choosing.fitting import fit, said
from knowledge.answering.choosing.ordering import minutes
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Style, Told, tell_as
from knowledge.answering.replying.wording import minute, which_one
from knowledge.facts.fact import Fact

_PLACES = ("1", "last")
"""Which of the cards of a match may be asked for."""

_SHOWN = {
    "yellow": ("was booked", "yellow card"),
    "red": ("was sent off", "red card"),
    "second_yellow": ("was sent off", "second yellow card"),
}


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Who was booked or sent off, and when."""
    if ask.which in _PLACES and not (len(query.subjects) == 1 and ask.given):
        return tell_as(query, ask, _of_the_place(query, ask, facts), _STYLE) or _untold_place(query, ask, facts)
    return tell_as(query, ask, facts, _STYLE)


def _of_the_place(query: Query, ask: Ask, facts: Sequence[Fact]) -> list[Fact]:
    """The first or the last card of the match meant, where every minute is told."""
    cards = fit(query, ask, facts)
    timed = query.named and all(said(card, "minute") for card in cards)
    ordered = minutes(cards) if timed and len({card.match for card in cards}) == 1 else []
    return ordered[:1] if ask.which == "1" else ordered[-1:]


def _untold_place(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """The cards of one match among which is the one asked for, where not every minute is told."""
    told = tell_as(query, replace(ask, which=None, wants=None, aspect=Aspect.LIST), facts, _STYLE)
    if told is None or len({card.match for card in told.facts}) != 1:
        return None
    return replace(told, text=f"{which_one(ask.which, 'card')} is not told: {told.text}", lacks=True)


def _line(facts: Sequence[Fact]) -> str:
    fact = facts[0]
    player, team = said(fact, "player"), said(fact, "team")
    who = (
        f"{player} ({team})" if player and team else player or (f"A player of {team}" if team else "An unnamed player")
    )
    fate, card = _SHOWN[said(fact, "colour") or "yellow"]
    return f"{who} {fate} ({card}{minute(said(fact, 'minute')).replace(' ', ', ')})"


_STYLE = Style(_line, "card", "cards")
