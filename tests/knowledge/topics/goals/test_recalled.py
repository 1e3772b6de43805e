"""Goals that an article recalls of other matches than its own."""

from __future__ import annotations

import pytest

from knowledge.topics.goals import topic
from knowledge.topics.goals.statement import Goal
from tests.knowledge.topics.stated import stated

LEAD = "Everton beat Leeds 1-0. Everton striker Mateo Ruiz started. "

# What is told, and how often he scored against Fulham.
RECALLED = [
    ("Mateo Ruiz had not found the net since his winner against Fulham in October.", 1),
    ("Mateo Ruiz kept his place after his late equaliser in the 1-1 draw at Fulham.", 1),
    ("Mateo Ruiz sat it out despite his two goals against Fulham.", 2),
    ("Mateo Ruiz has six goals this season, including a brace in the 2-2 draw with Fulham.", 2),
    ("Mateo Ruiz has scored nine times, including one against Fulham.", 1),
    ("Mateo Ruiz, the two-goal hero against Fulham, limped off.", 2),
    ("Mateo Ruiz, fresh from scoring his tenth goal in Sunday's 3-1 win at Fulham, had no chance.", 1),
    ("That could not stop Mateo Ruiz – fresh from scoring twice in the 3-1 win at Fulham – from dancing.", 2),
    # none of his that stood, or none at all
    ("Mateo Ruiz has improved since his disallowed goal against Fulham.", 0),
    ("Mateo Ruiz was looking for a first goal since his move from Fulham.", 0),
    ("Mateo Ruiz limped off after his fine record against Fulham.", 0),
    ("Everton have nine points, including three against Fulham, and Mateo Ruiz is fit.", 0),
    ("Mateo Ruiz, the captain against Fulham, limped off.", 0),
]


@pytest.mark.parametrize(("text", "count"), RECALLED)
def test_goals_of_other_matches_are_recalled(text: str, count: int) -> None:
    goals = [goal for goal in stated(topic, LEAD + text) if isinstance(goal, Goal)]
    assert [(goal.player, set(goal.teams or ())) for goal in goals] == [("Mateo Ruiz", {"Everton", "Fulham"})] * count


def test_a_goal_and_one_recalled_by_the_way_keep_their_minutes_and_matches() -> None:
    lead = LEAD + "Leeds shot wide. Leeds could not beat Everton. "
    text = "Mateo Ruiz, fresh from scoring in Sunday's 3-1 win at Fulham, slotted home on 12 minutes."
    goals = [goal for goal in stated(topic, lead + text) if isinstance(goal, Goal)]
    assert {(set(goal.teams or ()) & {"Leeds", "Fulham"}).pop(): goal.minute for goal in goals} == {
        "Leeds": "12",
        "Fulham": None,
    }
