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
from knowledge.topics.results.scores import Goals, scores_in

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.topics.results.statement import Result

_GETS = r"(?:add(?:ed|ing)|got|made it|scored|grabbed|claimed) (?:a |an |the )?"
_NO_COUNT = r"(?! (?:of (?:the|his|her) |in |since |for |this ))"
_AGAIN = r"twice (?:come|came|fought|c[ao]me back|level|equali[sz])|from behind twice|(?:second|another) equali[sz]er"
_THREE = rf"hat-?trick|treble|(?:third|fourth|fifth) goal{_NO_COUNT}|{_GETS}(?:third|three|fourth)"
_TWO = rf"brace|twice|doubled|(?:second|two|both) goals?{_NO_COUNT}|{_GETS}(?:second|two|another)"
_SO_MANY = (  # words, and how many goals there are at least where they stand
    (re.compile(rf"\b(?:{_AGAIN}|(?:levelled|equali[sz]ed) (?:again|for a second))"), 4),
    (re.compile(rf"\b(?:{_THREE})\b"), 3),
    (re.compile(rf"\b(?:{_TWO})\b"), 2),
)
_AFTER_OTHERS = (cues.LEVELS, cues.REDUCES, cues.EXTENDS, cues.TURNS, cues.CONSOLATION)
_ALONE = (cues.OPENS, cues.WINNER, cues.DECIDES)
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
_PLACES = (cues.OPENS, cues.LEVELS, cues.REDUCES, cues.EXTENDS, cues.TURNS, cues.WINNER, cues.CONSOLATION)


def added_up(reading: Reading, result: Result, goals: Sequence[Goal]) -> Goals | None:
    """The score to which the goals of the main match add up; None where that is not sure.

    A scorer of several goals may be one whose goal is told several times. Of a draw as many goals for either side are
    enough, or a report that tells of none; of a win it takes several goals, each with a minute of its own, one that is
    said to be the only one, or a report that places each goal.
    """
    if result.teams is None or not all(goal.player and goal.team in result.teams for goal in goals):
        return None
    if any(_may_be_one(*two) for two in combinations(goals, 2)) or _one_minute(goals):
        return None
    of_side = Counter(goal.team for goal in goals)
    one, other = (of_side[team] for team in result.teams)
    if one + other < fewest(reading):
        return None
    if result.winner == "draw":
        return (one, other) if one == other and (one or _tells_of_no_goal(reading)) else None
    ahead = result.teams[one < other]
    if one == other or ahead != result.winner:
        return None
    timed = len({goal.player for goal in goals}) == len(goals) > 1 and all(goal.minute is not None for goal in goals)
    lone = len(goals) == 1 and _tells_of_one(reading)
    return (one, other) if timed or lone or (is_report(reading) and _all_placed(reading, goals)) else None


def _tells_of_one(reading: Reading) -> bool:
    """Whether the article says of the main match that it had one goal."""
    about = (
        one for one in reading.sentences if reading.scene_of(one) is reading.main and not any(map(one.spoken, one.span))
    )
    return any(_ONE_GOAL.search(sentence.text) for sentence in about)


def _may_be_one(first: Goal, second: Goal) -> bool:
    """Whether two goals of one player may be one told twice: neither minutes nor words tell them apart."""
    timed = first.minute is not None and second.minute is not None
    return first.player == second.player and not timed and first.start != second.start


def _one_minute(goals: Sequence[Goal]) -> bool:
    """Whether two goals have the same minute, which one of them then mostly has from the other."""
    minutes = [goal.minute for goal in goals if goal.minute is not None]
    return len(set(minutes)) < len(minutes)


def fewest(reading: Reading) -> int:
    """How many goals the main match had at least: by running scores and words like "his hat-trick"."""
    about = (sentence.text for sentence in reading.sentences if reading.scene_of(sentence) is reading.main)
    told = [reading.article.title or "", *about]
    return max((_most(reading), *(goals for pattern, goals in _SO_MANY if any(map(pattern.search, told)))))


def _tells_of_no_goal(reading: Reading) -> bool:
    """Whether it is a report whose headline, too, speaks of no goal."""
    return is_report(reading) and _GOAL.search(reading.article.title or "") is None


def decider(reading: Reading, goals: Sequence[Goal]) -> Goal | None:
    """The goal of which its own words say that it won the main match."""
    winners = {told.player for told in _accounts(reading, goals) if told.says(cues.DECIDES) and not told.own}
    found = [goal for goal in goals if goal.player in winners and goal.team is not None]
    return found[-1] if len({goal.team for goal in found}) == 1 else None


def _most(reading: Reading) -> int:
    """The most goals of any running score told of the main match."""
    told = (sentence.text for sentence in reading.sentences if reading.scene_of(sentence) is reading.main)
    scores = (score for text in told if "agg" not in text for score in scores_in(text) if not score.shootout)
    return max((sum(score.goals) for score in scores if not score.final), default=0)


def _all_placed(reading: Reading, goals: Sequence[Goal]) -> bool:
    """Whether every goal has a minute or a place among the others ("the opener", "levelled"), a lone one the first."""
    told = _accounts(reading, goals)
    placed = {one.player for one in told if any(map(one.says, _PLACES))}
    if len(goals) == 1 and not any(one.says(cues.WINNER) for one in told):
        return False
    return all(goal.minute is not None or goal.player in placed for goal in goals)


def _accounts(reading: Reading, goals: Sequence[Goal]) -> list[Account]:
    told = accounts(reading, [goal.start for goal in goals])
    return [one for one in told if one.scene == reading.main.number]
