from __future__ import annotations

import pytest

from knowledge.reading.reader import Reader
from knowledge.topics.assists import topic
from knowledge.topics.assists.statement import Assist
from knowledge.topics.goals import topic as goals
from knowledge.topics.results import topic as results
from tests.knowledge.reading.made import article
from tests.knowledge.topics.stated import stated

# What one article tells of goals that Tom Hale made for Mateo Ruiz, and the minutes of those that he made.
TOLD: list[tuple[str, list[str | None]]] = [
    ("Mateo Ruiz headed in Tom Hale's corner on 12 minutes. Ruiz struck again three minutes later from Hale's pass.",
     ["12", "15"]),
    ("Tom Hale found Mateo Ruiz, who slotted home in the 10th minute. Ruiz swept in a Hale cut-back on 64 minutes.",
     ["10", "64"]),
    ("Mateo Ruiz nodded in a Tom Hale corner. Ruiz, picked out by Hale, had volleyed home.", [None]),
    ("Mateo Ruiz got his second on 20 minutes as he headed in another Tom Hale cross.", ["20"]),
    ("Mateo Ruiz scored from Tom Hale's cross on 12 minutes. Hale's cross was headed in by Ruiz.", ["12"]),
    ("Mateo Ruiz scored from Tom Hale's cross in the 12th minute. On 13 minutes Ruiz had headed in Hale's cross.",
     ["12"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "minutes"), TOLD)
def test_goals_told_apart_are_made_as_often(text: str, minutes: list[str | None]) -> None:
    found = [statement for statement in stated(topic, text) if isinstance(statement, Assist)]
    assert [(one.player, one.scorer) for one in found] == [("Tom Hale", "Mateo Ruiz")] * len(minutes)
    assert [one.minute for one in found] == minutes


def test_one_goal_told_with_two_minutes_is_made_once() -> None:
    told = (
        "Everton 1-0 Leeds. Mateo Ruiz scored from Tom Hale's cross in the 34th minute. "
        "Leeds lost the ball on 29 minutes and Hale teed up Ruiz, who slotted home."
    )
    statements = Reader([topic, goals, results]).read(article(told)).statements
    assert [(one.player, one.scorer) for one in statements if isinstance(one, Assist)] == [("Tom Hale", "Mateo Ruiz")]
