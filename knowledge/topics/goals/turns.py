"""Which of a match's goals was the opener, the equaliser, the winner."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from knowledge.answering.fitting import said
from knowledge.answering.ordering import by_match, minute_key, minutes
from knowledge.answering.query import Query
from knowledge.facts.fact import Fact, Match

_TOLD = {
    "opener": re.compile(
        r"\bopen(?:er|ing goal|(?:s|ed|ing)? the scoring|(?:ed|ing)? their account)\b|"
        r"\bbroke the deadlock\b|\bahead\b|\blead\b|\bin front\b"
    ),
    "equaliser": re.compile(r"\bequali[sz]|\blevel|\bpegged back\b|\brestor\w+ parity\b|\brescue|\bsalvag"),
    "winner": re.compile(
        r"\bwinner\b|\bwinning\b|\bdecisive\b|\bdecid\w+ goal\b|\bclinch|\bsettled?\b|\bwon it\b|\bsealed?\b"
    ),
    "last": re.compile(r"\blate\b|\bstoppage\b|\bdeath\b|\binjury time\b|\badded time\b|\bclosing\b"),
}


_LATE = 75
"""Minute from which a goal counts as late."""


def the_one(query: Query, which: str, facts: Sequence[Fact]) -> list[Fact]:
    """The goals that are the `which` of their match: by minutes and score, else by the words that tell them."""
    found: list[Fact] = []
    goals = [fact for fact in facts if fact.type == "goal" and query.side in (None, said(fact, "team"))]
    for match, group in by_match(query, goals):
        found += (
            _by_minutes(which, match, minutes(group)) or _by_words(which, group) or _by_the_latest(which, match, group)
        )
    return found


def hat_tricks(facts: Sequence[Fact]) -> list[Fact]:
    """The goals of players who scored three or more in a match."""
    own: dict[tuple[str | None, str | None], list[Fact]] = {}
    for fact in facts:
        own.setdefault((fact.match, said(fact, "player")), []).append(fact)
    return [fact for goals in own.values() if len(goals) >= 3 for fact in goals]


def _by_minutes(which: str, match: Match | None, goals: Sequence[Fact]) -> list[Fact]:
    whole = match is not None and match.score is not None and sum(match.score) == len(goals)
    if len(goals) == 1 and (whole or not match or match.score is None):
        return list(goals) if which in ("opener", "winner", "1", "last") else []
    timed = [goal for goal in goals if said(goal, "minute")]
    if which.isdigit():
        return timed[int(which) - 1 :][:1]
    if not whole or match is None or len(timed) < len(goals):
        return []
    return _TURNS[which](match, goals)


def _by_words(which: str, goals: Sequence[Fact]) -> list[Fact]:
    words = _TOLD.get(which)
    return [goal for goal in goals if words and any(words.search(each.evidence.lower()) for each in goal.told)]


def _by_the_latest(which: str, match: Match | None, goals: Sequence[Fact]) -> list[Fact]:
    """A side that won by one goal won by its last: that is the latest one, if it came late."""
    if which != "winner" or match is None or match.score is None or abs(match.score[0] - match.score[1]) != 1:
        return []
    own = [goal for goal in goals if said(goal, "team") == match.winner or len(goals) == 1]
    late = [goal for goal in own if minute_key(said(goal, "minute")) >= (_LATE, 0) and said(goal, "minute")]
    return late[-1:] if late else own if len({said(goal, "player") for goal in own}) == 1 else []


def _winner(match: Match, goals: Sequence[Fact]) -> list[Fact]:
    """The goal that put the winners past all that the losers scored."""
    if not match.score or match.score[0] == match.score[1]:
        return []
    best = match.teams[match.score[1] > match.score[0]]
    return [goal for goal in goals if said(goal, "team") == best][min(match.score) :][:1]


def _equaliser(match: Match, goals: Sequence[Fact]) -> list[Fact]:
    """The last goal that made the score level."""
    score, found = dict.fromkeys(match.teams, 0), list[Fact]()
    for goal in goals:
        team = said(goal, "team")
        if team in score:
            score[team] += 1
        if len(set(score.values())) == 1:
            found = [goal]
    return found


_TURNS: dict[str, Callable[[Match, Sequence[Fact]], list[Fact]]] = {
    "opener": lambda _, goals: list(goals[:1]),
    "last": lambda _, goals: list(goals[-1:]),
    "equaliser": _equaliser,
    "winner": _winner,
}
