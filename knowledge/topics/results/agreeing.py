"""Agreeing: a match has one outcome, so one told in passing gives way to one told with a score or by the headline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from knowledge.topics.results.statement import Result

if TYPE_CHECKING:
    from knowledge.statement import Statement


def agreeing(statements: Sequence[Statement], headlined: Mapping[int | None, str | None]) -> Sequence[Statement]:
    """The statements without results told in passing, with no score, against the headline or a score.

    `headlined` has for a scene who won as the headline tells it. Words that mean another match of the same sides, or
    that only seem to tell of an outcome, are far more often met than an article that contradicts itself.
    """
    statements = [one for one in statements if not _is_turned(one, statements)]
    scored = {one.scene: one for one in statements if isinstance(one, Result) and one.score is not None}
    sure = dict[int | None, str | None]({scene: one.winner for scene, one in scored.items()})
    sure |= headlined
    return [one for one in statements if not (isinstance(one, Result) and _gives_way(one, sure))]


def _gives_way(result: Result, sure: Mapping[int | None, str | None]) -> bool:
    if result.score is not None or result.shootout is not None:
        return False
    return sure.get(result.scene, result.winner) != result.winner


def _is_turned(statement: Statement, others: Sequence[Statement]) -> bool:
    """Whether the same score was told before the other way round, which only a misreading of whose it is can do."""
    return isinstance(statement, Result) and any(
        isinstance(one, Result)
        and one.scene == statement.scene
        and one.start < statement.start
        and _turned(one, statement)
        for one in others
    )


def _turned(first: Result, second: Result) -> bool:
    goals = first.score is not None and second.score is not None and first.score == second.score[::-1]
    return goals and first.teams == second.teams and first.winner != second.winner
