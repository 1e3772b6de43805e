"""Goals for which the score of their match leaves no room."""

from __future__ import annotations

import pytest

from knowledge.reading.reader import Reader
from knowledge.topics import discover
from knowledge.topics.goals.statement import Goal
from tests.knowledge.reading.made import article

READER = Reader(discover())
LEAD = "It rained on Merseyside. Everton met Leeds at Goodison Park. Nobody sang. "

# What an article tells, and who scored by it.
SCORED: list[tuple[str, set[str]]] = [
    ("Mateo Ruiz steered it past Sam Moss. It ended Everton 0-0 Leeds.", set()),
    ("Mateo Ruiz steered it past Sam Moss. It ended Everton 1-0 Leeds.", {"Mateo Ruiz"}),
    # the one without a minute, of which nothing else tells
    (
        "Tom Hale scored on 12 minutes. Mateo Ruiz steered it past Sam Moss. It ended Everton 1-0 Leeds.",
        {"Tom Hale"},
    ),
    (
        "Tom Hale scored on 12 minutes. Mateo Ruiz scored. Ruiz's header settled it. It ended Everton 1-0 Leeds.",
        {"Tom Hale", "Mateo Ruiz"},
    ),
    # of two either may be the one
    ("Tom Hale scored. Mateo Ruiz steered it past Sam Moss. It ended Everton 1-0 Leeds.", {"Tom Hale", "Mateo Ruiz"}),
    ("Tom Hale scored on 12 minutes. Mateo Ruiz steered it past Sam Moss.", {"Tom Hale", "Mateo Ruiz"}),
]


@pytest.mark.parametrize(("text", "scorers"), SCORED)
def test_no_more_goals_are_told_than_were_scored(text: str, scorers: set[str]) -> None:
    goals = [one for one in READER.read(article(LEAD + text)).statements if isinstance(one, Goal)]
    assert {goal.player for goal in goals} == scorers
