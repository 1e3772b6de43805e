"""What the goals of an article, taken together, tell of the sides of those who scored them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.topics.goals.sides.following import following
from knowledge.topics.goals.sides.headlines import headlined
from knowledge.topics.goals.sides.own import as_own, served_by_others
from knowledge.topics.goals.sides.runs import by_run
from knowledge.topics.goals.sides.sharing import shared
from knowledge.topics.goals.sides.would_be import would_be
from knowledge.topics.results.conclusions import titled

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.reading.teams.bonds import Bond
    from knowledge.statement import Statement


def bonds(reading: Reading, statements: Sequence[Statement]) -> Iterator[Sequence[Bond]]:
    """First what the headline and the words around each goal tell, then what final scores and the run of them leave."""
    statements = titled(reading, statements)
    told = [*headlined(reading, statements), *following(reading, statements), *would_be(reading, statements)]
    yield [*told, *served_by_others(statements)]
    statements = as_own(statements)
    yield shared(reading, statements)
    yield list(by_run(reading, statements))
