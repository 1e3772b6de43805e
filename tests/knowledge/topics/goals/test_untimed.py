from __future__ import annotations

import pytest

from knowledge.reading.reader import Reader
from knowledge.topics import discover
from knowledge.topics.goals.statement import Goal
from tests.knowledge.reading.made import article

READER = Reader(discover())
SCORED = "A goal from Mateo Ruiz gave Everton a win over Leeds on Saturday. "

# An article in which Mateo Ruiz scores, and when.
WHEN: list[tuple[str, str | None]] = [
    (SCORED + "Better was to come from Ruiz in the ninth minute when he struck the left post.", None),
    (SCORED + "The game was poor until Ruiz capitalised on a slip in the 70th minute.", "70"),
    (SCORED + "It took only twelve minutes for Ruiz to oblige.", "12"),
    (SCORED + "Ruiz pounced on a loose ball in the 52nd minute after Tom Hale had crossed.", "52"),
    (SCORED + "Everton took the lead on nine minutes. Ruiz danced past two men before finishing low.", "9"),
    # his own words tell another time
    ("A late goal from Mateo Ruiz gave Everton a win over Leeds. Ruiz pounced on a slip in the 12th minute.", None),
    ("An injury-time goal from Mateo Ruiz beat Leeds for Everton. Ruiz pounced on a slip in the 12th minute.", None),
    # no goal, another's, a pass, two times
    (SCORED + "Ruiz saw a header saved in the 30th minute.", None),
    (SCORED + "Ruiz was booked in the 30th minute for a foul in front of the dugouts.", None),
    (SCORED + "In the 30th minute Ruiz fed Tom Hale in front of goal.", None),
    (SCORED + "In the 30th minute Tom Hale went in front of goal from Ruiz's cross.", None),
    (SCORED + "Ruiz opened up the defence in the 12th minute. Ruiz pounced again in the 80th minute.", None),
]


@pytest.mark.parametrize(("text", "minute"), WHEN)
def test_a_goal_fell_when_another_sentence_shows_its_scorer_at_it(text: str, minute: str | None) -> None:
    goals = [one for one in READER.read(article(text)).statements if isinstance(one, Goal)]
    assert {goal.minute for goal in goals if goal.player == "Mateo Ruiz"} == {minute}
