from __future__ import annotations

import pytest

from knowledge.reading.reader import Reader
from knowledge.topics.assists import topic as assists
from knowledge.topics.assists.statement import Assist
from knowledge.topics.goals import topic as goals
from tests.knowledge.reading.made import article

COLE_FOR_HALE = [("Ben Cole", "Tom Hale")]
# Balls got back, balls of whom only an epithet tells, balls headed on: who made the goal, and who scored it.
MADE = [
    ("Tom Hale passed to Ben Cole, collected the return and slotted home.", COLE_FOR_HALE),
    ("Tom Hale fed Ben Cole and got the ball back before slotting home.", COLE_FOR_HALE),
    ("Tom Hale laid the ball off to Ben Cole, ran on to his return and slotted home.", COLE_FOR_HALE),
    ("Tom Hale laid the ball off to Ben Cole, whose first-time return he drove into the net.", COLE_FOR_HALE),
    ("Tom Hale played the ball to Ben Cole and slotted home when the winger returned it.", COLE_FOR_HALE),
    ("Ben Cole, the Dane, was lively. Tom Hale played a one-two with the Dane and slotted home.", COLE_FOR_HALE),
    ("Ben Cole, the Dane, was lively. Tom Hale slotted home after a pass from the Dane.", COLE_FOR_HALE),
    ("Ian Dart's corner was met by Ben Cole and nodded on to Tom Hale, who headed in.", COLE_FOR_HALE),
    ("Ben Cole guided a header back into the area and Tom Hale fired in.", COLE_FOR_HALE),
    ("Tom Hale scored after Ian Dart played it to Ben Cole, who gave it back to Hale.", COLE_FOR_HALE),
    ("Tom Hale slotted home. The one who assisted him was Ben Cole.", COLE_FOR_HALE),
    ("Ben Cole headed down Ian Dart's free-kick for Tom Hale to volley in.", COLE_FOR_HALE),
    ("Ben Cole met Ian Dart's corner for Tom Hale to force over the line.", [("Ian Dart", "Tom Hale")]),
    ("Tom Hale passed to Ben Cole and got it back but fired wide.", []),
    ("Tom Hale scored on his return from injury and Ben Cole's return to the side.", []),
    ("Tom Hale played a ball to Ben Cole and got it back to the keeper. Hale scored later.", []),
    ("Tom Hale slotted home after a cross from the left and a pass from the halfway line.", []),
    ("Ben Cole, the Dane, was lively. The Dane slotted home after a pass from the Dane.", []),
    ("Ian Dart headed in before Ben Cole laid a second on a plate for Tom Hale in stoppage time.", COLE_FOR_HALE),
    ("Ben Cole guided a header into the net.", []),
    ("The goal was made by Ben Cole.", []),
]


def told(text: str) -> list[tuple[str, str]]:
    statements = Reader([assists, goals]).read(article(f"Everton beat Leeds 2-0. {text}")).statements
    return [(one.player, one.scorer) for one in statements if isinstance(one, Assist)]


@pytest.mark.parametrize(("text", "made"), MADE)
def test_whoever_gives_the_ball_back_or_on_has_made_the_goal(text: str, made: list[tuple[str, str]]) -> None:
    assert told(text) == made
