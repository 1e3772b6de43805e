"""The minutes of goals beside those of other deeds: of a change, of a goal that did not count."""

from __future__ import annotations

import pytest

from knowledge.topics.goals import topic
from knowledge.topics.goals.statement import DisallowedGoal, Goal
from tests.knowledge.topics.stated import stated

LEAD = "Everton drew 2-2 with Leeds. "

TIMED: list[tuple[str, list[str | None]]] = [
    # when somebody came on is no minute of his goal
    ("Mateo Ruiz, an 80th-minute substitute, headed in.", [None]),
    ("Mateo Ruiz, a 60th-minute replacement for Hale, scored on his debut.", [None]),
    ("Mateo Ruiz, who replaced Tom Hale in the 60th minute, scored.", [None]),
    ("Mateo Ruiz came on in the 60th minute and scored.", [None]),
    ("A goal from the 75th-minute substitute Mateo Ruiz levelled it.", [None]),
    ("The 75th-minute substitute Mateo Ruiz scored in the 80th minute.", ["80"]),
    ("The substitute Mateo Ruiz scored in the 60th minute.", ["60"]),
    ("Mateo Ruiz's goal came on 60 minutes.", ["60"]),
    ("Mateo Ruiz hit the bar in the 85th minute and finished off a Hale cross in the 90th minute.", ["90"]),
    ("Tom Hale had the assist for the 18th-minute opener with a ball to Mateo Ruiz, who headed in.", ["18"]),
    ("Tom Hale set up a 70th-minute chance before Mateo Ruiz headed in.", [None]),
    # no goal that is said to have come early came late, nor the other way round
    ("Mateo Ruiz's early opener was not enough, though Leeds had to wait until the 75th minute.", [None]),
    ("Mateo Ruiz's early second-half goal came on 50 minutes.", ["50"]),
    ("Mateo Ruiz's late goal came on 80 minutes.", ["80"]),
    # how it stood until then
    ("Leeds led 2-0 in the 83rd minute, but Mateo Ruiz gave Everton a lifeline with a volley.", [None]),
    ("Leeds were 2-0 up after 83 minutes but Mateo Ruiz scored from a corner.", [None]),
    ("Leeds led 1-0, but Mateo Ruiz scored in the 83rd minute.", ["83"]),
    ("In the 83rd minute Tom Hale was denied, but Mateo Ruiz scored from the rebound.", ["83"]),
    ("Mateo Ruiz struck in the 87th and 90 minutes.", ["87", "90"]),
    # what he made after it has a minute of its own
    ("Mateo Ruiz levelled before the break and then set up Tom Hale's chance 11 minutes into the second half.", [None]),
    ("Mateo Ruiz scored in the 10th minute and later set up a chance for Tom Hale on 70 minutes.", ["10"]),
    ("Mateo Ruiz scored after he had been set up by Tom Hale in the 70th minute.", ["70"]),
    ("Mateo Ruiz waited until the 88th minute to score his first goal.", ["88"]),
    # the answer's, and that of the goal it answers
    ("Mateo Ruiz cancelled out Leeds's 12th-minute opener.", [None]),
    ("Mateo Ruiz cancelled out Leeds's 12th-minute opener in the 74th minute.", ["74"]),
    ("Tom Hale did just that, heading wide after 56 minutes, but Mateo Ruiz's goal settled it.", [None]),
    # "to double" tells no two goals
    ("Tom Hale hit the bar in the 37th minute. Mateo Ruiz scored a minute later to double the lead.", ["38"]),
]
UNDONE: list[tuple[str, str | None]] = [
    # a goal that did not count was put in when the ball was
    ("Mateo Ruiz headed in a 12th-minute corner, but he was ruled offside.", "12"),
    ("Mateo Ruiz thought he had won it in the 89th minute. But VAR spotted that he had been offside.", "89"),
    ("Mateo Ruiz nodded in after 20 minutes. But the goal was ruled out for a foul.", "20"),
    ("Leeds found the net on 30 minutes through a strike from Mateo Ruiz, but the referee had already blown.", "30"),
    ("Later on what was initially taken to be a Mateo Ruiz goal in the 40th minute was called off.", "40"),
    ("Mateo Ruiz was booked in the 20th minute. He later had a goal ruled out.", None),
    ("Mateo Ruiz then had a 'Hand of God' style goal ruled out.", None),
]


def _minutes(text: str, kind: type[Goal | DisallowedGoal]) -> list[str | None]:
    found = [one for one in stated(topic, LEAD + text) if isinstance(one, kind)]
    assert {one.player for one in found} <= {"Mateo Ruiz"}
    return [one.minute for one in found]


@pytest.mark.parametrize(("text", "minutes"), TIMED)
def test_a_goal_has_its_own_minute(text: str, minutes: list[str | None]) -> None:
    assert _minutes(text, Goal) == minutes


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("Mateo Ruiz cancelled out Tom Hale's opener for Leeds in the 74th minute.", None),
        ("In the 80th minute Mateo Ruiz cancelled out Tom Hale's opener.", None),
        ("Mateo Ruiz cancelled out Tom Hale's 12th-minute opener.", "12"),
    ],
)
def test_a_goal_answered_has_not_the_minute_of_the_answer(text: str, minute: str | None) -> None:
    found = [one for one in stated(topic, LEAD + text) if isinstance(one, Goal) and one.player == "Tom Hale"]
    assert [one.minute for one in found] == [minute]


@pytest.mark.parametrize(("text", "minute"), UNDONE)
def test_a_goal_undone_has_the_minute_of_the_ball_put_in(text: str, minute: str | None) -> None:
    assert _minutes(text, DisallowedGoal) == [minute]
