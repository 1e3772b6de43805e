"""What a goal did to the sides, and what a shot only seemed to have done."""

from __future__ import annotations

import pytest

from knowledge.topics.goals import topic
from knowledge.topics.goals.statement import Goal
from tests.knowledge.topics.stated import stated

# A text, and the goals it tells: whose, and for which side.
TOLD: list[tuple[str, list[tuple[str, str | None]]]] = [
    # a side put into trouble did not gain it
    ("Everton beat Leeds 2-1. Tom Hale's cool finish put Leeds on the back foot.", [("Tom Hale", "Everton")]),
    ("Everton beat Leeds 2-1. Tom Hale headed home to leave Leeds reeling.", [("Tom Hale", "Everton")]),
    ("Everton beat Leeds 2-1. Tom Hale's header sent Leeds out of the Cup.", [("Tom Hale", "Everton")]),
    ("Everton lost 2-1 to Leeds. Tom Hale's header sent Leeds out of the bottom three.", [("Tom Hale", "Leeds")]),
    # what had come about until somebody undid it
    ("Everton drew 1-1 with Leeds. Tom Hale's strike looked to have won it for Leeds.", [("Tom Hale", "Leeds")]),
    ("Everton drew 1-1 with Leeds. A Tom Hale header seemed to have earned Leeds the points.", [("Tom Hale", "Leeds")]),
    ("Everton drew 1-1 with Leeds. Tom Hale's drive looked to have beaten the keeper but came back off the post.", []),
    # who levelled, who trailed to whose goal
    ("Everton drew 1-1 with Leeds. Everton tied things up with a header from Tom Hale.", [("Tom Hale", "Everton")]),
    (
        "Everton drew 1-1 with Leeds. Everton levelled with a penalty of their own by Tom Hale.",
        [("Tom Hale", "Everton")],
    ),
    ("Everton beat Leeds 2-1. Everton found themselves trailing 1-0 to a Tom Hale strike.", [("Tom Hale", "Leeds")]),
    # how many
    ("Everton beat Leeds 2-1. Tom Hale's two goals earned the win.", [("Tom Hale", "Everton")] * 2),
    ("Everton beat Leeds 2-0. Tom Hale's second-half double won it.", [("Tom Hale", "Everton")] * 2),
    (
        "Everton beat Leeds 2-0. Tom Hale headed in on ten minutes. Hale's second goal sealed it.",
        [("Tom Hale", "Everton")] * 2,
    ),
    (
        "Everton beat Leeds 2-0. Tom Hale headed in on ten minutes. Hale's second goal of the season was enough.",
        [("Tom Hale", "Everton")],
    ),
    ("Everton beat Leeds 8-0. Tom Hale wheeled away after adding a record eighth.", [("Tom Hale", "Everton")]),
    # a deed of one match, told with others of many
    (
        "Everton beat Leeds 1-0. Tom Hale, out for six games, ended their wait with his first Everton goal.",
        [("Tom Hale", "Everton")],
    ),
    (
        "Everton beat Leeds 1-0. The ball fell for Tom Hale to score on his debut this season.",
        [("Tom Hale", "Everton")],
    ),
    ("Everton beat Leeds 1-0. Tom Hale has scored this season.", []),
    # by whose goals a side fared badly
    (
        "Leeds beat Everton 3-2. Everton were unable to settle as they collapsed thanks to a Tom Hale brace.",
        [("Tom Hale", "Leeds")] * 2,
    ),
    (
        "Leeds beat Everton 3-2. Everton endured a dreadful opening half thanks to two goals from Tom Hale.",
        [("Tom Hale", "Leeds")] * 2,
    ),
    (
        "Leeds beat Everton 3-2. Leeds enjoyed a fine opening half thanks to two goals from Tom Hale.",
        [("Tom Hale", "Leeds")] * 2,
    ),
    # past the post, and whom that annoyed
    ("Everton beat Leeds 2-0. Their best was a Tom Hale shot past the far post that angered Cole.", []),
    ("Everton beat Leeds 2-0. Tom Hale shot past the near upright, where Cole waited.", []),
    ("Everton beat Leeds 2-0. Tom Hale shot past keeper Cole at the far post.", [("Tom Hale", "Everton")]),
    # off the bar, and off another's body
    ("Everton beat Leeds 2-0. Tom Hale slammed the ball home off the bar.", [("Tom Hale", "Everton")]),
    ("Everton beat Leeds 2-0. Tom Hale slammed the ball off the bar.", []),
    (
        "Everton beat Leeds 2-1. Leeds keeper Ben Ward punched a corner off Tom Hale's shoulder and into his own net.",
        [("Tom Hale", "Everton")],
    ),
    # his how manieth
    ("Everton beat Leeds 2-0. Tom Hale bagged his 11th from a free kick.", [("Tom Hale", "Everton")]),
    ("Everton beat Leeds 2-0. Tom Hale picked up his 11th booking.", []),
    # whom "it was" picks out
    ("Everton beat Leeds 1-0. It was Tom Hale, from the same position, who headed home.", [("Tom Hale", "Everton")]),
]


@pytest.mark.parametrize(("text", "goals"), TOLD)
def test_a_goal_is_of_the_side_that_it_served(text: str, goals: list[tuple[str, str | None]]) -> None:
    told = [goal for goal in stated(topic, text) if isinstance(goal, Goal)]
    assert [goal.player for goal in told] == [player for player, _ in goals]
    assert all(goal.team in (None, team) for goal, (_, team) in zip(told, goals, strict=True))


def test_a_penalty_that_was_not_given_makes_no_goal_one() -> None:
    text = "Dan Cole was lucky to avoid conceding a penalty and Tom Hale, who added the second, had a fine game."
    assert [goal.how for goal in stated(topic, f"Everton beat Leeds 2-0. {text}") if isinstance(goal, Goal)] == [None]


def test_a_penalty_that_was_scored_needs_no_luck() -> None:
    text = "Everton beat Leeds 1-0. There was nothing lucky about Tom Hale's spot-kick, thundered home late on."
    assert [goal.how for goal in stated(topic, text) if isinstance(goal, Goal)] == ["penalty"]
