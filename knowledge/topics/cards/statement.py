"""What an article says about cards."""

from __future__ import annotations

from typing import ClassVar, Literal

from knowledge.statement import MatchStatement


class Card(MatchStatement):
    """A card shown. "Sent off" without detail is "red"."""

    identity: ClassVar[tuple[str, ...]] = ("player", "team", "colour", "minute")
    people: ClassVar[tuple[str, ...]] = ("player",)

    type: Literal["card"] = "card"
    player: str | None = None
    team: str | None = None
    colour: Literal["yellow", "red", "second_yellow"]
    minute: str | None = None
