"""Which of a match's goals was the opener, the equaliser, the winner."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.answering.choosing.ordering import by_match, minutes, told_by
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact, Match
from knowledge.facts.minutes import minute_key
from knowledge.topics.goals.places import making, nth

_TOLD = {
    "opener": re.compile(
        r"\bopen(?:er|ing goal|(?:s|ed|ing)? the scoring|(?:ed|ing)? their account)\b|"
        r"\bbroke the deadlock\b|\bahead\b|\blead\b|\bin front\b"
    ),
    "equaliser": re.compile(r"\bequali[sz]|\blevel|\bpegged back\b|\brestor\w+ parity\b|\brescue|\bsalvag"),
    "winner": re.compile(
        r"\bwinner\b|\bwinning\b|\bdecisive\b|\bdecid\w+ goal\b|\bclinch|\bsettled?\b|\bwon it\b|\bsealed?\b"
    ),
    "1": re.compile(r"\bfirst\b(?!-| (?:half|leg|team|time))|\bopen(?:er|ing goal|ed)\b|\b1-0\b"),
    "2": re.compile(r"\bsecond\b(?!-| (?:half|leg|yellow|booking|minute|string))|\bdoubl(?:ed|ing)\b|\b2-0\b"),
    "3": re.compile(r"\bthird\b(?! (?:minute|round))|\b3-[01]\b|\bhat-trick\b|\btreble\b"),
    "last": re.compile(r"\blate\b|\bstoppage\b|\bdeath\b|\binjury time\b|\badded time\b|\bclosing\b"),
}


_HAT_TRICK = re.compile(r"\bhat tricks?\b|\b(?:score|scored|got|get) (?:three|3|three times)\b")
_BRACE = re.compile(r"\b(?:braces?|twice|two goals|a double)\b|\b(?:score|scored|get|got|bag) (?:two|2)\b")
"""Several goals of one player in one match."""

_EARLY = 15
"""Minute until which a goal is most likely the first."""

_LATE = 75
"""Minute from which a goal counts as late."""


def the_one(query: Query, which: str, facts: Sequence[Fact]) -> list[Fact]:
    """The goals that are the `which` of their match: by minutes and score, else by the words that tell them."""
    found: list[Fact] = []
    for match, group in by_match(query, [fact for fact in facts if fact.type == "goal"]):
        own = [goal for goal in minutes(group) if query.side in (None, said(goal, "team"))]
        own = [goal for goal in own if which != "winner" or _may_have_won(match, goal)]
        found += (
            _by_minutes(which, match, minutes(group), own)
            or _by_place(which, match, group, own)
            or _by_words(which, own)
            or _by_the_latest(which, match, own)
        )
    return found


def _may_have_won(match: Match | None, goal: Fact) -> bool:
    """Whether a goal is not one of the side that lost, which no goal of its own won."""
    return match is None or match.winner not in match.teams or said(goal, "team") in (None, match.winner)


def in_order(goals: Sequence[Fact]) -> list[Fact]:
    """The goals as they fell: by their minutes; where some have none, as an article tells them that keeps to the order.

    None where neither tells the order.
    """
    if all(said(goal, "minute") for goal in goals):
        return minutes(goals)
    for path in told_by(goals):
        starts = {goal.id: min((t.start for t in goal.told if t.article.path == path), default=None) for goal in goals}
        if None in starts.values():
            continue
        told = sorted(goals, key=lambda goal: starts[goal.id] or 0)
        timed = [goal for goal in told if said(goal, "minute")]
        if (len(timed) > 1 or told[:1] == timed) and timed == minutes(timed):
            return told
    return []


def hat_tricks(facts: Sequence[Fact]) -> list[Fact]:
    """The goals of players who scored three or more in a match."""
    return _of_as_many(facts, 3, 99)


def braces(facts: Sequence[Fact]) -> list[Fact]:
    """The goals of players who scored two or more in a match."""
    return _of_as_many(facts, 2, 99)


def several_of_one(main: str) -> Callable[[Sequence[Fact]], list[Fact]] | None:
    """What finds the goals of one player that a question asks for together: "a brace", "did he score twice"."""
    if _HAT_TRICK.search(main):
        return hat_tricks
    return braces if _BRACE.search(main) else None


def _of_as_many(facts: Sequence[Fact], least: int, most: int) -> list[Fact]:
    own: dict[tuple[str | None, str | None], list[Fact]] = {}
    for fact in facts:
        own.setdefault((fact.match, said(fact, "player")), []).append(fact)
    return [fact for goals in own.values() if least <= len(goals) <= most for fact in goals]


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
    if not whole or match is None or not all(said(goal, "minute") for goal in goals):
        return []
    return [goal for goal in _TURNS[which](match, goals) if goal in own]


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
    words = _TOLD.get(which)
    found = [goal for goal in goals if words and any(words.search(each.evidence.lower()) for each in goal.told)]
    return found if len(found) < 2 or not which.isdigit() else []


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
