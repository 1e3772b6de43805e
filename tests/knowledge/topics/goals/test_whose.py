"""Whose of those named in a sentence the goal is, and how often he scored."""

from __future__ import annotations

import pytest

from knowledge.topics.goals import topic
from knowledge.topics.goals.statement import Goal
from tests.knowledge.topics.stated import stated

RUIZ, OKAFOR, HALE = "Mateo Ruiz", "Daniel Okafor", "Tom Hale"
LEAD = "Everton drew 2-2 with Leeds. "

SCORED: list[tuple[str, list[str]]] = [
    # who goes on past whom he beat, or gets the ball from another
    ("Mateo Ruiz outmuscled Tom Hale, cut inside and fired a shot past Leeds goalkeeper Sam Moss.", [RUIZ]),
    ("Mateo Ruiz skipped past Tom Hale, cut inside and curled the ball into the far corner.", [RUIZ]),
    ("The first goal was scored as Mateo Ruiz was played in by Tom Hale and finished low inside the post.", [RUIZ]),
    ("Tom Hale hit a drive that bounced off Moss into the path of Mateo Ruiz to dink home.", [RUIZ]),
    ("Tom Hale deflected the ball into Mateo Ruiz's stride, regaining the lead.", [RUIZ]),
    ("Tom Hale swung over the corner and there was Mateo Ruiz to glance a header into the far corner.", [RUIZ]),
    ("There were no goals early on, but Mateo Ruiz would break the deadlock in the 64th minute.", [RUIZ]),
    ("Mateo Ruiz tidied up the rebound of a Tom Hale shot to open the scoring.", [RUIZ]),
    ("Mateo Ruiz, along with Tom Hale, scored for Everton.", [RUIZ, HALE]),
    ("Mateo Ruiz and Tom Hale each scored goals set up by the work of Daniel Okafor.", [RUIZ, HALE]),
    ("Tom Hale headed the equaliser before laying on the winner for Mateo Ruiz.", [HALE, RUIZ]),
    ("Tom Hale picked Mateo Ruiz out for the simplest of headers past Moss.", [RUIZ]),
    ("Mateo Ruiz watched his curling shot fly beyond Sam Moss and on into the top corner.", [RUIZ]),
    ("Mateo Ruiz added a goal on a cheeky nutmeg of Sam Moss.", [RUIZ]),
    ("Tom Hale nodded down Daniel Okafor's cross for Mateo Ruiz to score.", [RUIZ]),
    # where he ran before it
    ("Mateo Ruiz soon scored, lashing home after surging into the area and meeting Tom Hale's cross.", [RUIZ]),
    # how often
    ("A pair of goals by Mateo Ruiz proved enough.", [RUIZ, RUIZ]),
    ("Mateo Ruiz fired a league debut double to ease the pressure.", [RUIZ, RUIZ]),
    ("Mateo Ruiz closed out the scoring, first in the 87th minute, and then again in the 89th.", [RUIZ, RUIZ]),
    ("Mateo Ruiz's third was the result of a wicked deflection.", [RUIZ]),
    # what the noun is, and what it brought
    ("Mateo Ruiz's equalising header, from Tom Hale's corner, was no more than they deserved.", [RUIZ]),
    ("Everton cut the lead in half minutes after the break on a header from Mateo Ruiz.", [RUIZ]),
    ("Mateo Ruiz's low, long-range effort in the 76th minute secured a point.", [RUIZ]),
    ("Sam Moss was left flapping at air for Mateo Ruiz's opener.", [RUIZ]),
    ("There was a check on Mateo Ruiz's goal to give Everton the lead.", [RUIZ]),
    ("Tom Hale assisted Mateo Ruiz's match-winner in stoppage time.", [RUIZ]),
    # what became of the score
    ("Mateo Ruiz blasted the visitors into a first-half lead.", [RUIZ]),
    ("Mateo Ruiz slashed the deficit in the 64th minute.", [RUIZ]),
    ("Mateo Ruiz put an exclamation point on the win.", [RUIZ]),
    ("Mateo Ruiz snapped Everton's scoreless drought.", [RUIZ]),
    ("Mateo Ruiz got on the end of a loose ball for the Everton opener.", [RUIZ]),
    ("Mateo Ruiz converted a simple tap-in.", [RUIZ]),
]

NOT_SCORED = [
    "Mateo Ruiz was inches away from slotting Everton ahead.",
    "Mateo Ruiz was moments from scoring the winner.",
    "Mateo Ruiz claimed the assist for the captain's second.",
    "A neat touch by Tom Hale gave Mateo Ruiz a sight of goal.",
    "A chip into the area from Tom Hale gave Mateo Ruiz a run on goal.",
    "Everton went on to draw, thanks to a tireless effort from Mateo Ruiz to win the ball.",
    "Mateo Ruiz's free-kick drew Tom Hale into a header that wrong-footed Sam Moss and went wide.",
    "Mateo Ruiz scored more goals than Tom Hale in that league.",
    "Tom Hale laid the ball into the path of Mateo Ruiz to shoot wide.",
    "Tom Hale laid the ball into Mateo Ruiz's path, putting Leeds in trouble.",
    "Mateo Ruiz almost cut the deficit with a header that went wide.",
    "Mateo Ruiz was fouled after bursting into the area.",
    "Mateo Ruiz hooked a shot just beyond the far post.",
    "Mateo Ruiz's third was a tame header wide.",
    "Mateo Ruiz's winning mentality was on show.",
    "Sam Moss went down for Mateo Ruiz's shot.",
    "Tom Hale found Mateo Ruiz with a pass for the simplest of chances.",
    "Mateo Ruiz, along with Tom Hale, was booked.",
    "Mateo Ruiz put an exclamation mark on his performance by winning every duel.",
]


def goals_of(text: str) -> list[str]:
    return [goal.player or "" for goal in stated(topic, LEAD + text) if isinstance(goal, Goal)]


@pytest.mark.parametrize(("text", "scorers"), SCORED)
def test_the_goal_is_his(text: str, scorers: list[str]) -> None:
    assert sorted(goals_of(text)) == sorted(scorers)


@pytest.mark.parametrize("text", NOT_SCORED)
def test_it_is_nobodys_goal(text: str) -> None:
    assert goals_of(text) == []
