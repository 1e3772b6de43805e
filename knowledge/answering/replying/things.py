"""What the kinds of facts are called in answers."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge.answering.replying.wording import count, listed

_THINGS = {
    "disallowed_goal": ("disallowed goal", "disallowed goals"),
    "penalty": ("penalty", "penalties"),
    "penalty_order": ("order of penalty takers", "orders of penalty takers"),
    "tally": ("running count", "running counts"),
    "standing": ("league position", "league positions"),
    "fixture": ("coming match", "announced matches"),
}
_FOR = frozenset(("card", "yellow", "red"))
_OF = frozenset(("absence", "tally", "standing", "fixture"))
_SHOWN = 4
"""Kinds that are named at once, those there is most of."""


def thing(kind: str) -> str:
    """One fact of a type: "goal", "league position"."""
    return _THINGS.get(kind, (kind,))[0]


def whose(kind: str) -> str:
    """The word between a fact of a type and whose it is: a goal "by", a card "for", an absence "of" somebody."""
    return "for" if kind in _FOR else "of" if kind in _OF else "by"


def told_of(counts: Mapping[str, int]) -> str:
    """How many facts there are of each type: "3 goals, 2 cards and 1 quote"."""
    known = [count(number, *_THINGS.get(kind, (kind,))) for kind, number in counts.items()]
    return listed(known[:_SHOWN])
