"""Whose the missing players are, once the whole article has told of everybody's side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.topics.absences.statement import Absence

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement


def conclude(reading: Reading, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, those of missing players with the side that the article makes them play for."""
    sides = {person.name: person.team for person in reading.people}
    return [
        one.model_copy(update={"team": sides.get(one.player) or one.team}) if isinstance(one, Absence) else one
        for one in statements
    ]
