from __future__ import annotations

import pytest

from knowledge.topics.goals import topic
from knowledge.topics.goals.stages import Stage, stage_told
from knowledge.topics.goals.statement import Goal
from tests.knowledge.topics.stated import stated

# The words about a goal and the stage of the match that they tell.
TOLD: list[tuple[str, Stage]] = [
    ("@p opened the scoring", Stage(1, 1, level=False, behind=1, ahead=1)),
    ("@p broke the deadlock with a header", Stage(1, 1, level=False, behind=1, ahead=1)),
    ("@p made it 4-0", Stage(4, 4, level=False, behind=4, ahead=4)),
    ("@p made it 2-2 late on", Stage(4, 4, level=True, behind=0, ahead=0)),
    ("@p made it two-one", Stage(3, 3, level=False, behind=-1, ahead=1)),
    ("@p doubled the lead", Stage(2, level=False, behind=2, ahead=2)),
    ("@p added a third with a volley", Stage(3, own=3)),
    ("@p fired in for his side's fourth", Stage(4, own=4)),
    ("@p equalised", Stage(2, behind=0, ahead=0)),
    ("@p pulled one back", Stage(2, ahead=-1)),
    ("@p fired the visitors in front", Stage(behind=1, ahead=1)),
    ("@p could have fired the visitors in front", Stage()),
    ("it was 2-0 before the half-hour, @p firing in", Stage(2, 2, level=False, behind=2, ahead=2)),
    ("it was 2-0 when @p pulled one back", Stage(2, ahead=-1)),
    ("@p found another in the second half", Stage(2)),
    ("@p headed home", Stage()),
    ("@p could not open the scoring", Stage()),
    ("@p added a sixth goal in three league games", Stage()),
    ("@p helped them double their lead", Stage()),
    ("@p opened the scoring before @p made it 2-0", Stage()),
]

SAME = "Everton beat Leeds 4-1. Tom Hale {first}. Daniel Okafor headed in. Hale {second}."
# What is told of two goals, or twice of one, and how many there were.
GOALS: list[tuple[str, str, int]] = [
    ("opened the scoring from close range", "made it 4-0 with a header", 2),
    ("opened the scoring from close range", "added a third with a volley", 2),
    ("made it 2-1", "made it 4-1 in stoppage time", 2),
    ("opened the scoring from close range", "found another in the second half", 2),
    ("opened the scoring from close range", "fired in from 20 yards", 1),
    ("made it 4-0", "headed in Cole's corner to make it 4-0", 1),
]


@pytest.mark.parametrize(("words", "stage"), TOLD)
def test_words_tell_a_stage_of_the_match(words: str, stage: Stage) -> None:
    assert stage_told(words) == stage


@pytest.mark.parametrize(("first", "second", "count"), GOALS)
def test_goals_of_different_stages_are_two(first: str, second: str, count: int) -> None:
    goals = [one for one in stated(topic, SAME.format(first=first, second=second)) if isinstance(one, Goal)]
    assert sum(goal.player == "Tom Hale" for goal in goals) == count


def test_a_third_telling_is_of_the_goal_that_it_fits() -> None:
    text = (
        "Everton beat Leeds 2-0. Tom Hale opened the scoring. He made it 2-0. Hale's second came late: he made it 2-0."
    )
    goals = [one for one in stated(topic, text) if isinstance(one, Goal)]
    assert len(goals) == 2
