"""Several goals of one player in one match: "a brace", "did he score twice", "hat-tricks"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.choosing.fitting import said
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.numbers import deeds
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Told, tell_as
from knowledge.answering.replying.wording import label
from knowledge.facts.fact import Fact
from knowledge.topics.goals.style import STYLE

_CALLED = {2: ("brace", "braces"), 3: ("hat-trick", "hat-tricks")}


def tell_several(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Several goals of one player in a match; else, of the one asked about, that he has fewer."""
    least = deeds(query.main) or 2
    if ask.aspect is Aspect.WHETHER and query.side and not query.subjects:
        return _of_side(query, least, facts)
    own = of_as_many(facts, least)
    if ask.aspect is Aspect.MOST and least in _CALLED:
        return tell_as(query, ask, _one_each(own), replace(STYLE, noun=_CALLED[least][0], plural=_CALLED[least][1]))
    told = tell_as(query, ask, own, STYLE)
    if told or not query.subjects:
        return told
    fewer = tell_as(query, replace(ask, aspect=Aspect.COUNT, wants=None), facts, STYLE)
    return replace(fewer, text=f"No — {fewer.text}") if fewer and ask.aspect is Aspect.WHETHER else fewer


def _of_side(query: Query, least: int, facts: Sequence[Fact]) -> Told | None:
    """Whether a side scored as many in the match meant, as its score says."""
    match = query.matches[0] if query.named and query.matches else None
    if match is None or match.score is None or query.side not in match.teams:
        return None
    yes = match.score[match.teams.index(query.side)] >= least
    results = tuple(fact for fact in facts if fact.match == match.id and fact.type == "result")
    return Told(f"{'Yes' if yes else 'No'} — {label(match)}.", results) if results else None


def of_as_many(facts: Sequence[Fact], least: int) -> list[Fact]:
    """The goals of players who scored at least as many in a match."""
    return [fact for goals in _by_scorer(facts) if len(goals) >= least for fact in goals]


def _one_each(facts: Sequence[Fact]) -> list[Fact]:
    """One goal of each player and match."""
    return [goals[0] for goals in _by_scorer(facts)]


def _by_scorer(facts: Sequence[Fact]) -> list[list[Fact]]:
    own: dict[tuple[str | None, str | None], list[Fact]] = {}
    for fact in facts:
        if fact.type == "goal":
            own.setdefault((fact.match, said(fact, "player")), []).append(fact)
    return list(own.values())
