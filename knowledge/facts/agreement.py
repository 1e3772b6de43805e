"""Whether two tellings can be of one match, and how much says that they are."""

from __future__ import annotations

from collections import Counter
from itertools import product

from knowledge.facts.meeting import Meeting
from knowledge.facts.minutes import TOLERANCE, apart
from knowledge.facts.scene import Goals

REPORTED = 7
"""Days after a match within which an article that gives no date most likely means this one."""

_RECALLED = 45
"""Days within which an equal score alone recalls a match: a pair that meets again so soon seldom repeats its score."""

_SAME_MONTH = 300
"""Days within which the score together with its month recalls a match: not that month of another year."""

_SEVERAL = 3
"""People who did the same in two tellings of which each may tell a goal too many."""


def contradict(one: Meeting, other: Meeting) -> bool:
    """Whether the two cannot be one match.

    One article tells of one match once; days differ by a day at most (time zones, late kick-offs); no article tells of
    a match before it is played; scores, winners and competitions must have one in common, and a side's scorers may not
    be more than its goals.
    """
    return (
        bool(one.articles & other.articles)
        or _days_contradict(one, other)
        or any(_at_odds(getattr(one, said), getattr(other, said)) for said in ("scores", "competitions"))
        or _winners_contradict(one, other)
        or _too_many_goals(one, other)
    )


def support(one: Meeting, other: Meeting) -> int:
    """How much says that two meetings without contradiction are one match, at least one of them undated; 0 is nothing.

    A common day counts 3, an equal score 2, everyone who did the same in both 2. Where publication lies far apart, one
    of these is not enough; a winner alone counts only where no day would be claimed by it.
    """
    people, score = _in_common(one, other), bool(one.scores & other.scores)
    dated = bool(one.dates or other.dates)
    said = 2 * people + 2 * score
    gap = _gap(one, other)
    near = gap is not None and gap <= REPORTED
    if not said and one.winners & other.winners and (near or (gap is None and not dated)):
        said = 1
    if near:
        return said + 3 if dated or said else 0
    near_enough = people or (gap is not None and gap <= (_SAME_MONTH if _months_agree(one, other) else _RECALLED))
    far = gap is not None and people < 2 and not (score and near_enough)
    return 0 if far else said


def _months_agree(one: Meeting, other: Meeting) -> bool:
    """Whether one is told to have been in the month of the other's day: "they had drawn 0-0 in September"."""
    return any(f"{date:%B}" in told.months for told, dated in ((one, other), (other, one)) for date in dated.dates)


def _at_odds(one: frozenset[object], other: frozenset[object]) -> bool:
    return bool(one and other) and not one & other


def _days_contradict(one: Meeting, other: Meeting) -> bool:
    if any(abs((first - second).days) > 1 for first, second in product(one.dates, other.dates)):
        return True
    return _foretold(one, other) or _foretold(other, one)


def _foretold(told: Meeting, dated: Meeting) -> bool:
    """Whether an article would tell of a match that was yet to be played; a day is left to time zones."""
    return bool(told.published and dated.dates) and (min(dated.dates) - told.published[0]).days > 1


def _winners_contradict(one: Meeting, other: Meeting) -> bool:
    return not one.scores & other.scores and _at_odds(one.winners, other.winners)


def _too_many_goals(one: Meeting, other: Meeting) -> bool:
    """Whether the two together have more goals than the scores allow, and more than one of them has by itself.

    Articles that tell of one match may each tell a goal too many; what they tell alike of several people outweighs it.
    """
    alone = max(_excess(each, each.goals, each.scores) for each in (one, other))
    together = _excess(one, one.goals | other.goals, one.scores | other.scores)
    return together > alone and _in_common(one, other) < _SEVERAL


def _excess(meeting: Meeting, goals: Goals, scores: frozenset[tuple[int, int]]) -> int:
    """How many more goals the sides' scorers have than the score that comes nearest to them."""
    scored: Counter[str] = Counter()
    for (team, _), many in goals.items():
        scored[team] += many
    sides = (zip(meeting.teams, score, strict=True) for score in scores)
    return min((sum(max(scored[team] - many, 0) for team, many in score) for score in sides), default=0)


def _gap(one: Meeting, other: Meeting) -> int | None:
    """Days between the two as far as can be told: from the match to the article, or else between two articles."""
    told = [(first, second) for first, second in ((one, other), (other, one)) if second.dates and not first.dates]
    if told:
        days = [abs((day - date).days) for day, date in product(told[0][0].published, told[0][1].dates)]
    else:
        days = [abs((first - second).days) for first, second in product(one.published, other.published)]
    return min(days, default=None)


def _in_common(one: Meeting, other: Meeting) -> int:
    """How many people did the same in both, in a minute that may be the same."""
    shared = one.events.keys() & other.events.keys()
    agreeing = {event[1] for event in shared if _meets(one.events[event], other.events[event])}
    return len(agreeing)


def _meets(one: frozenset[str | None], other: frozenset[str | None]) -> bool:
    gaps = (apart(first, second) for first, second in product(one, other))
    return any(gap is None or gap <= TOLERANCE for gap in gaps)
