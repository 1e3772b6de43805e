"""Own goals that some of an article's words tell like any other goal."""

from __future__ import annotations

import pytest

from knowledge.reading.reader import Reader
from knowledge.topics import discover
from knowledge.topics.assists.statement import Assist
from knowledge.topics.goals.statement import Goal
from tests.knowledge.reading.made import article

READER = Reader(discover())
LEAD = "Everton beat Leeds 2-1. Everton striker Tom Hale scored on 12 minutes. "

# An article, the ways and sides of Jan Novak's goals that it tells, and who is said to have made them.
OWN: list[tuple[str, set[tuple[str | None, str | None]], list[str]]] = [
    (
        LEAD + "Leeds defender Jan Novak's own goal settled it. Novak headed the ball into the net from a Hale cross.",
        {("own_goal", "Everton")},
        [],
    ),
    (
        LEAD + "Leeds forward Jan Novak levelled. Novak headed the ball into the net from a Cole Dart cross.",
        {("open", "Leeds")},
        ["Cole Dart"],
    ),
]


@pytest.mark.parametrize(("text", "goals", "makers"), OWN)
def test_an_own_goal_is_one_however_it_is_told(
    text: str, goals: set[tuple[str | None, str | None]], makers: list[str]
) -> None:
    told = READER.read(article(text)).statements
    assert {(one.how, one.team) for one in told if isinstance(one, Goal) and one.player == "Jan Novak"} == goals
    assert [one.player for one in told if isinstance(one, Assist)] == makers
