"""What an article says about league tables."""

from __future__ import annotations

from typing import ClassVar, Literal

from knowledge.statement import Statement


class Standing(Statement):
    """Where a team stands after the events of the article. `gap` is in points, to the team `to`."""

    identity: ClassVar[tuple[str, ...]] = ("team", "position", "points", "gap", "to")

    type: Literal["standing"] = "standing"
    team: str
    position: int | None = None
    points: int | None = None
    gap: int | None = None
    to: str | None = None
    competition: str | None = None
