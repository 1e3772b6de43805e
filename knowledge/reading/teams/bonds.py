"""Bonds: what an article's statements say of two players, or of a player and a team, as of one side or of two.

Who set up whose goal, who came on for whom and who saved whose kick is known only once the article's statements are
read; so are the goals that a score leaves to either side. What they tell of the players' sides is given back to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement


class Bond(NamedTuple):
    """`player` and `other` (a person's name or a team's short name) are of one side of the scene's match, or of two."""

    player: str
    other: str
    same: bool
    weight: float
    scene: int


@runtime_checkable
class Bonding(Protocol):
    """A topic whose statements, taken together, tell more of the players' sides than each by itself."""

    def bonds(self, reading: Reading, statements: Sequence[Statement]) -> Iterable[Sequence[Bond]]:
        """What the article's statements of all topics tell of sides, in steps.

        After each step `reading` knows what it told before the next is asked for.
        """
        ...
