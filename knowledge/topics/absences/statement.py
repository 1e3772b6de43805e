"""What an article says about players who are missing."""

from __future__ import annotations

from typing import ClassVar, Literal

from knowledge.statement import Statement


class Absence(Statement):
    """A player said to be injured, suspended or otherwise missing."""

    identity: ClassVar[tuple[str, ...]] = ("player", "reason")
    people: ClassVar[tuple[str, ...]] = ("player",)

    type: Literal["absence"] = "absence"
    player: str
    team: str | None = None
    reason: Literal["injury", "suspension", "other"] | None = None
