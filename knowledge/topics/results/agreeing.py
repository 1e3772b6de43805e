"""Agreeing: a match has one outcome, so one told in passing gives way to one told with a score or by the headline."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from knowledge.topics.results.statement import Result

if TYPE_CHECKING:
    from knowledge.statement import Statement


# What only a shoot-out settles after a draw.
_THROUGH = re.compile(
    r"\b(?:penalties|pens|shoot-?out|spot-kicks|knocked out|eliminat\w+|advanc\w+|progress\w+|bowed out|crashed out)\b"
)


def agreeing(statements: Sequence[Statement], main: int, headlined: str | None) -> Sequence[Statement]:
    """The statements with one outcome a match: without results told in passing, with no score, against a scored one.

    `headlined` is who won the match of scene `main` as the headline tells it; a score that says otherwise is that of
    another match of the same sides. Words that mean another match, or that only seem to tell of an outcome, are far
    more often met than an article that contradicts itself.
    """
    apart = 1 + max((one.scene or 0 for one in statements if isinstance(one, Result)), default=0)
    told = [
        one.model_copy(update={"scene": apart, "date": None}) if _is_of_another(one, main, headlined) else one
        for one in statements
        if not _is_turned(one, statements)
    ]
    sure = {one.scene: one.winner for one in told if isinstance(one, Result) and one.score is not None}
    if headlined is not None:
        sure[main] = headlined
    return [one for one in told if not (isinstance(one, Result) and _gives_way(one, sure))]


def _is_of_another(statement: Statement, main: int, headlined: str | None) -> bool:
    if not isinstance(statement, Result) or statement.scene != main or statement.score is None or headlined is None:
        return False
    by_shootout = statement.score[0] == statement.score[1] and "draw" in {headlined, statement.winner}
    return headlined != statement.winner and not by_shootout


def _gives_way(result: Result, sure: Mapping[int | None, str | None]) -> bool:
    if result.score is not None or result.shootout is not None:
        return False
    winner = sure.get(result.scene, result.winner)
    through = winner == "draw" and _THROUGH.search(result.evidence) is not None
    return winner != result.winner and not through


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
