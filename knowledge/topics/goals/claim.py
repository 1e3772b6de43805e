"""What the words of one sentence claim about goals, before it becomes statements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.topics.goals.statement import How


@dataclass(frozen=True, slots=True)
class Claim:
    """A goal that the word `at` tells.

    `named` is the word that names the player, or `at` where the player is meant by another word. `nth` are the player's
    goals of the match that are told: (2,) for "his second", (1, 2) for "a brace". `gapped` is a goal that `at` tells of
    another player in the first place: what is said of this one stands behind his name.
    """

    at: Token
    player: Person | None
    named: Token
    how: How | None = None
    nth: tuple[int, ...] = (1,)
    gapped: bool = False
