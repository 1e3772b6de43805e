"""Sharing: how a match's goals are shared between its two sides, which tells whose the scorers are.

A match that ended 3-1 leaves one goal to the losers: once that is known to be somebody's, all the others are the
winners'. Of a draw whose score is not told the goals told are as many on either side.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from knowledge.reading.once import once
from knowledge.reading.teams.bonds import Bond
from knowledge.topics.goals.sides.outcomes import Score, level_score, scores, winners
from knowledge.topics.goals.statement import Goal

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement

_TWICE = 2  # sentences that tell a goal of somebody's for it to be certain that he scored
_MANY = 10  # scorers of one match above which no sharing is tried
_BY_SCORE, _BY_OUTCOME = 3.0, 1.5  # what a sharing weighs by a score that is told and by one that only may have been
_DOUBTFUL = 1.5  # what may speak against the best sharing; more, and the goals or the score are not what they seem
_SURE = 0.5  # the same where no score is told
_BROKEN = 1.0  # what speaks against a sharing that sets two team-mates apart or joins two opponents
_CLEAR = 1.0  # by how much less must speak against the best sharing than against any that moves a scorer


class Scorer(NamedTuple):
    """A scorer's goals for the own side and against it, and what speaks for each team to be that side.

    Of whom one sentence alone tells a goal it is `doubtful` that he scored.
    """

    player: str
    goals: int
    own_goals: int
    votes: Counter[str]
    doubtful: bool = False


class Pair(NamedTuple):
    """Two scorers, by their places, of whom the article tells that they are of one side (`same`) or of two."""

    one: int
    other: int
    same: bool


def shared(reading: Reading, statements: Sequence[Statement]) -> list[Bond]:
    """The side of every scorer to whom the score of the match, or its being drawn, leaves no other."""
    told = {(goal.player, goal.start) for goal in statements if isinstance(goal, Goal) and goal.player is not None}
    tellings = Counter(player for player, _ in told)
    known, won, found = scores(statements), winners(statements), goals_by_scene(statements)
    bonds: list[Bond] = []
    for scene in reading.scenes:
        scorers = scorers_of(reading, found[scene.number], tellings)
        pairs = list(pairs_of(reading, scorers))
        if (score := known.get(scene.number)) is not None:
            sides, weight = sharing(scorers, score, pairs), _BY_SCORE
        else:
            level = level_score(reading, scene, found[scene.number]) if won.get(scene.number) == "draw" else None
            sides, weight = sharing_all(scorers, level, pairs) if level is not None else {}, _BY_OUTCOME
        bonds += (Bond(player, team, same=True, weight=weight, scene=scene.number) for player, team in sides.items())
    return bonds


def sharing(scorers: Sequence[Scorer], score: Score, pairs: Sequence[Pair] = ()) -> dict[str, str]:
    """The team of each scorer who has the same one in every likely sharing of the goals; none where no sharing fits.

    An article that tells one goal twice, or takes a chance for one, may seem to tell too many; then each scorer is
    taken to have scored once, and one of those of whom it is doubtful not to have scored.
    """
    if 0 in score.values():
        return _shut_out(scorers, score)
    singly = [_once(scorer) for scorer in scorers]
    likely: list[tuple[float, tuple[str, ...]]] = []
    for ways in ([scorers], [singly], _without_one(singly)):
        fitting = [way for counted in ways for way in _fitting(counted, score, pairs)]
        likely = likely or (fitting if fitting and min(fitting)[0] <= _DOUBTFUL else [])
    return dict(_certain(scorers, likely)) if likely else {}


def _shut_out(scorers: Sequence[Scorer], score: Score) -> dict[str, str]:
    """Where one side has no goal, all that went in are the other's, be they told once or twice."""
    if len(score) < 2:  # a side against one of its own name
        return {}
    winner, loser = sorted(score, key=lambda team: -score[team])
    sides = {scorer.player: loser if scorer.own_goals else winner for scorer in scorers}
    doubt = sum(against(scorer, sides[scorer.player], score) for scorer in scorers)
    return sides if score[winner] and doubt <= _DOUBTFUL else {}


def sharing_all(scorers: Sequence[Scorer], score: Score, pairs: Sequence[Pair] = ()) -> dict[str, str]:
    """The same by a score that was so if all goals are told, as nothing then speaks against the best sharing."""
    fitting = list(_fitting(scorers, score, pairs))
    return dict(_certain(scorers, fitting)) if fitting and min(fitting)[0] <= _SURE else {}


def _without_one(scorers: Sequence[Scorer]) -> Iterator[list[Scorer]]:
    """The scorers, each time with another of the doubtful ones as if he had not scored."""
    for doubted in (scorer for scorer in scorers if scorer.doubtful):
        yield [one._replace(goals=0, own_goals=0) if one is doubted else one for one in scorers]


def _once(scorer: Scorer) -> Scorer:
    own = bool(scorer.own_goals)
    return scorer._replace(goals=int(not own), own_goals=int(own))


def _fitting(scorers: Sequence[Scorer], score: Score, pairs: Sequence[Pair]) -> Iterator[tuple[float, tuple[str, ...]]]:
    """Each way to give the scorers sides in which no side has more goals than it scored, with what speaks against."""
    one, other = score
    if len(scorers) > _MANY:
        return
    for sides in product((one, other), repeat=len(scorers)):
        given = Counter({one: 0, other: 0})
        for scorer, side in zip(scorers, sides, strict=True):
            given[side] += scorer.goals
            given[other if side == one else one] += scorer.own_goals
        if all(given[team] <= score[team] for team in score):
            doubt = sum(against(scorer, side, score) for scorer, side in zip(scorers, sides, strict=True))
            yield doubt + sum(_BROKEN for pair in pairs if (sides[pair.one] == sides[pair.other]) != pair.same), sides


def against(scorer: Scorer, side: str, teams: Iterable[str]) -> float:
    """By how much more speaks for the other of the two sides than for this one."""
    other = next(team for team in teams if team != side)
    return max(0.0, float(scorer.votes[other] - scorer.votes[side]))


def _certain(scorers: Sequence[Scorer], fitting: Sequence[tuple[float, tuple[str, ...]]]) -> Iterator[tuple[str, str]]:
    least, best = min(fitting)
    for place, scorer in enumerate(scorers):
        moved = [doubt for doubt, sides in fitting if sides[place] != best[place]]
        if not moved or min(moved) - least >= _CLEAR:
            yield scorer.player, best[place]


def scorers_of(reading: Reading, goals: Iterable[Goal], tellings: Mapping[str, int]) -> list[Scorer]:
    """Everybody who scored the goals; `tellings` counts the sentences that tell a goal of theirs."""
    people = {person.name: person for person in reading.people}
    counted: defaultdict[str, Counter[bool]] = defaultdict(Counter)
    for goal in goals:
        counted[goal.player or ""][goal.how == "own_goal"] += 1
    return [
        Scorer(
            name, count[False], count[True], reading.allegiance.votes(people[name]), tellings.get(name, _TWICE) < _TWICE
        )
        for name, count in counted.items()
        if name in people
    ]


def pairs_of(reading: Reading, scorers: Sequence[Scorer]) -> Iterator[Pair]:
    """The scorers of whom most of what the article says of any two tells that they are of one side, or of two."""
    places = {scorer.player: place for place, scorer in enumerate(scorers)}
    told: defaultdict[tuple[int, int], Counter[bool]] = defaultdict(Counter)
    for tie in reading.allegiance.ties:
        if tie.one.name in places and tie.other.name in places:
            one, other = sorted((places[tie.one.name], places[tie.other.name]))
            told[one, other][tie.same] += 1
    for (one, other), count in told.items():
        if count[True] != count[False]:
            yield Pair(one, other, count[True] > count[False])


def goals_by_scene(statements: Sequence[Statement]) -> dict[int, list[Goal]]:
    """The goals of every scene whose scorers are named, each once."""
    found: defaultdict[int, list[Goal]] = defaultdict(list)
    for statement in once(statement for statement in statements if isinstance(statement, Goal)):
        if isinstance(statement, Goal) and statement.scene is not None and statement.player is not None:
            found[statement.scene].append(statement)
    return found
