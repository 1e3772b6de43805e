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
    # an epithet for him, a goal in a breath with another's
    (SCORED + "Ruiz seemed to have settled it with an 85th-minute strike, only for Tom Hale to level.", "85"),
    (SCORED + "Ruiz got his boot to a corner in the third minute of injury time.", "90+3"),
    (SCORED + "Ruiz laid the foundation with a fine free-kick in the 26th minute.", "26"),
    # his own words tell another time
    ("A late goal from Mateo Ruiz gave Everton a win over Leeds. Ruiz pounced on a slip in the 12th minute.", None),
    ("Mateo Ruiz headed in before the break and a late own goal beat Leeds. Ruiz pounced in the 80th minute.", None),
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


# An article in which Mateo Ruiz scores, and when by what it announces of his side.
ANNOUNCED: list[tuple[str, str | None]] = [
    (SCORED + "Everton went ahead in the 18th minute. Tom Hale won the ball. He found Ruiz, who ran clear.", "18"),
    (SCORED + "Leeds were finally breached with 27 minutes gone. Ruiz robbed a man and ran on.", "27"),
    (SCORED + "Everton would strike in the 51st minute, with Hale finding Ruiz once more.", "51"),
    ("Tom Hale headed in. Mateo Ruiz fired home. Everton beat Leeds. Ruiz's opener came on 30 minutes.", "30"),
    (SCORED + "Everton were able to take the lead on 27 minutes, Ruiz cutting inside.", "27"),
    ("Everton beat Leeds 1-0 through Mateo Ruiz. They opened the scoring four minutes after the restart.", "49"),
    # not announced as having come about, another match, another's goal
    (SCORED + "Everton were close to taking the lead on 18 minutes. Ruiz ran clear.", None),
    (SCORED + "Leeds fully behind their goal in the 18th minute were no match. Ruiz ran on.", None),
    (SCORED + "Everton took the lead in the 12th minute. Just before the break Ruiz came close.", None),
    (SCORED + "Everton went ahead in the 18th minute. Tom Hale headed in. Ruiz was everywhere.", None),
    (SCORED + "Everton went ahead in the 18th minute. Leeds pressed on.", None),
    (SCORED + "Tom Hale, booked in the 41st minute, made way soon after the only goal.", None),
]


@pytest.mark.parametrize(("text", "minute"), ANNOUNCED)
def test_a_goal_fell_when_it_is_announced_without_its_scorer(text: str, minute: str | None) -> None:
    goals = [one for one in READER.read(article(text)).statements if isinstance(one, Goal)]
    assert {goal.minute for goal in goals if goal.player == "Mateo Ruiz"} == {minute}
