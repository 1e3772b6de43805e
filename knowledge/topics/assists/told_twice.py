"""Told twice: which assists are of one goal, which an article tells again with another minute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.topics.assists.statement import Assist
from knowledge.topics.goals.conclusions import conclude as goals_settled
from knowledge.topics.goals.statement import Goal

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement


def no_more_than_goals(reading: Reading, statements: Sequence[Statement]) -> Sequence[Statement]:
    """The statements, without assists of a goal told twice with two minutes: those of the goals' own minutes stay."""
    pairs = Counter(_pair(one) for one in statements if isinstance(one, Assist))
    if not any(many > 1 for many in pairs.values()):
        return statements
    goals = [one for one in goals_settled(reading, statements) if isinstance(one, Goal)]
    scored = Counter((one.scene, one.player) for one in goals)
    timed = {(one.scene, one.player, one.minute) for one in goals}
    kept: list[Statement] = []
    for one in statements:
        again = isinstance(one, Assist) and pairs[_pair(one)] > scored[one.scene, one.scorer] > 0
        if isinstance(one, Assist) and again and (one.scene, one.scorer, one.minute) not in timed:
            pairs[_pair(one)] -= 1
        else:
            kept.append(one)
    return kept


def _pair(assist: Assist) -> tuple[int | None, str, str]:
    return assist.scene, assist.player, assist.scorer
