"""Which place a goal surely has among others."""

from __future__ import annotations

import datetime as dt

import pytest

from knowledge.articles import ArticleRef
from knowledge.facts.fact import Fact
from knowledge.topics.goals.places import making, nth
from knowledge.topics.goals.statement import Goal

ARTICLE = ArticleRef(path="a.md", date=dt.date(2024, 5, 1))


def goal(player: str, minute: str | None, evidence: str = "scored") -> Fact:
    """A goal as one article tells it."""
    value = Goal(article=ARTICLE, start=0, end=9, evidence=evidence, player=player, team="Leeds", minute=minute)
    return Fact(id=player, type="goal", value=value, told=(value,))


EARLY, LATE = goal("Ek", "20"), goal("Orr", "70")
BEFORE_BREAK = goal("Dean", None, "Dean headed in just before the interval.")
AFTER_BREAK = goal("Dean", None, "Dean volleyed in early in the second half.")
SOMETIME = goal("Dean", None, "Dean scored.")


@pytest.mark.parametrize(
    ("goals", "place", "found"),
    [
        ([EARLY, LATE], 1, ["Ek"]),
        ([EARLY, LATE], 2, ["Orr"]),
        ([EARLY, BEFORE_BREAK, LATE], 3, ["Orr"]),
        ([EARLY, BEFORE_BREAK, LATE], 2, []),  # it may have come before the first
        ([EARLY, AFTER_BREAK, LATE], 1, ["Ek"]),
        ([EARLY, AFTER_BREAK, LATE], 3, []),
        ([EARLY, SOMETIME, LATE], 3, []),
        ([EARLY], 2, []),
    ],
)
def test_a_place_is_told_where_it_is_certain(goals: list[Fact], place: int, found: list[str]) -> None:
    assert [fact.id for fact in nth(goals, place)] == found


@pytest.mark.parametrize(
    ("evidence", "found"),
    [
        ("Dean made it 3-1 after an hour.", ["Dean"]),
        ("The 3-1 was scored by Dean.", ["Dean"]),
        ("Dean drove the ball home to make it 3–2.", ["Dean"]),
        ("Dean made it 2-1.", []),
        ("Dean made it 3-3.", []),
        ("Dean scored as Leeds won 3-2.", []),
        ("Dean was the hero of the 3-2 win.", []),
        ("Dean pulled one back from the 3-0 deficit.", []),
    ],
)
def test_the_winner_of_a_3_2_is_the_goal_that_made_it_three(evidence: str, found: list[str]) -> None:
    goals = [EARLY, LATE, goal("Dean", None, evidence)]
    assert [fact.id for fact in making(goals, 3, 2)] == found
