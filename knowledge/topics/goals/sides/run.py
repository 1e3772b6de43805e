"""The run of the score: whose the scorers are by what each goal made of the score, told in their order.

Who equalises scores for the side that is behind, who makes it 3-0 for the one that has two; so one goal that is known
to be somebody's tells of those around it, and where it is not known, the score that the match ended with does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from knowledge.topics.goals.sides.sharing import Pair, Scorer, against

if TYPE_CHECKING:
    from knowledge.topics.goals.stages import Stage

_MANY = 8  # scorers whose sides are open, above which no run is tried
_UNTOLD = 0.5  # what speaks against a run for each goal in it that the article leaves untold
_LEFT_OFF = 0.4  # the same for those behind the last, where only who won is known
_MOST_UNTOLD = 2
_UNLIKE = 1.5  # what speaks against it for each goal that does not make of the score what is told
_BROKEN = 1.0  # what speaks against setting two team-mates apart or joining two opponents
_KNOWN = 3.0  # votes with which a scorer's side is no longer open
_DOUBTFUL, _CLEAR = 1.5, 1.0  # as of the sharing of a score

Standing = tuple[int, int]
"""The goals of the one side and of the other."""


class Fallen(NamedTuple):
    """A goal of the scorer at a place: whether an own goal, and the stages of the match that its tellings give."""

    scorer: int
    own: bool
    stages: frozenset[Stage]


class Ended(NamedTuple):
    """How the match ended, as far as known: its score, or only which of the two sides won (0, 1) or neither (2)."""

    score: Standing | None = None
    winner: int | None = None

    def fits(self, standing: Standing) -> bool:
        """Whether the match may have ended so."""
        one, other = standing
        won = 2 if one == other else int(other > one)
        return standing == self.score if self.score is not None else self.winner in (None, won)


def running(
    teams: tuple[str, str], scorers: Sequence[Scorer], goals: Sequence[Fallen], pairs: Sequence[Pair], ended: Ended
) -> dict[str, str]:
    """The team of each scorer who has the same one in every likely run of the goals, which come in their order."""
    choices = [_open(scorer, teams) for scorer in scorers]
    if sum(len(choice) > 1 for choice in choices) > _MANY:
        return {}
    fitting = [
        (cost + _unlike(scorers, sides, teams, pairs), sides)
        for sides in product(*choices)
        if (cost := _cheapest(goals, sides, ended)) is not None
    ]
    if not fitting or min(fitting)[0] > _DOUBTFUL:
        return {}
    return dict(_certain(scorers, fitting, teams))


def _open(scorer: Scorer, teams: tuple[str, str]) -> tuple[int, ...]:
    """The sides, by their places, that the scorer may be of."""
    lead = scorer.votes[teams[0]] - scorer.votes[teams[1]]
    return (0, 1) if abs(lead) < _KNOWN else (int(lead < 0),)


def _unlike(scorers: Sequence[Scorer], sides: Sequence[int], teams: tuple[str, str], pairs: Iterable[Pair]) -> float:
    """How much of what is told of the scorers beside their goals speaks against these sides."""
    broken = sum(_BROKEN for pair in pairs if (sides[pair.one] == sides[pair.other]) != pair.same)
    return broken + sum(against(scorer, teams[side], teams) for scorer, side in zip(scorers, sides, strict=True))


def _cheapest(goals: Sequence[Fallen], sides: Sequence[int], ended: Ended) -> float | None:
    """What least speaks against the goals' having fallen so; None where the match did not end like that."""
    runs: dict[Standing, float] = {(0, 0): 0.0}
    for goal in goals:
        side = sides[goal.scorer] if not goal.own else 1 - sides[goal.scorer]
        after: dict[Standing, float] = {}
        for standing, cost in _with_untold(runs).items():
            fallen = _one_more(standing, side)
            total = cost + _UNLIKE * sum(not stage.made(fallen[side], fallen[1 - side]) for stage in goal.stages)
            if total <= _DOUBTFUL + _CLEAR + _MOST_UNTOLD * _UNTOLD:
                after[fallen] = min(after.get(fallen, total), total)
        runs = after
    price = _UNTOLD if ended.score is not None else _LEFT_OFF
    over = min((cost for standing, cost in _with_untold(runs, price).items() if ended.fits(standing)), default=None)
    untold = sum(ended.score) - len(goals) if ended.score is not None else 0
    return over - untold * _UNTOLD if over is not None else None


def _with_untold(runs: Mapping[Standing, float], price: float = _UNTOLD) -> dict[Standing, float]:
    """The same, and how it stood if goals fell then that the article leaves untold, at a price for each."""
    reached = dict(runs)
    for _ in range(_MOST_UNTOLD):
        for standing, cost in list(reached.items()):
            for side in (0, 1):
                more = _one_more(standing, side)
                reached[more] = min(reached.get(more, cost + price), cost + price)
    return reached


def _one_more(standing: Standing, side: int) -> Standing:
    return standing[0] + (side == 0), standing[1] + (side == 1)


def _certain(
    scorers: Sequence[Scorer], fitting: Sequence[tuple[float, tuple[int, ...]]], teams: tuple[str, str]
) -> Iterator[tuple[str, str]]:
    least, best = min(fitting)
    for place, scorer in enumerate(scorers):
        moved = [cost for cost, sides in fitting if sides[place] != best[place]]
        if not moved or min(moved) - least >= _CLEAR:
            yield scorer.player, teams[best[place]]
