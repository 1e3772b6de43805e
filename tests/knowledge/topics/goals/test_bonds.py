from __future__ import annotations

import pytest

from knowledge.reading.reader import Reader
from knowledge.topics import discover
from knowledge.topics.goals.statement import Goal
from tests.knowledge.reading.made import article

READER = Reader(discover())
LEAD = "Everton met Leeds on Saturday. "
AT_HOME = "Everton met Leeds at Goodison Park on Saturday. "
WON = "Everton beat Leeds 2-1 on Saturday. "
HALE = "Everton striker Tom Hale opened the scoring. "

# An article in which Mateo Ruiz scores, and for whom.
SIDES: list[tuple[str, str | None]] = [
    # how goals follow one another
    (LEAD + HALE + "Mateo Ruiz equalised.", "Leeds"),
    (LEAD + HALE + "Mateo Ruiz doubled the lead.", "Everton"),
    (LEAD + HALE + "Dan Okafor doubled the lead. Mateo Ruiz pulled one back.", "Leeds"),
    (LEAD + HALE + "Dan Okafor equalised. Mateo Ruiz completed the comeback.", "Leeds"),
    (LEAD + HALE + "Goals from Dan Okafor and Mateo Ruiz made it 3-0.", "Everton"),
    # what a goal brought
    (WON + "Mateo Ruiz scored the winner.", "Everton"),
    (WON + "Mateo Ruiz scored a late consolation.", "Leeds"),
    (WON + "Mateo Ruiz halved the deficit.", "Leeds"),
    # for which side it is said to be
    (LEAD + "Mateo Ruiz, late on, added Everton's third.", "Everton"),
    (LEAD + "The striker Mateo Ruiz, unmarked, headed Leeds level.", "Leeds"),
    (LEAD + "Mateo Ruiz scored his first Leeds goal.", "Leeds"),
    (LEAD + "Mateo Ruiz ran in and beat the keeper for a Leeds consolation.", "Leeds"),
    (LEAD + "Goals by Mateo Ruiz and Dan Okafor for Leeds came late.", "Leeds"),
    (LEAD + "Mateo Ruiz scored a stunning goal against Leeds.", "Everton"),
    (LEAD + "Leeds went ahead when Joao Reis ran clear and his pass found Mateo Ruiz, who tapped home.", "Leeds"),
    (LEAD + "Leeds fell behind when Joao Reis ran clear and his pass found Mateo Ruiz, who tapped home.", "Everton"),
    (LEAD + "Mateo Ruiz had slotted Leeds ahead.", "Leeds"),
    (LEAD + "Mateo Ruiz smashed home to give the ten-man Leeds a 1-1 draw.", "Leeds"),
    (LEAD + "Mateo Ruiz's goal was a blow to Leeds.", "Everton"),
    (
        LEAD + "The Leeds defence held firm until the last minute, when Mateo Ruiz's finish flew into the net.",
        None,
    ),
    (AT_HOME + "Mateo Ruiz put the visitors ahead.", "Leeds"),
    (AT_HOME + "The hosts took the lead with a goal from Mateo Ruiz.", "Everton"),
    (LEAD + "Mateo Ruiz put the visitors ahead.", None),
    # by how the sentence comes to the goal
    (LEAD + "Leeds broke and Mateo Ruiz slotted in.", "Leeds"),
    (LEAD + "Leeds won a free-kick on the left and Mateo Ruiz headed it in.", "Leeds"),
    (LEAD + "Leeds did respond, Mateo Ruiz scoring with a shot off the post.", "Leeds"),
    (LEAD + "Back came Leeds and Mateo Ruiz headed in.", "Leeds"),
    (LEAD + "Leeds were not finished and Mateo Ruiz fired in from distance.", "Leeds"),
    (LEAD + "Leeds retook the lead when Mateo Ruiz struck from distance.", "Leeds"),
    (LEAD + "Leeds led at the break thanks to Mateo Ruiz's header.", "Leeds"),
    (LEAD + "Leeds failed to clear a corner and Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds gave the ball away and Mateo Ruiz fired in.", "Everton"),
    (LEAD + "Leeds thought they had won it until Mateo Ruiz headed in.", "Everton"),
    (LEAD + "Leeds's lead lasted four minutes before Mateo Ruiz headed in.", "Everton"),
    (LEAD + "Leeds's joy was short-lived as Mateo Ruiz headed in.", "Everton"),
    (LEAD + "Leeds's defence went missing as Mateo Ruiz headed in.", "Everton"),
    (LEAD + "Leeds were further behind when Mateo Ruiz headed in.", "Everton"),
    # by the news of the sentence before
    (LEAD + "Leeds started brightly and took an early lead. Mateo Ruiz headed in a cross.", "Leeds"),
    (LEAD + "Leeds fell behind after four minutes. Mateo Ruiz headed in a cross.", "Everton"),
    (LEAD + "Leeds nearly took the lead. Mateo Ruiz headed in a cross.", None),
    # by what it was to whom
    (LEAD + "Mateo Ruiz headed in on his first start for Leeds.", "Leeds"),
    (LEAD + "Mateo Ruiz, on his Leeds debut, headed in.", "Leeds"),
    (LEAD + "Mateo Ruiz scored his first goal since joining Leeds.", "Leeds"),
    (LEAD + "Mateo Ruiz headed in to the delight of the Leeds fans.", "Leeds"),
    (LEAD + "Mateo Ruiz headed in to silence the Leeds fans.", "Everton"),
    (LEAD + "Mateo Ruiz headed in to rescue a point for Leeds.", "Leeds"),
    (LEAD + "Mateo Ruiz headed in to deny Leeds a win.", "Everton"),
    (LEAD + "Mateo Ruiz, once of Leeds, headed in.", "Everton"),
    (LEAD + "Mateo Ruiz caused problems for Leeds all night and headed in.", "Everton"),
    (LEAD + "Leeds cancelled out Mateo Ruiz's opener.", "Everton"),
    (LEAD + "Mateo Ruiz headed in. Leeds responded well to Mateo Ruiz's goal.", "Everton"),
    (LEAD + "Mateo Ruiz's header helped Leeds come from behind.", "Leeds"),
    (LEAD + "Mateo Ruiz scored the goal that took Leeds above Everton.", "Leeds"),
    (LEAD + "Mateo Ruiz headed in, which helped Leeds's keeper relax.", None),
    (AT_HOME + "Mateo Ruiz opened the scoring for the visitors.", "Leeds"),
    (LEAD + "Mateo Ruiz headed in the third and Leeds were home and dry.", "Leeds"),
    (LEAD + "A Leeds corner was cleared to Mateo Ruiz, who drilled it home.", "Leeds"),
    (LEAD + "A Leeds corner was cleared and Everton broke for Mateo Ruiz to score.", "Everton"),
    (LEAD + "On a dreadful day for Leeds, Mateo Ruiz drilled home.", "Everton"),
    (LEAD + "Mateo Ruiz added to Leeds's woes by drilling home.", "Everton"),
    (LEAD + "Leeds thought they had won it through Mateo Ruiz's header.", "Leeds"),
    (LEAD + "After the break Leeds pressed and Mateo Ruiz drilled home.", "Leeds"),
    (LEAD + "After the break Leeds took the game to Everton and Mateo Ruiz drilled home.", "Leeds"),
    # who goes further ahead is of the side that wins, unless it may have come from behind
    ("Everton beat Leeds. " + "Mateo Ruiz doubled the lead.", "Everton"),
    ("Everton beat Leeds. " + "Mateo Ruiz pulled one back.", "Leeds"),
    ("Everton beat Leeds with goals from Mateo Ruiz and Dan Okafor.", "Everton"),
    ("Everton came from behind to beat Leeds. " + "Mateo Ruiz doubled the lead.", None),
    ("Everton beat Leeds. " + "Mateo Ruiz doubled the lead. Dan Okafor equalised.", None),
    # one goal told by two of its words
    (LEAD + HALE + "Mateo Ruiz doubled the lead, slotting home from close range.", "Everton"),
    # whose fourth it is says nothing of who scored before
    (LEAD + "Mateo Ruiz scored, but Dan Okafor hit Leeds's fourth.", None),
    # look-alikes: another's goal, a goal that was not, a goal untold in between, a lead that tells the last goal first
    (LEAD + HALE + "Dan Okafor equalised. Mateo Ruiz doubled the lead.", None),
    (LEAD + "A winner from Dan Okafor came late, after Mateo Ruiz had scored.", None),
    (LEAD + "It earned Everton a point after Mateo Ruiz had scored.", None),
    (WON + "They could not double the lead, and Mateo Ruiz scored.", None),
    ("Dan Okafor's late strike earned Everton a point against Leeds. Mateo Ruiz had equalised.", None),
    (LEAD + "Mateo Ruiz scored.", None),
]


@pytest.mark.parametrize(("text", "team"), SIDES)
def test_the_words_around_a_goal_tell_whose_it_is(text: str, team: str | None) -> None:
    goals = [one for one in READER.read(article(text)).statements if isinstance(one, Goal)]
    assert {goal.team for goal in goals if goal.player == "Mateo Ruiz"} == {team}
