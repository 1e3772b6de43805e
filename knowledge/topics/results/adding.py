"""Adding up: what the goals of a report tell of how its match ended, where no sentence says so.

Writers who follow a match goal by goal often leave its score to the reader. It is stated only where the goals told
cannot well be others: they agree with who won, with every running score, and each has its place among them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.matches.played import is_report
from knowledge.topics.goals.sides import cues
from knowledge.topics.goals.sides.accounts import Account, accounts
from knowledge.topics.goals.statement import Goal
from knowledge.topics.results.bounds import bounds, is_answered, runnings
from knowledge.topics.results.scores import Goals

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.topics.results.statement import Result

_COUNTED = 4  # goals of one side from which a report that counts them ("Leeds's fifth") mostly counts all
_GOAL = re.compile(
    r"\b(?:goals?|penalty|pen|strikes?|header|equali[sz]\w*|level\w*|late|winner|comeback|behind|rescue\w*|salvage\w*|lead|scor\w+|hits?|nets?)\b",
    re.IGNORECASE,
)
_ONE_GOAL = Pattern(
    r"\b(?:the|a|his|their) (?:only|lone|solitary|single) (?:goal|strike|score)\b"
    r"(?! of (?:the season|his|her|the (?:first|second|half)))|"
    r"\b(?:goal|strike|penalty|header|effort) (?:was|proved)(?: to be)? (?:enough|decisive|the difference)\b",
    re.IGNORECASE,
)


def added_up(reading: Reading, result: Result, goals: Sequence[Goal]) -> Goals | None:
    """The score to which the goals of the main match add up; None where that is not sure.

    A goal that is counted and not told ("the third soon followed") is added. Of a draw as many goals for either side
    are enough, or a report that tells of none; of a win it takes a report whose words leave no goal out, several goals
    with a minute each, or one that is said to be the only one.
    """
    if result.teams is None or None in result.teams:
        return None
    if not all(goal.player and goal.team in result.teams for goal in goals) or _one_minute(goals):
        return None
    told = _accounts(reading, goals)
    least = bounds(reading, told, {goal.player or "": goal.team or "" for goal in goals})
    of_side = Counter(goal.team for goal in goals)
    one, other = (max(of_side[team], least.of_side.get(team or "", 0)) for team in result.teams)
    too_many = any(least.of_side.get(team or "", 0) in range(_COUNTED, of_side[team]) for team in result.teams)
    stood = all(max(score) <= max(one, other) and min(score) <= min(one, other) for score in runnings(reading))
    if too_many or not stood or one + other < least.total or _is_one_missing(goals, one + other, least.of_one):
        return None
    if result.winner == "draw":
        return (one, other) if one == other and (one or _tells_of_no_goal(reading)) else None
    if one == other or result.teams[one < other] != result.winner:
        return None
    whole = is_report(reading) and not (min(one, other) == 0 and is_answered(reading))
    return (one, other) if whole or _are_all(reading, goals) else None


def last_stood(reading: Reading, result: Result, goals: Sequence[Goal]) -> Goals | None:
    """The running score that the goals told, whosever they are, add up to: "were 3-1 up" of four goals."""
    if result.teams is None or result.winner not in result.teams or _one_minute(goals):
        return None
    running = set(runnings(reading))
    stood = {score for score in running if sum(score) == len(goals) and score[0] > score[1]}
    most = max(map(sum, running), default=0)
    doubtful = not all(goal.player for goal in goals) or _is_one_missing(goals, len(goals), 0)
    if len(stood) != 1 or most != len(goals) or doubtful:
        return None
    score = stood.pop() if result.winner == result.teams[0] else stood.pop()[::-1]
    told = Counter(goal.team or "" for goal in goals)
    return score if all(told[team or ""] <= most for team, most in zip(result.teams, score, strict=True)) else None


def _are_all(reading: Reading, goals: Sequence[Goal]) -> bool:
    """Whether the goals are all that there were, in whatever article: each with its minute, or the only one."""
    timed = len({goal.player for goal in goals}) == len(goals) > 1 and all(goal.minute is not None for goal in goals)
    return timed or (len(goals) == 1 and _tells_of_one(reading))


def _is_one_missing(goals: Sequence[Goal], total: int, of_one: int) -> bool:
    """Whether somebody is said to have scored more than is told of anyone, or may have scored less.

    A scorer of several goals may be one whose goal is told several times.
    """
    most = max(Counter(goal.player for goal in goals).values(), default=0)
    return most + total - len(goals) < of_one or any(_may_be_one(*two, of_one) for two in combinations(goals, 2))


def _tells_of_one(reading: Reading) -> bool:
    """Whether the article says of the main match that it had one goal."""
    about = (
        one for one in reading.sentences if reading.scene_of(one) is reading.main and not any(map(one.spoken, one.span))
    )
    return any(_ONE_GOAL.search(sentence.text) for sentence in about)


def _may_be_one(first: Goal, second: Goal, of_one: int) -> bool:
    """Whether two goals of one player may be one told twice: neither minutes nor words tell them apart."""
    timed = first.minute is not None and second.minute is not None
    apart = timed or first.start == second.start or of_one > 1
    return first.player == second.player and not apart


def _one_minute(goals: Sequence[Goal]) -> bool:
    """Whether two goals have the same minute, which one of them then mostly has from the other."""
    minutes = [goal.minute for goal in goals if goal.minute is not None]
    return len(set(minutes)) < len(minutes)


def _tells_of_no_goal(reading: Reading) -> bool:
    """Whether it is a report whose headline, too, speaks of no goal."""
    return is_report(reading) and _GOAL.search(reading.article.title or "") is None


def decider(reading: Reading, goals: Sequence[Goal]) -> Goal | None:
    """The goal of which its own words say that it won the main match."""
    winners = {told.player for told in _accounts(reading, goals) if told.says(cues.DECIDES) and not told.own}
    found = [goal for goal in goals if goal.player in winners and goal.team is not None]
    return found[-1] if len({goal.team for goal in found}) == 1 else None


def _accounts(reading: Reading, goals: Sequence[Goal]) -> list[Account]:
    told = accounts(reading, [goal.start for goal in goals])
    return [one for one in told if one.scene == reading.main.number]
