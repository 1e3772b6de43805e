"""Conclusions: which goals of one player are one goal, told twice, as the score of the match leaves no room for two.

And which goals a penalty that went in tells alone: "Hale added a penalty".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from knowledge.names import fold
from knowledge.topics.goals.news import timed_by_news
from knowledge.topics.goals.sides.outcomes import Score, scores
from knowledge.topics.goals.sides.own import as_own
from knowledge.topics.goals.statement import DisallowedGoal, Goal
from knowledge.topics.goals.too_many import with_room, without_makers
from knowledge.topics.goals.untimed import timed_elsewhere
from knowledge.topics.penalties.statement import Penalty

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement


class Twin(NamedTuple):
    """Two goals of one player, the `doubt` that they are one, and where they stand among those told."""

    doubt: int
    first: int
    second: int


def conclude(reading: Reading, statements: Sequence[Statement]) -> Sequence[Statement]:
    """The statements with the goals that penalties tell alone, those told twice as one where the score is known."""
    statements = as_own([*statements, *_by_penalties(statements)])
    statements = timed_elsewhere(reading, statements)
    known = scores(statements)
    told: defaultdict[int, list[Goal]] = defaultdict(list)
    for statement in statements:
        if isinstance(statement, Goal) and statement.scene is not None:
            told[statement.scene].append(statement)
    kept = {
        scene: for_who_scored(reconciled(goals, known[scene]), known[scene]) if scene in known else goals
        for scene, goals in told.items()
    }
    others = [one for one in statements if not (isinstance(one, Goal) and one.scene in kept)]
    timed = {
        scene: timed_by_news(reading, goals, known.get(scene), _minutes(others, scene)) for scene, goals in kept.items()
    }
    stood = [
        goal
        for scene, goals in timed.items()
        for goal in (with_room(reading, statements, goals, known[scene]) if scene in known else goals)
    ]
    return [*without_makers(others, known), *stood]


def _minutes(statements: Sequence[Statement], scene: int) -> list[str]:
    """The minutes in which goals of the match were ruled out and penalties missed."""
    kicks = (one for one in statements if isinstance(one, (Penalty, DisallowedGoal)) and one.scene == scene)
    return [one.minute for one in kicks if one.minute is not None]


def _by_penalties(statements: Sequence[Statement]) -> Iterator[Goal]:
    """The goal of every penalty scored in a match that no goal of its taker can be."""
    goals = [goal for goal in statements if isinstance(goal, Goal)]
    for kick in statements:
        if isinstance(kick, Penalty) and kick.player and (kick.outcome, kick.phase) == ("scored", "match"):
            alike = (goal for goal in goals if goal.scene == kick.scene and _same_player(goal.player, kick.player))
            if not any(None in (goal.minute, kick.minute) or goal.minute == kick.minute for goal in alike):
                told = kick.model_dump(exclude={"type", "outcome", "keeper", "phase"})
                yield Goal(**told, how="penalty")


def reconciled(goals: Sequence[Goal], score: Score) -> list[Goal]:
    """The goals, those of one player that are most likely one joined as long as there are more than were scored."""
    kept = list(goals)
    while (twin := min(_twins(kept, score), default=None)) is not None:
        kept[twin.first] = _joined(kept[twin.first], kept[twin.second])
        del kept[twin.second]
    return kept


def for_who_scored(goals: Sequence[Goal], score: Score) -> list[Goal]:
    """The goals, those of a side that had none by the score given to the other one while it lacks any."""
    scoring = [team for team, scored in score.items() if scored]
    if len(score) != 2 or len(scoring) != 1:
        return list(goals)
    room = score[scoring[0]] - sum(goal.team == scoring[0] for goal in goals)
    given = list[Goal]()
    for goal in goals:
        wrong = goal.team is not None and goal.team != scoring[0] and room > 0
        room -= wrong
        given.append(goal.model_copy(update={"team": scoring[0]}) if wrong else goal)
    return given


def _twins(goals: Sequence[Goal], score: Score) -> Iterator[Twin]:
    counted = Counter(goal.team for goal in goals)
    many = len(goals) > sum(score.values())
    for (at, first), (place, second) in combinations(enumerate(goals), 2):
        over = many or any(counted[team] > score[team] for team in score if team in {first.team, second.team})
        if over and _may_be_one(first, second):
            yield Twin(_doubt(first, second), at, place)


def _may_be_one(first: Goal, second: Goal) -> bool:
    """Whether nothing tells the two apart for certain, as "scored twice" does."""
    apart = first.start == second.start and first.nth != second.nth
    return _same_player(first.player, second.player) and not apart and not first.apart(second)


def _same_player(first: str | None, second: str | None) -> bool:
    """Whether the names may be one player's: "Pierre Emerick-Aubameyang" and "Aubameyang"."""
    one, other = (set(fold(name or "").replace("-", " ").split()) for name in (first, second))
    return bool(one and other) and (one <= other or other <= one)


def _doubt(first: Goal, second: Goal) -> int:
    """How much speaks against their being one: another minute most, then another way of scoring, then a count."""
    minutes = None not in (first.minute, second.minute) and first.minute != second.minute
    ways = None not in (first.how, second.how) and first.how != second.how
    return 4 * minutes + 2 * ways + (first.nth != second.nth)


def _joined(first: Goal, second: Goal) -> Goal:
    """The goal with what either tells of it; that it was a set piece is told, that it was none is often guessed."""
    full, other = (second, first) if second.how == "own_goal" else (first, second)
    how = other.how if full.how in {None, "open"} and other.how is not None else full.how
    news = {name: getattr(full, name) or getattr(other, name) for name in ("minute", "team", "date", "competition")}
    return full.model_copy(update={**news, "how": how})
