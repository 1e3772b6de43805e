"""When answers say that somebody, or a side, did not score."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.choosing.fitting import fit, said
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Told, placed, tell_as
from knowledge.answering.replying.wording import label, ordinal
from knowledge.facts.fact import Fact
from knowledge.topics.goals.scoreboard import scorers
from knowledge.topics.goals.style import STYLE

_ONE = re.compile(r"\bones?\b")
"""Points at what was told before, which may be a kick of a shoot-out: "who scored the decisive one"."""

_ORDINALS = {"2": "second", "3": "third", "4": "fourth", "5": "fifth", "6": "sixth"}
_CALLED = {"doubled": "goal that doubled the lead"}


def ruled_out(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """No, when the person's goal did not count."""
    if ask.aspect is not Aspect.WHETHER or not query.subjects or "goal" not in ask.types:
        return None
    told = tell_as(query, replace(ask, types=("disallowed_goal",), aspect=Aspect.LIST, only=()), facts, STYLE)
    return Told(f"No — {told.text}", told.facts) if told else None


def goalless(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """That the side asked about, or neither, scored, as the score of the match says."""
    match = query.matches[0] if query.named and query.matches else None
    if ask.types != ("goal",) or query.subjects or match is None or match.score is None or _ONE.search(query.main):
        return None
    scored = dict(zip(match.teams, match.score, strict=True))
    if scored.get(query.side, 1) if query.side else any(match.score):
        return None
    results = tuple(fact for fact in facts if fact.match == match.id and fact.type == "result")
    whose = f" for {query.side}" if query.side else ""
    return Told(f"No goals{whose} — {label(match)}.", results) if results else None


def beyond(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """That there was no such goal, as the score says: a third of a side that scored twice, the winner of one that lost.

    A match without a goal against has no equaliser, and one without two of a side none that doubled its lead.
    """
    match = query.meeting if ask.types == ("goal",) and ask.which else None
    if match is None or match.score is None or (query.subjects and ask.aspect is not Aspect.WHETHER):
        return None
    results = tuple(fact for fact in facts if fact.match == match.id and fact.type == "result")
    which = str(ask.which)
    if which == "winner" and match.winner == "draw":
        return Told(f"Nobody scored a winner: it was a draw — {label(match)}.", results) if results else None
    own = dict(zip(match.teams, match.score, strict=True)).get(query.side or "", sum(match.score))
    whose = f" for {query.side}" if query.side else ""
    lost = which == "winner" and query.side and match.winner in match.teams and match.winner != query.side
    never = (which == "equaliser" and not min(match.score)) or (which == "doubled" and max(match.score) < 2)
    if not results or not (lost or never or (which.isdigit() and int(which) > own > 0)):
        return None
    goal = f"{_ORDINALS.get(which) or ordinal(int(which))} goal" if which.isdigit() else _CALLED.get(which, which)
    return Told(f"No {goal}{whose} — {label(match)}.", results)


def settled(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """No, when all the goals of the match are known and none is the person's."""
    if ask.aspect is not Aspect.WHETHER or not query.named or not query.subjects or not query.matches:
        return None
    match = query.matches[0]
    goals = [fact for fact in facts if fact.match == match.id and fact.type == "goal" and said(fact, "player")]
    if (
        match.score is None
        or sum(match.score) > len(goals)
        or fit(replace(query, rival=None), replace(ask, only=(), which=None), goals)
    ):
        return None
    if goals:
        told = scorers(goals)
        were = "the only scorer was" if len(told) == 1 else "the scorers were"
        return Told(
            f"No — {were} {', '.join(told)}{placed(match, goals[0])}.",
            tuple(goals),
            denies=True,
        )
    results = tuple(fact for fact in facts if fact.match == match.id and fact.type == "result")
    return Told(f"No — there were no goals in {label(match)}.", results, denies=True) if results else None
