"""What an article says about the outcome of a match."""

from __future__ import annotations

from typing import ClassVar, Literal

from knowledge.statement import MatchStatement


class Result(MatchStatement):
    """A finished match's full-time outcome (after extra time if played).

    `score` and `shootout` are goals in the order of `teams`; `winner` is a team, "draw" or None. A match drawn and
    decided by a shoot-out has as winner the side that went through.
    """

    identity: ClassVar[tuple[str, ...]] = ("score", "winner")

    type: Literal["result"] = "result"
    score: tuple[int, int] | None = None
    winner: str | None = None
    shootout: tuple[int, int] | None = None
