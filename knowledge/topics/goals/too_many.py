"""Too many: goals for which the score of the match leaves no room.

A report tells of many balls that might have gone in. Where it tells of more goals than were scored, those are left
out that one sentence alone tells, without a minute and apart from the result; unless these are more than are too many.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.once import once
from knowledge.topics.goals.ruled_out.stood import goals_in
from knowledge.topics.goals.statement import Goal

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement
    from knowledge.topics.goals.sides.outcomes import Score

_LEAD = 2  # sentences that tell what counted


def with_room(reading: Reading, told: Sequence[Statement], goals: Sequence[Goal], score: Score) -> list[Goal]:
    """The goals of a match without those that the score leaves no room for; `told` is all that the article states."""
    counted = [goal for goal in once(goals) if isinstance(goal, Goal)]
    surplus = len(counted) - sum(score.values())
    if surplus <= 0 or len(score) != 2:
        return list(goals)
    tellings = _tellings(reading)
    doubted = [one for one in counted if tellings[one.player, one.scene] < 2 and not _is_plain(reading, told, one)]
    if any(score.values()):
        doubted = [one for one in doubted if one.minute is None and one.how in {None, "open"}]
        doubted = doubted if len(doubted) == surplus else []
    out = {one.player for one in doubted}
    return [goal for goal in goals if goal.player not in out]


def _tellings(reading: Reading) -> Mapping[tuple[str | None, int | None], int]:
    """In how many sentences a goal of each player is told of each match."""
    found = {
        (claim.player.name, sentence.scene_at(claim.at, claim.player.team).number, sentence.index)
        for sentence in reading.sentences
        for claim in goals_in(sentence)
        if claim.player is not None
    }
    return Counter((player, scene) for player, scene, _ in found)


def _is_plain(reading: Reading, told: Sequence[Statement], goal: Goal) -> bool:
    """Whether the article opens with the goal, or tells the result in the same breath."""
    lead = reading.sentences[:_LEAD][-1].end
    results = (one for one in told if one.type == "result")
    return goal.start < lead or any(one.start < goal.end and goal.start < one.end for one in results)


def without_makers(statements: Sequence[Statement], known: Mapping[int, Score]) -> list[Statement]:
    """The statements without the assists of matches in which nobody scored."""
    return [
        one
        for one in statements
        if not (one.type == "assist" and (score := known.get(getattr(one, "scene", -1))) and not any(score.values()))
    ]
