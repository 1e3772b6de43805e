"""The ball that is passed on: of all who touch it, only the last to serve the scorer has made the goal."""

from __future__ import annotations

import pytest

from knowledge.topics.assists import topic
from knowledge.topics.assists.statement import Assist
from tests.knowledge.topics.stated import stated

# In all of these Tom Hale makes the goal that Mateo Ruiz scores.
MADE = [
    "Ian Dart found Tom Hale and his low cross was tapped in by Mateo Ruiz.",
    "Ian Dart spread it wide to Tom Hale and his pass picked out Mateo Ruiz, who fired home.",
    "Ian Dart lost the ball to Tom Hale and his through ball found Mateo Ruiz, who scored.",
    "Ian Dart found Tom Hale in the channel, who sent a low ball over that was turned in by Mateo Ruiz.",
    "Tom Hale found Mateo Ruiz and his low shot flew in.",
    "Tom Hale released Mateo Ruiz into the box, where he took a touch before slotting past the keeper.",
    "Tom Hale nodded Ian Dart's free-kick to the unmarked Mateo Ruiz, who tapped in.",
    "Ian Dart lofted a ball over the Leeds defence for Tom Hale to cross, and Mateo Ruiz tapped in.",
    "Tom Hale met Ian Dart's corner with a header that was bundled in by Mateo Ruiz.",
    "Mateo Ruiz reached Tom Hale's in-swinging corner and levelled.",
    "Mateo Ruiz, taking a knock back from Tom Hale, broke the deadlock.",
    "Mateo Ruiz fired in from a Tom Hale lay off.",
    "Tom Hale's cross was converted by Mateo Ruiz to double Everton's lead.",
    "Tom Hale's corner was headed home by Mateo Ruiz to give Everton the lead.",
    "Leeds failed to clear and Tom Hale's header dropped to Mateo Ruiz, who tapped in.",
    "Mateo Ruiz's goal came as Ian Dart rolled the ball to Tom Hale, who then passed it back to Ruiz.",
    "A slick move ended with Tom Hale teeing up Mateo Ruiz to fire in.",
    "Good work by Tom Hale on the left set up Mateo Ruiz for the second.",
    "Mateo Ruiz got the third, sliding in to convert Tom Hale's low ball.",
    "After a neat exchange with Tom Hale, Mateo Ruiz slotted home.",
    "Mateo Ruiz made no mistake when Tom Hale sent him clear.",
    "Mateo Ruiz turned it in after Tom Hale flashed a ball across the six-yard box.",
    "The leveller came when Tom Hale picked out Mateo Ruiz at the far post.",
    "The goal came from Tom Hale, who took the ball off Ian Dart and clipped it over the top. Mateo Ruiz finished.",
]
# And in these somebody else, or nobody.
MADE.append("The hosts scored when Tom Hale did well to nod Okafor's cross into the path of Mateo Ruiz, who headed in.")
OTHERWISE = [
    "Tom Hale beat Ian Dart and his cross was tapped in by Mateo Ruiz.",
    "Ian Dart found Tom Hale and his cross was tapped in by Mateo Ruiz.",
]
NOT_MADE = [
    "Tom Hale found Ian Dart and his shot came off the bar before Mateo Ruiz scored.",
    "After a heated exchange with Tom Hale, Mateo Ruiz slotted home.",
    "The move ended with Tom Hale shooting wide before Mateo Ruiz scored.",
    "Good work by Tom Hale in defence kept Leeds out before Mateo Ruiz scored.",
    "The chance came when Tom Hale picked out Mateo Ruiz at the far post.",
    "Tom Hale's corner was headed away and Mateo Ruiz scored.",
    "Leeds failed to clear Tom Hale's header and Mateo Ruiz scored.",
    "The goal came after Tom Hale picked out Mateo Ruiz, but only in training.",
]


@pytest.mark.parametrize("text", MADE)
def test_who_passes_the_ball_on_to_the_scorer_has_made_the_goal(text: str) -> None:
    found = [statement for statement in stated(topic, text) if isinstance(statement, Assist)]
    assert [(assist.player, assist.scorer) for assist in found] == [("Tom Hale", "Mateo Ruiz")]


@pytest.mark.parametrize("text", OTHERWISE)
def test_his_is_the_ball_of_whoever_got_it_last(text: str) -> None:
    assert [s.player for s in stated(topic, text) if isinstance(s, Assist)] == ["Tom Hale"]


@pytest.mark.parametrize("text", NOT_MADE)
def test_a_ball_passed_on_to_no_goal_is_no_assist(text: str) -> None:
    assert not any(isinstance(statement, Assist) for statement in stated(topic, text))
