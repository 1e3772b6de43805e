"""How the score of a match went, goal by goal: who led, who drew level, who made it 3-1."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from knowledge.answering.choosing.fitting import said
from knowledge.facts.fact import Fact, Match


@dataclass(frozen=True, slots=True)
class Step:
    """A goal, and what its side (`own`) and the other had once it had fallen."""

    goal: Fact
    own: int
    other: int

    @property
    def lead(self) -> int:
        """By how many its side led; below zero where it was behind."""
        return self.own - self.other


def steps(match: Match, goals: Sequence[Fact]) -> list[Step]:
    """The score after each of all the goals of a match, which come in their order; none where a side is unknown."""
    score, found = dict.fromkeys(match.teams, 0), list[Step]()
    for goal in goals:
        team = said(goal, "team")
        if team not in score:
            return []
        score[team] += 1
        found.append(Step(goal, score[team], sum(score.values()) - score[team]))
    return found


def making(score: tuple[int, int] | None, course: Sequence[Step]) -> list[Fact]:
    """The goals after which the score stood so, whichever side is named first."""
    return [step.goal for step in course if score and sorted((step.own, step.other)) == sorted(score)]


def _of(holds: Callable[[Step], bool]) -> Callable[[Match, Sequence[Step]], list[Fact]]:
    return lambda _, course: [step.goal for step in course if holds(step)]


def _winner(match: Match, course: Sequence[Step]) -> list[Fact]:
    """The goal that put the winners past all that the losers scored."""
    won = [step.goal for step in course if said(step.goal, "team") == match.winner]
    return won[min(match.score) :][:1] if match.score and match.score[0] != match.score[1] else []


def _last_of(match: Match, course: Sequence[Step], *, won: bool) -> list[Fact]:
    """The last goal of the winners, or of the losers."""
    if match.winner not in match.teams:
        return []
    return [step.goal for step in course if (said(step.goal, "team") == match.winner) is won][-1:]


TURNS: dict[str, Callable[[Match, Sequence[Step]], list[Fact]]] = {
    "equaliser": lambda _, course: [step.goal for step in course if step.lead == 0][-1:],
    "ahead": _of(lambda step: step.lead == 1),
    "doubled": _of(lambda step: step.own == step.lead == 2),
    "back": _of(lambda step: step.lead < 0),
    "winner": _winner,
    "sealed": lambda match, course: _last_of(match, course, won=True),
    "consolation": lambda match, course: _last_of(match, course, won=False),
}
"""What finds a goal by what it did to the score, where all the goals of a match are known in their order."""
