"""Leaving: which side the goals of unknown sides must be of for a match to have ended as it did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.topics.goals.statement import Goal
    from knowledge.topics.results.statement import Result


def left_to(result: Result, goals: Sequence[Goal]) -> str | None:
    """The side that all goals of unknown sides must be of, if they are all there were; None where it is open.

    Of three goals of which either side has one, the third is the winner's.
    """
    if result.teams is None or None in result.teams or result.winner not in result.teams:
        return None
    told = Counter(goal.team for goal in goals)
    open_ = told.pop(None, 0)
    loser = next(team for team in result.teams if team != result.winner)
    if not open_ or not set(told) <= set(result.teams):
        return None
    wins = [ours for ours in range(open_ + 1) if told[result.winner] + ours > told[loser] + open_ - ours]
    return result.winner if wins == [open_] else None
