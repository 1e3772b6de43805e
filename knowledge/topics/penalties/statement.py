"""What an article says about penalty kicks and who takes them."""

from __future__ import annotations

from typing import ClassVar, Literal

from knowledge.statement import MatchStatement, Statement

Outcome = Literal["scored", "saved", "missed"]


class Penalty(MatchStatement):
    """A penalty kick taken, in the match or in a shoot-out.

    "missed" covers wide, over, woodwork and an unsaid failure.
    """

    identity: ClassVar[tuple[str, ...]] = ("player", "team", "outcome", "minute", "phase")
    people: ClassVar[tuple[str, ...]] = ("player", "keeper")
    opponents: ClassVar[tuple[str, ...]] = ("player", "keeper")

    type: Literal["penalty"] = "penalty"
    player: str | None = None
    team: str | None = None
    outcome: Outcome
    minute: str | None = None
    keeper: str | None = None
    phase: Literal["match", "shootout"] = "match"


class PenaltyOrder(Statement):
    """A stated order or list of a team's penalty takers, first taker first."""

    identity: ClassVar[tuple[str, ...]] = ("team",)
    people: ClassVar[tuple[str, ...]] = ("takers",)

    type: Literal["penalty_order"] = "penalty_order"
    team: str | None = None
    takers: tuple[str, ...]
