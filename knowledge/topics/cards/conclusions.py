"""Conclusions: one dismissal is told once, as a second yellow wherever the article says so.

"Cole was sent off for two bookings" and, further down, "Leeds tired once Cole was ejected" tell of one red card.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.topics.cards.statement import Card

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement


def conclude(_reading: Reading, statements: Sequence[Statement]) -> Sequence[Statement]:
    """The statements without the red cards of those told to have been booked twice, whose minute is kept."""
    reds = {_whose(card): card for card in statements if isinstance(card, Card) and card.colour == "red"}
    twice = {_whose(card) for card in statements if isinstance(card, Card) and card.colour == "second_yellow"}
    told: list[Statement] = []
    for one in statements:
        if isinstance(one, Card) and one.colour == "second_yellow" and one.minute is None and _whose(one) in reds:
            told.append(one.model_copy(update={"minute": reds[_whose(one)].minute}))
        elif not (isinstance(one, Card) and one.colour == "red" and _whose(one) in twice):
            told.append(one)
    return told


def _whose(card: Card) -> tuple[int | None, str | None]:
    return card.scene, card.player
