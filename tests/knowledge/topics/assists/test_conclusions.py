from __future__ import annotations

import pytest

from knowledge.reading.reader import Reader
from knowledge.topics.assists import topic as assists
from knowledge.topics.assists.statement import Assist
from knowledge.topics.goals import topic as goals
from tests.knowledge.reading.made import article

# Mateo Ruiz is said to have scored at the head of the article; then this is told, by which Tom Hale made the goal.
MADE = [
    "Tom Hale supplied Mateo Ruiz for a goal taken with great confidence.",
    "The opener came when Tom Hale found Mateo Ruiz.",
    "Tom Hale whipped over a cross and there was Mateo Ruiz, with a flick into the far corner.",
    "Mateo Ruiz reached Tom Hale's corner and the net shook.",
    "Mateo Ruiz went on a fine run, finishing it after a give-and-go with Tom Hale.",
    "The lead came from a Tom Hale cross, with Mateo Ruiz left alone to finish.",
    "Tom Hale's pass found Mateo Ruiz, whose first touch was good and whose second was a finish.",
    "Tom Hale slid a neat pass for Mateo Ruiz to run on to and surprise Ian Dart at his near post.",
    "Tom Hale located Mateo Ruiz on the edge of the box. He curled a fine finish inside the post.",
    "Mateo Ruiz received a neat pass from Tom Hale 20 yards out. He curled a shot past the keeper.",
    "Tom Hale opened them up with a through ball and Mateo Ruiz found himself alone; he was never going to miss.",
    "Tom Hale headed an Ian Dart corner into the path of a charging Mateo Ruiz, whose finish was calm.",
    "Two passes gave Tom Hale room to deliver the cross for Mateo Ruiz. His run left him a calm finish.",
]
NOT_MADE = [
    "Tom Hale found Mateo Ruiz with a cross.",  # nothing tells of a goal
    "Tom Hale found Mateo Ruiz, whose shot was saved in front of goal.",
    "Mateo Ruiz headed Tom Hale's cross wide of the goal.",
    "Mateo Ruiz almost reached Tom Hale's corner in front of an open net.",
    "Tom Hale located Mateo Ruiz on the edge of the box. He shot against the post.",
    "Tom Hale located Mateo Ruiz on the edge of the box. Ian Dart won a throw and Will Ward a duel to finish the half.",
    "Mateo Ruiz received a neat pass from Tom Hale 20 yards out. He curled a shot over the bar.",
    "Tom Hale's through ball found Mateo Ruiz, who was never going to reach it in front of goal.",
    "Tom Hale's touch gave Mateo Ruiz a sight of goal, but the angle was too tight.",
    "Tom Hale found Daniel Okafor, who finished the half with a shot.",
    "Tom Hale could have found Mateo Ruiz for a second goal.",
    "The opener came when Tom Hale crossed and Daniel Okafor ran in ahead of Mateo Ruiz.",
]


def made(text: str) -> list[tuple[str, str]]:
    told = f"Mateo Ruiz scored as Everton beat Leeds 1-0. Daniel Okafor was ill. {text}"
    statements = Reader([assists, goals]).read(article(told)).statements
    return [(one.player, one.scorer) for one in statements if isinstance(one, Assist)]


@pytest.mark.parametrize("text", MADE)
def test_a_ball_that_reaches_a_scorer_whose_goal_is_told_elsewhere_made_it(text: str) -> None:
    assert made(text) == [("Tom Hale", "Mateo Ruiz")]


@pytest.mark.parametrize("text", NOT_MADE)
def test_a_ball_that_came_to_nothing_or_to_another_made_no_goal(text: str) -> None:
    assert made(text) == []


def test_a_goal_is_made_once() -> None:
    assert made("The opener came when Tom Hale found Mateo Ruiz. A finish by Mateo Ruiz from Ian Dart's pass.") == [
        ("Tom Hale", "Mateo Ruiz")
    ]
