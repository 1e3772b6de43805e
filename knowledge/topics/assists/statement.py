"""What an article says about who made a goal."""

from __future__ import annotations

from typing import ClassVar, Literal

from knowledge.statement import MatchStatement


class Assist(MatchStatement):
    """A pass, cross or corner that led directly to a named player's goal. `minute` is that of the goal."""

    identity: ClassVar[tuple[str, ...]] = ("player", "scorer", "minute")
    people: ClassVar[tuple[str, ...]] = ("player", "scorer")
    mates: ClassVar[tuple[str, ...]] = ("player", "scorer")

    type: Literal["assist"] = "assist"
    player: str
    scorer: str
    minute: str | None = None
