from __future__ import annotations

import pytest

from knowledge.reading.times.announced import GOAL, minute_announced
from tests.knowledge.reading.made import reading

ANNOUNCED = [
    ("Everton's opening goal came in the ninth minute.", "9"),
    ("Leeds doubled their lead on 52 minutes.", "52"),
    ("Everton's opener came after just seven minutes.", "7"),
    ("It was a slick move that led to Leeds seizing the lead on 17 minutes.", "17"),
    ("Leeds should have grabbed the lead on 17 minutes.", None),
    # a goal that only dates something else
    ("Hale, booked in the 41st minute, made way soon after the third goal.", None),
    ("Hale, booked in the 41st minute, made way soon after the superb third goal.", None),
    ("Tom Hale had waited since his 20th league goal came in the ninth minute of the cup final.", None),
]


@pytest.mark.parametrize(("text", "minute"), ANNOUNCED)
def test_a_sentence_announces_a_goal_in_a_minute(text: str, minute: str | None) -> None:
    told = minute_announced(reading(text).sentences[0], GOAL)
    assert (told[0] if told else None) == minute
