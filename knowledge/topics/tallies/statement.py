"""What an article says about running counts."""

from __future__ import annotations

from typing import ClassVar, Literal

from knowledge.statement import Statement


class Tally(Statement):
    """A running count of a player or a team: "his sixth goal of the season". `scope` is in the article's words."""

    identity: ClassVar[tuple[str, ...]] = ("player", "team", "what", "count")
    people: ClassVar[tuple[str, ...]] = ("player",)

    type: Literal["tally"] = "tally"
    player: str | None = None
    team: str | None = None
    what: str
    count: int
    scope: str | None = None
