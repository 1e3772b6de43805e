"""Which of a match's goals was the opener, the equaliser, the winner."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.answering.choosing.ordering import by_match, minutes
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.turns import MAIDEN
from knowledge.facts.fact import Fact, Match
from knowledge.facts.minutes import minute_key
from knowledge.topics.goals.maiden import maiden, told_so
from knowledge.topics.goals.order import in_order
from knowledge.topics.goals.places import making, nth, told_to_make
from knowledge.topics.goals.progress import TURNS, steps
from knowledge.topics.goals.progress import making as standing
from knowledge.topics.goals.stages import stage_told
from knowledge.topics.goals.turn_words import TOLD

_HIS = re.compile(r"\b(?:his|her|PLAYER) (?:first|second|third|fourth|last|1st|2nd|3rd|4th|opening)\b")
"""Words for one of somebody's own goals."""

_ALONE = ("back", "consolation", "ahead")
"""What a side's only goal may well be called."""

_OF_ONE = ("opener", "winner")
"""What only one goal of a match is."""

_EARLY = 15
"""Minute until which a goal is most likely the first."""

_LATE = 75
"""Minute from which a goal counts as late."""


def the_one(query: Query, which: str, facts: Sequence[Fact]) -> list[Fact]:
    """The goals that are the `which` of their match: by minutes and score, else by the words that tell them."""
    found: list[Fact] = []
    for match, group in by_match(query, [fact for fact in facts if fact.type == "goal"]):
        own = [goal for goal in minutes(group) if query.side in (None, said(goal, "team"))]
        own = [goal for goal in own if _may_be_of(which, match, goal) and _may_fall(which, goal, query.side)]
        if which == MAIDEN:
            found += maiden(minutes(group), own)
            continue
        if query.subjects and _HIS.search(query.main):
            own = [goal for goal in own if not query.subject_ids.isdisjoint(goal.persons.get("player", ()))]
            found += _of_his(which, own)
            continue
        found += (
            _by_score(query, match, group, own)
            if which == "made"
            else _by_minutes(which, match, minutes(group), own)
            or _by_place(which, match, group, own)
            or _by_words(which, own)
            or _by_the_latest(which, match, own)
            or _the_only(which, match, own)
        )
    return found


def _of_his(which: str, own: Sequence[Fact]) -> list[Fact]:
    """The one of somebody's own goals in a match that is meant, where their order is told."""
    at = {"opener": 0, "last": -1}.get(which, int(which) - 1 if which.isdigit() else None)
    ordered = in_order(own) if len(own) > 1 else list(own)
    return ordered[at:][:1] if at is not None else list(own)


def _may_be_of(which: str, match: Match | None, goal: Fact) -> bool:
    """Whether a goal may be of the side meant: the losers' won nothing, the winners' were no consolation."""
    team = said(goal, "team")
    if match is None or match.winner not in match.teams or team is None:
        return True
    return team == match.winner if which in ("winner", "sealed") else which != "consolation" or team != match.winner


def _may_fall(which: str, goal: Fact, side: str | None) -> bool:
    """Whether nothing that is told of a goal keeps it from being the first of its match: it doubled no lead."""
    told = [stage_told(each.evidence) for each in goal.told] if which == "opener" else []
    return not any(stage.least > 1 and not (side and stage.level) for stage in told)


def _by_score(query: Query, match: Match | None, goals: Sequence[Fact], own: Sequence[Fact]) -> list[Fact]:
    """The goal that made it the score in the question, by the goals' order or in an article's words.

    All where it has none.
    """
    score = next(iter(query.question.scores), None)
    if score is None:
        return list(own)
    whole = match is not None and match.score is not None and sum(match.score) == len(goals)
    found = standing(score, steps(match, in_order(goals))) if whole and match else []
    return [goal for goal in found or told_to_make(goals, score) or _of_one_player(match, goals) if goal in own]


def _the_only(which: str, match: Match | None, own: Sequence[Fact]) -> list[Fact]:
    """The one goal of a side that is known to have had no more, or all where one player scored them."""
    if match is None or match.score is None or len({said(goal, "team") for goal in own}) != 1:
        return []
    team = said(own[0], "team")
    scored = match.score[match.teams.index(team)] if team in match.teams else 0
    sure = which in _ALONE if scored == 1 else which in ("ahead", "doubled", "sealed", "winner", "opener")
    return _of_one_player(match, own) if sure and scored == len(own) else []


def _of_one_player(match: Match | None, goals: Sequence[Fact]) -> list[Fact]:
    """The goals, where they are all there were and one player scored them."""
    players = {said(goal, "player") for goal in goals}
    return list(goals) if match and match.score and len(players) == 1 and None not in players else []


def _by_minutes(which: str, match: Match | None, goals: Sequence[Fact], own: Sequence[Fact]) -> list[Fact]:
    """The one of the `own` goals, those of the side asked about, by the order of all the `goals` of the match."""
    whole = match is not None and match.score is not None and sum(match.score) == len(goals)
    drawn = match is not None and match.score is not None and match.score[0] == match.score[1] == len(own) < len(goals)
    if len(own) == 1 and drawn and which == "equaliser":
        return list(own)  # whoever asks knows which side it was
    if len(own) == 1 and (whole or not match or match.score is None):
        sure = ("opener", "winner", "1", "last") if whole else ("opener", "1", "last")
        return list(own) if which in sure else []
    if which.isdigit():
        return in_order(own)[int(which) - 1 :][:1] or (_early(own) if which == "1" else [])
    ordered = in_order(goals) if whole else []
    if match is None or not ordered:
        return []
    first_and_last = {"opener": ordered[:1], "last": ordered[-1:]}
    return [goal for goal in first_and_last.get(which) or TURNS[which](match, steps(match, ordered)) if goal in own]


def _by_place(which: str, match: Match | None, goals: Sequence[Fact], own: Sequence[Fact]) -> list[Fact]:
    """The one of the `own` goals that has its place for certain, though not every minute is told."""
    if match is None or match.score is None:
        return []
    if which == "winner" and match.winner in match.teams:
        most, least = max(match.score), min(match.score)
        won = [goal for goal in goals if said(goal, "team") == match.winner]
        found = (nth(won, least + 1) if len(won) == most else []) or (making(won, least + 1, least) if least else [])
    else:
        place = {"opener": 1, "last": len(goals)}.get(which)
        found = nth(goals, place) if place and len(goals) == sum(match.score) else []
    return [goal for goal in found if goal in own]


def _early(goals: Sequence[Fact]) -> list[Fact]:
    """The goal that came so early that none whose minute is not told is likely to have come before it."""
    return [goal for goal in minutes(goals)[:1] if minute_key(said(goal, "minute")) <= (_EARLY, 0)]


def _by_words(which: str, goals: Sequence[Fact]) -> list[Fact]:
    """The goals told with such words; a number is that of one goal only."""
    words = TOLD.get(which)
    found = [goal for goal in goals if words and any(words.search(each.evidence.lower()) for each in goal.told)]
    if words and len(found) > 1 and which in _OF_ONE:
        found = told_so(words, goals, goals) or found
    return found if len(found) < 2 or not which.isdigit() else []


def _by_the_latest(which: str, match: Match | None, goals: Sequence[Fact]) -> list[Fact]:
    """A side that won by one goal won by its last: that is the latest one, if it came late."""
    if which != "winner" or match is None or match.score is None or abs(match.score[0] - match.score[1]) != 1:
        return []
    own = [goal for goal in goals if said(goal, "team") == match.winner or len(goals) == 1]
    late = [goal for goal in own if minute_key(said(goal, "minute")) >= (_LATE, 0) and said(goal, "minute")]
    whole = len(own) >= max(match.score) and len({said(goal, "player") for goal in own}) == 1
    return late[-1:] if late else own if whole else []
