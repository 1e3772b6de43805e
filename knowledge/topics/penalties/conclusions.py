"""Conclusions: what the rest of an article tells of a kick: when it went in, for which side, and who was in goal."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.mention import Role
from knowledge.topics.goals.statement import Goal
from knowledge.topics.penalties.statement import Penalty

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement

_REBOUND = re.compile(
    r"\b(?:rebound|loose ball|follow(?:ed|ing)?[- ]up|back up|bounce[ds]?|parried|spilled|second attempt)\b"
)


def conclude(reading: Reading, statements: Sequence[Statement]) -> Sequence[Statement]:
    """The statements, each kick with what its goal and the named goalkeepers tell of it."""
    counted = Counter((one.player, one.scene) for one in statements if isinstance(one, Penalty))
    goals = {(one.player, one.scene): one for one in statements if isinstance(one, Goal) and one.how == "penalty"}
    idle = set(_idle(statements))
    told: list[Statement] = []
    for one in statements:
        if isinstance(one, Penalty) and one.phase == "match" and one.player is not None:
            goal = goals.get((one.player, one.scene)) if counted[one.player, one.scene] == 1 else None
            told.append(_with_keeper(reading, _before_its_goal(_as_its_goal(one, goal), statements), idle))
        else:
            told.append(one)
    return told


def _as_its_goal(kick: Penalty, goal: Goal | None) -> Penalty:
    """The kick at the minute and for the side of the goal that it was."""
    if goal is None or kick.outcome != "scored":
        return kick
    return kick.model_copy(update={"minute": kick.minute or goal.minute, "team": goal.team or kick.team})


def _before_its_goal(kick: Penalty, statements: Sequence[Statement]) -> Penalty:
    """A kick that was kept out at the minute of its taker's goal from the rebound, which the same words tell."""
    if kick.outcome == "scored" or kick.minute is not None or _REBOUND.search(kick.evidence) is None:
        return kick
    goals = (
        one for one in statements if isinstance(one, Goal) and (one.player, one.scene) == (kick.player, kick.scene)
    )
    minutes = {goal.minute for goal in goals if goal.start == kick.start}
    return kick.model_copy(update={"minute": minutes.pop() if len(minutes) == 1 else None})


def _with_keeper(reading: Reading, kick: Penalty, idle: set[str]) -> Penalty:
    """The kick against the one goalkeeper of the other side whom the article names, unless he did not play."""
    other = reading.main.other(kick.team) if kick.scene == reading.main.number and kick.keeper is None else None
    keepers = [
        one.name for one in reading.people if one.role is Role.KEEPER and one.team == other and other is not None
    ]
    if len(keepers) != 1 or keepers[0] in idle | {kick.player}:
        return kick
    return kick.model_copy(update={"keeper": keepers[0]})


def _idle(statements: Sequence[Statement]) -> Iterator[str]:
    """Who is told of as missing, as coming on or going off, or as shown a card, which may have been red."""
    for one in statements:
        if one.type in {"absence", "substitution", "card"}:
            yield from (name for field in one.people if isinstance(name := getattr(one, field), str))
