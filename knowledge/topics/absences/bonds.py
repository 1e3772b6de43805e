"""What an article's statements of missing players tell of whose those are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.teams.bonds import Bond
from knowledge.topics.absences.sides import deputies
from knowledge.topics.absences.statement import Absence

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement

_DOES_WITHOUT, _DEPUTISES = 1.0, 1.5


def bonds(reading: Reading, statements: Sequence[Statement]) -> Iterator[Sequence[Bond]]:
    """Whoever is missed by a side is of that side, and so is whoever plays in their place."""
    absences = [statement for statement in statements if isinstance(statement, Absence)]
    missing, number = {absence.player for absence in absences}, reading.main.number
    told = [Bond(one.player, one.team, True, _DOES_WITHOUT, number) for one in absences if one.team is not None]
    for start in sorted({absence.start for absence in absences}):
        sentence = next(one for one in reading.sentences if one.start <= start < one.end)
        told += [
            Bond(out.name, deputy.name, True, _DEPUTISES, number)
            for deputy, out in deputies(sentence)
            if out.name in missing
        ]
    yield told
