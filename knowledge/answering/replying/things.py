"""What the kinds of facts are called in answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from knowledge.answering.replying.wording import count, listed

if TYPE_CHECKING:
    from knowledge.answering.questions.ask import Ask

_THINGS = {
    "disallowed_goal": ("disallowed goal", "disallowed goals"),
    "penalty": ("penalty", "penalties"),
    "penalty_order": ("order of penalty takers", "orders of penalty takers"),
    "tally": ("running count", "running counts"),
    "standing": ("league position", "league positions"),
    "fixture": ("coming match", "announced matches"),
}
_KINDS = {
    "own_goal": ("own goal", "own goals"),
    "yellow": ("yellow card", "yellow cards"),
    "red": ("red card", "red cards"),
    "missed": ("missed penalty", "missed penalties"),
    "saved": ("saved penalty", "saved penalties"),
    "scored": ("penalty scored", "penalties scored"),
}
"""What facts of a type are called that have a certain value: the first of those that fit the ask."""

_FOR = frozenset(("card",))
_OF = frozenset(("absence", "tally", "standing", "fixture"))
_SHOWN = 4
"""Kinds that are named at once, those there is most of."""


def kind(ask: Ask) -> tuple[str, str] | None:
    """What is asked for, one and several, where only some of a type fit: "red card", "red cards"."""
    return next((_KINDS[str(among[0])] for _, among in ask.only if str(among[0]) in _KINDS), None)


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
