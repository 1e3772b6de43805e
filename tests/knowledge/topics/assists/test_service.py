from __future__ import annotations

import pytest

from knowledge.topics.assists import topic
from knowledge.topics.assists.statement import Assist
from tests.knowledge.topics.stated import stated

# In all of these Tom Hale makes the goal that Mateo Ruiz scores.
MADE = [
    "Tom Hale set up Mateo Ruiz for the opener.",
    "Tom Hale's cross was headed in by Mateo Ruiz.",
    "Mateo Ruiz met Tom Hale's corner with a header into the net.",
    "Mateo Ruiz met Tom Hale's corner to head home.",
    "Mateo Ruiz scored from Tom Hale's cross.",
    "Mateo Ruiz scored from Tom Hale's free-kick.",
    "Mateo Ruiz scored from Tom Hale's cut-back.",
    "Mateo Ruiz scored from Tom Hale's lay-off.",
    "Mateo Ruiz raced on to Tom Hale's through ball and slotted home.",
    "Mateo Ruiz latched on to Tom Hale's pass and slotted home.",
    "Tom Hale found Mateo Ruiz, who slotted home.",
    "Tom Hale found Mateo Ruiz, and he slotted home.",
    "Fed by Tom Hale, Mateo Ruiz slotted home.",
    "After good work by Tom Hale, Mateo Ruiz slotted home.",
    "After good work down the left by Tom Hale, Mateo Ruiz tapped in.",
    "Mateo Ruiz was set up by Tom Hale for the winner.",
    "Mateo Ruiz, set up by Tom Hale, slotted home.",
    "Tom Hale teed up Mateo Ruiz to fire home.",
    "Tom Hale laid on the opener for Mateo Ruiz.",
    "Mateo Ruiz exchanged passes with Tom Hale before firing home.",
    "Mateo Ruiz played a one-two with Tom Hale before firing home.",
    "Tom Hale slid in Mateo Ruiz to score.",
    "Tom Hale slid the ball through to Mateo Ruiz, who finished coolly.",
    "Tom Hale's cross picked out Mateo Ruiz, who headed in.",
    "Flicked on by Tom Hale, the ball fell to Mateo Ruiz, who scored.",
    "Tom Hale flicked on the corner and Mateo Ruiz headed in.",
    "Mateo Ruiz (assist: Tom Hale) scored in the 20th minute.",
    "Mateo Ruiz scored with an assist from Tom Hale.",
    "Mateo Ruiz scored, assisted by Tom Hale.",
    "Tom Hale assisted Mateo Ruiz's goal.",
    "Tom Hale assisted Mateo Ruiz for the opener.",
    "Tom Hale provided the assist for Mateo Ruiz's goal.",
    "Tom Hale turned provider for Mateo Ruiz to score.",
    "Tom Hale turned provider as Mateo Ruiz made it 2-0.",
    "Tom Hale was the provider as Mateo Ruiz made it 2-0.",
    "Mateo Ruiz made it 2-0 after being picked out by Tom Hale.",
    "Mateo Ruiz made it 2-0 after being played in by Tom Hale.",
    "Mateo Ruiz finished off a move involving Tom Hale's pass.",
    "Tom Hale broke down the right and crossed for Mateo Ruiz to score.",
    "Tom Hale broke down the right. His cross found Mateo Ruiz, who headed in.",
    "Tom Hale broke down the right. His cross was turned in by Mateo Ruiz.",
    "Tom Hale swung over a corner and Mateo Ruiz headed in.",
    "Tom Hale swung in a corner that Mateo Ruiz headed in.",
    "Tom Hale floated in a free-kick and Mateo Ruiz headed in.",
    "Tom Hale floated a free-kick to the far post where Mateo Ruiz headed in.",
    "Tom Hale whipped in a cross which Mateo Ruiz turned home.",
    "Tom Hale's whipped cross was glanced in by Mateo Ruiz.",
    "Tom Hale delivered the cross from which Mateo Ruiz scored.",
    "Tom Hale put Mateo Ruiz through and he made no mistake.",
    "Tom Hale put Mateo Ruiz clear to score.",
    "Tom Hale released Mateo Ruiz, who beat the goalkeeper.",
    "Tom Hale threaded a pass through for Mateo Ruiz, who beat the goalkeeper.",
    "Tom Hale dinked a ball over the top for Mateo Ruiz to volley in.",
    "Tom Hale pulled the ball back to Mateo Ruiz, who swept it home.",
    "Tom Hale cut back for Mateo Ruiz to tap in.",
    "Tom Hale rolled the ball across goal for Mateo Ruiz to tap in.",
    "Tom Hale's low ball across the six-yard box was tapped in by Mateo Ruiz.",
    "Tom Hale's pass sent Mateo Ruiz clear and he slotted home.",
    "Tom Hale's lay-off set up Mateo Ruiz to fire home.",
    "Tom Hale's through ball put Mateo Ruiz in on goal and he finished well.",
    "Tom Hale's long ball put Mateo Ruiz one-on-one and he finished well.",
    "Tom Hale unlocked the defence with a through ball and Mateo Ruiz scored.",
    "Tom Hale split the defence with a pass for Mateo Ruiz to score.",
    "Tom Hale opened up the defence with a through ball and Mateo Ruiz slotted home.",
    "Tom Hale carved the defence open with a pass to Mateo Ruiz, who scored.",
    "Tom Hale nodded the ball down and Mateo Ruiz fired in.",
    "Tom Hale headed the ball into the path of Mateo Ruiz, who fired in.",
    "Tom Hale headed Daniel Okafor's cross into the path of Mateo Ruiz, who fired in.",
    "Tom Hale headed across goal for Mateo Ruiz to nod in.",
    "Daniel Okafor's corner was headed back across goal by Tom Hale for Mateo Ruiz to nod in.",
    "Daniel Okafor's corner found Tom Hale, leaving Mateo Ruiz the simple task of tapping in.",
    "Daniel Okafor found Tom Hale, who squared for Mateo Ruiz to tap in.",
    "Daniel Okafor found Tom Hale, whose cross was tapped in by Mateo Ruiz.",
    "Daniel Okafor crossed, Tom Hale flicked it on and Mateo Ruiz scored.",
    "Mateo Ruiz headed Everton in front from Tom Hale's corner.",
    "Mateo Ruiz headed Everton in front from a Tom Hale corner.",
    "Mateo Ruiz headed Everton in front from a corner by Tom Hale.",
    "Mateo Ruiz headed Everton in front after Tom Hale's corner.",
    "Mateo Ruiz nodded in a corner from Tom Hale.",
    "Mateo Ruiz turned in a low cross from the right by Tom Hale.",
    "Mateo Ruiz tapped home after Tom Hale had squared the ball.",
    "Mateo Ruiz tapped home when Tom Hale squared.",
    "Mateo Ruiz tapped home following Tom Hale's pull-back.",
    "Mateo Ruiz tapped home following a superb run and cross from Tom Hale.",
    "Mateo Ruiz scored after being set up by Tom Hale.",
    "Mateo Ruiz got on the end of Tom Hale's cross to score.",
    "Mateo Ruiz connected with Tom Hale's cross to score.",
    "Mateo Ruiz converted Tom Hale's cross.",
    "Mateo Ruiz converted from Tom Hale's cross.",
    "Mateo Ruiz turned Tom Hale's cross past the goalkeeper.",
    "Mateo Ruiz rose to head home Tom Hale's cross.",
    "Mateo Ruiz rose highest to meet Tom Hale's free-kick and head home.",
    "Mateo Ruiz volleyed Tom Hale's cross into the net.",
    "Mateo Ruiz stabbed in from Tom Hale's knockdown.",
    "Mateo Ruiz collected Tom Hale's pass and fired home.",
    "Mateo Ruiz took Tom Hale's pass in his stride and fired home.",
    "Mateo Ruiz controlled Tom Hale's long ball and slotted home.",
    "Mateo Ruiz ran on to a Tom Hale pass to make it 2-0.",
    "It came from Tom Hale's cross, which Mateo Ruiz headed in.",
    "Mateo Ruiz's header from Tom Hale's corner gave Everton the lead.",
    "Mateo Ruiz's goal came from a Tom Hale corner.",
    "Mateo Ruiz's goal was made by Tom Hale.",
    "Mateo Ruiz's goal was created by Tom Hale.",
    "Tom Hale created Mateo Ruiz's goal.",
    "Tom Hale made the opener for Mateo Ruiz.",
    "Tom Hale crossed. Mateo Ruiz headed in.",
    "Tom Hale crossed low. The ball reached Mateo Ruiz, who scored.",
    "Tom Hale's corner was perfect. Mateo Ruiz headed it in.",
    "Tom Hale found Mateo Ruiz. The striker slotted home.",
    "Tom Hale found Mateo Ruiz. He slotted home.",
    "Mateo Ruiz scored. It came from a cross by Tom Hale.",
    "Mateo Ruiz scored. Tom Hale had crossed.",
    "Mateo Ruiz made it 2-0. Tom Hale was the creator.",
    "Mateo Ruiz made it 2-0. Tom Hale's cross found him and he headed in.",
    "Mateo Ruiz put Everton ahead, tapping in Tom Hale's cross.",
    "Mateo Ruiz put Everton ahead, Tom Hale providing the cross.",
    "Mateo Ruiz put Everton ahead with Tom Hale the provider.",
    "Tom Hale combined with Mateo Ruiz, who scored.",
    "Mateo Ruiz combined with Tom Hale and scored.",
    "Mateo Ruiz scored after a one-two off Tom Hale.",
    "Mateo Ruiz sealed it ten minutes later, running on to a clever Tom Hale pass.",
    "Tom Hale threaded his way forward and teed up Mateo Ruiz, who scored.",
    "Tom Hale won the ball off Daniel Okafor and played a one-two with Mateo Ruiz, who scored.",
    "Tom Hale darted down the left and, though Daniel Okafor missed his low cross, Mateo Ruiz headed in.",
]
NOT_MADE = [
    "Tom Hale's shot was parried and Mateo Ruiz scored.",
    "Tom Hale's shot came back off the post and Mateo Ruiz scored.",
    "Tom Hale was fouled and Mateo Ruiz scored the penalty.",
    "Tom Hale won a penalty which Mateo Ruiz converted.",
    "Tom Hale's cross was cleared only to Mateo Ruiz, who scored.",
    "Tom Hale's cross was deflected to Mateo Ruiz, who scored.",
    "Tom Hale replaced Daniel Okafor and Mateo Ruiz scored.",
    "Tom Hale lost the ball and Mateo Ruiz scored.",
    "Tom Hale hit the post before Mateo Ruiz scored.",
    "Tom Hale crossed for Daniel Okafor, who missed, before Mateo Ruiz scored.",
    "Mateo Ruiz made it 2-0 after Tom Hale's cross had been cleared.",
]


@pytest.mark.parametrize("text", MADE)
def test_a_goal_is_made_in_many_ways(text: str) -> None:
    found = [statement for statement in stated(topic, text) if isinstance(statement, Assist)]
    assert [(assist.player, assist.scorer) for assist in found] == [("Tom Hale", "Mateo Ruiz")]


@pytest.mark.parametrize("text", NOT_MADE)
def test_a_ball_that_did_not_lead_to_the_goal_is_no_assist(text: str) -> None:
    assert not stated(topic, text)


# Goals that are told first, then who is said to have made how many of them.
COUNTED: list[tuple[str, list[str]]] = [
    ("Tom Hale set up both goals.", ["Daniel Okafor", "Mateo Ruiz"]),
    ("Tom Hale, who set up the first two goals, was taken off.", ["Daniel Okafor", "Mateo Ruiz"]),
    ("Tom Hale had set up the opener.", ["Mateo Ruiz"]),
    ("Tom Hale could have set up both goals.", []),
    ("Tom Hale set up the first two attacks.", []),
]


@pytest.mark.parametrize(("text", "scorers"), COUNTED)
def test_goals_told_before_are_made_by_whom_a_later_sentence_counts_them_for(text: str, scorers: list[str]) -> None:
    told = f"Mateo Ruiz headed in from close range. Daniel Okafor tapped home soon afterwards. {text}"
    found = [statement for statement in stated(topic, told) if isinstance(statement, Assist)]
    assert sorted((assist.player, assist.scorer) for assist in found) == [("Tom Hale", name) for name in scorers]
