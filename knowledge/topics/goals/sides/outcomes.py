"""Outcomes: how many goals each side of a match scored, or may have scored, as the article's results have it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from knowledge.topics.goals.sides import cues
from knowledge.topics.goals.sides.accounts import accounts
from knowledge.topics.results.bounds import fewest
from knowledge.topics.results.statement import Result

if TYPE_CHECKING:
    from knowledge.reading.mention import Scene
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement
    from knowledge.topics.goals.statement import Goal

Score = Mapping[str, int]


def scores(statements: Sequence[Statement]) -> dict[int, Score]:
    """The score of each scene's match of which all that the article says agrees."""
    told: defaultdict[int, set[frozenset[tuple[str, int]]]] = defaultdict(set)
    for statement in statements:
        if isinstance(statement, Result) and statement.score and statement.scene is not None and statement.teams:
            one, other = statement.teams
            if one is not None and other is not None:
                told[statement.scene].add(frozenset(zip((one, other), statement.score, strict=True)))
    return {scene: dict(scores.pop()) for scene, scores in told.items() if len(scores) == 1}


def winners(statements: Sequence[Statement]) -> dict[int, str]:
    """Who won each scene's match, or "draw", where all that the article says agrees."""
    told: defaultdict[int, set[str]] = defaultdict(set)
    for statement in statements:
        if isinstance(statement, Result) and statement.scene is not None and statement.winner is not None:
            told[statement.scene].add(statement.winner)
    return {scene: names.pop() for scene, names in told.items() if len(names) == 1}


def level_score(reading: Reading, scene: Scene, goals: Sequence[Goal]) -> Score | None:
    """The score of the main match if it was drawn and its `goals` are all told; None where they cannot be."""
    one, other = scene.teams
    half = len(goals) // 2
    if one is None or other is None or scene is not reading.main or len(goals) != 2 * half:
        return None
    return {one: half, other: half} if half >= _levellers(reading, goals) and 2 * half >= fewest(reading) else None


def _levellers(reading: Reading, goals: Sequence[Goal]) -> int:
    """How many of a draw's scorers are told to have made it level, before each of whose goals there was another."""
    told = accounts(reading, [goal.start for goal in goals])
    return len({goal.player for goal in told if goal.says(cues.LEVELS) or goal.says(cues.RESCUES)})
