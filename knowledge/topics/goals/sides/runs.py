"""Runs: the goals of each match that an article tells, in the order in which they fell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.once import same_event
from knowledge.reading.teams.bonds import Bond
from knowledge.topics.goals.sides.outcomes import Score, scores, winners
from knowledge.topics.goals.sides.run import Ended, Fallen, running
from knowledge.topics.goals.sides.sharing import goals_by_scene, pairs_of, scorers_of

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement
    from knowledge.topics.goals.statement import Goal

_WEIGHT = 2.0
_SHORT = 12  # sentences of an article that tells what happened in its order


def by_run(reading: Reading, statements: Sequence[Statement]) -> Iterator[Bond]:
    """The side of every scorer to whom the run of a match's score leaves no other."""
    known, won, found = scores(statements), winners(statements), goals_by_scene(statements)
    for scene in reading.scenes:
        one, other = scene.teams
        if one is None or other is None or len(found[scene.number]) < 2:
            continue
        goals = list(_in_order(reading, found[scene.number], statements))
        scorers = scorers_of(reading, goals, {})
        places = {scorer.player: place for place, scorer in enumerate(scorers)}
        fallen = [
            Fallen(places[goal.player], goal.how == "own_goal", goal.stages) for goal in goals if goal.player in places
        ]
        ended = _ended((one, other), known.get(scene.number), won.get(scene.number))
        sides = running((one, other), scorers, fallen, list(pairs_of(reading, scorers)), ended)
        yield from (Bond(player, team, same=True, weight=_WEIGHT, scene=scene.number) for player, team in sides.items())


def _in_order(reading: Reading, goals: Sequence[Goal], statements: Sequence[Statement]) -> Iterator[Goal]:
    """The goals by their minutes, those without one as the story goes on from another that has one.

    A short article tells all of them in their order; the opening of a long one may tell any first.
    """
    told = sorted((_last_told(goal, statements), goal.nth, at) for at, goal in enumerate(goals))
    short = len(reading.sentences) <= _SHORT
    minute, placed = 0 if short else None, list[tuple[int, int, int, int]]()
    for start, nth, at in told:
        timed = goals[at].minute
        minute = _played(timed) if timed is not None else minute
        if minute is not None and (timed is not None or start >= reading.sentences[0].end):
            placed.append((minute, start, nth, at))
    yield from (goals[at] for *_, at in sorted(placed))


def _last_told(goal: Goal, statements: Iterable[Statement]) -> int:
    """Where the article tells the goal last: an opening tells of any goal, the story of each in its turn."""
    return max((one.start for one in statements if one.type == goal.type and same_event(one, goal)), default=goal.start)


def _played(minute: str) -> int:
    """A minute as a number, the added time of the first half before the second."""
    regular, _, added = minute.partition("+")
    return 10 * int(regular) + int(bool(added))


def _ended(teams: tuple[str, str], score: Score | None, winner: str | None) -> Ended:
    if score is not None:
        return Ended((score[teams[0]], score[teams[1]]))
    return Ended(winner=2 if winner == "draw" else teams.index(winner) if winner in teams else None)
