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
    ("Tom Hale shone with a superb ball for Mateo Ruiz to slot in.", [RUIZ]),
    ("Tom Hale slipped the ball through for Mateo Ruiz to slot in.", [RUIZ]),
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
    ("Tom Hale sent the ball back across goal for the midfielder to tap in.", []),
    ("Tom Hale squared for the substitute to score.", []),
    ("Tom Hale nodded the cross into the path of Mateo Ruiz who turned the ball into the net.", [RUIZ]),
    ("Tom Hale set up Mateo Ruiz, whose shot took a nick off a defender and sailed into the top corner.", [RUIZ]),
    ("Mateo Ruiz came on and, in front of the watching coach, cut inside and curled into the far corner.", [RUIZ]),
    ("Up stepped Mateo Ruiz to convert the penalty.", [RUIZ]),
    ("Mateo Ruiz was on the scoresheet alongside Tom Hale.", [RUIZ, HALE]),
    ("Tom Hale slipped the ball across and Mateo Ruiz finished.", [RUIZ]),
    ("Tom Hale was felled for a penalty that Mateo Ruiz converted deep into stoppage time.", [RUIZ]),
    ("Tom Hale released Mateo Ruiz, with the forward stroking the ball into the bottom corner.", [RUIZ]),
    ("Mateo Ruiz waited until nearly the last minute to find the game's only goal.", [RUIZ]),
    ("Man of the Match Mateo Ruiz scored from close range.", [RUIZ]),
    ("Mateo Ruiz's goal, which came from a Tom Hale free-kick, silenced the home end.", [RUIZ]),
    ("Mateo Ruiz headed in to leave the score at 2-2.", [RUIZ]),
    # where he ran before it
    ("Mateo Ruiz soon scored, lashing home after surging into the area and meeting Tom Hale's cross.", [RUIZ]),
    # how often
    ("A pair of goals by Mateo Ruiz proved enough.", [RUIZ, RUIZ]),
    ("Mateo Ruiz fired a league debut double to ease the pressure.", [RUIZ, RUIZ]),
    ("Mateo Ruiz closed out the scoring, first in the 87th minute, and then again in the 89th.", [RUIZ, RUIZ]),
    ("Mateo Ruiz's third was the result of a wicked deflection.", [RUIZ]),
    ("There was a hat-trick for Mateo Ruiz.", [RUIZ, RUIZ, RUIZ]),
    ("Mateo Ruiz wrapped up his brace from close range.", [RUIZ, RUIZ]),
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
    ("Mateo Ruiz converted with relish.", [RUIZ]),
    ("Mateo Ruiz kept his nerve from the spot in the 28th minute.", [RUIZ]),
    ("Mateo Ruiz picked his spot from 20 yards.", [RUIZ]),
    ("Mateo Ruiz tallied after the break.", [RUIZ]),
    ("Mateo Ruiz nicked it at the death.", [RUIZ]),
    ("Mateo Ruiz rubbed salt into the wounds with a fourth.", [RUIZ]),
    ("Mateo Ruiz became the hero with a late equaliser.", [RUIZ]),
    ("Mateo Ruiz got his name on the scoresheet.", [RUIZ]),
    ("Mateo Ruiz got into the scoresheet.", [RUIZ]),
    ("Mateo Ruiz created history with a hat-trick.", [RUIZ, RUIZ, RUIZ]),
    ("Tom Hale assisted Mateo Ruiz in the opening goal.", [RUIZ]),
    ("Mateo Ruiz curled in a free-kick in the 70th to take all three points.", [RUIZ]),
    ("Mateo Ruiz met the cross with a firm header for his first goal in weeks.", [RUIZ]),
    ("Mateo Ruiz's dazzling run and finish put Everton ahead.", [RUIZ]),
    ("Everton hit back via Mateo Ruiz's header.", [RUIZ]),
    ("Everton opened the scoring on 20 minutes after a slip by Tom Hale set Mateo Ruiz up.", [RUIZ]),
    ("Leeds drew level when Tom Hale found Mateo Ruiz at the far post.", [RUIZ]),
    ("Everton took the lead as Tom Hale played Mateo Ruiz in against Sam Moss.", [RUIZ]),
    ("Mateo Ruiz put Everton ahead, controlling Tom Hale's cutback before firing in from close range.", [RUIZ]),
    ("Mateo Ruiz scored what would turn out to be the winner.", [RUIZ]),
    ("Mateo Ruiz would grab a goal of his own deep into stoppage time.", [RUIZ]),
    ("Mateo Ruiz bundled home. The referee saw that Tom Hale was hurt.", [RUIZ]),
    ("Mateo Ruiz bundled home. VAR ruled that Tom Hale had fouled Joao Reis and gave a penalty.", [RUIZ]),
    ("Leeds scored first, but Mateo Ruiz cancelled that with his first goal of the season.", [RUIZ]),
    ("Tom Hale set up Mateo Ruiz with a pass from the left for the opening goal in the 35th minute.", [RUIZ]),
    ("Mateo Ruiz pounced with a low finish.", [RUIZ]),
    ("Mateo Ruiz added insult to injury with a third in the dying seconds.", [RUIZ]),
    ("Mateo Ruiz gave Everton renewed hope with an 85th-minute strike.", [RUIZ]),
    ("Tom Hale slid it to Mateo Ruiz, whose finish was emphatic.", [RUIZ]),
    ("Mateo Ruiz headed in. He struck again with a low finish from distance.", [RUIZ, RUIZ]),
    ("Everton went ahead when Mateo Ruiz ghosted in at the back post.", [RUIZ]),
    ("Mateo Ruiz's header earned Everton a draw and denied the visitors the chance to go top.", [RUIZ]),
]

NOT_SCORED = [
    "Tom Hale set up Mateo Ruiz with a pass and he shot wide, looking for his second goal.",
    "Mateo Ruiz matched that with a header just over.",
    "Mateo Ruiz bundled home. VAR ruled that Tom Hale had clattered into the keeper in the penalty area.",
    "Mateo Ruiz saved what would have been the winner.",
    "Mateo Ruiz gave Everton hope with a header just wide.",
    "Mateo Ruiz gave Everton hope with a run down the left.",
    "Mateo Ruiz added insult to injury with a third booking.",
    "Tom Hale slid it to Mateo Ruiz, whose finish was wide.",
    "Everton should have taken the lead when Tom Hale found Mateo Ruiz at the far post.",
    "Everton nearly drew level when Tom Hale set Mateo Ruiz up.",
    "Everton could have gone ahead after Tom Hale played Mateo Ruiz in.",
    "Everton were sitting back when Tom Hale found Mateo Ruiz in the box.",
    "Everton took the lead when Tom Hale found Mateo Ruiz, but not for long.",
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
    "There was a goal for Mateo Ruiz to aim at.",
    "There was no goal for Mateo Ruiz.",
    "Mateo Ruiz had scored three goals in Everton's opening five league games.",
    "Mateo Ruiz converted to full-back after the break.",
    "Mateo Ruiz picked his spot, but only hit the side-netting.",
    "Mateo Ruiz kept his nerve at the back.",
    "Tom Hale assisted Mateo Ruiz in the opening game.",
    "Mateo Ruiz created three chances for a hat-trick of his own.",
    "Mateo Ruiz got his name in the referee's book.",
    "Mateo Ruiz curled in a free-kick to give Tom Hale a chance.",
    "Up stepped Mateo Ruiz to take the corner.",
    "Tom Hale laid the ball into the path of Mateo Ruiz who shot wide.",
    "Mateo Ruiz's dazzling run and cross came to nothing.",
    "Mateo Ruiz met the cross with a firm header over the bar.",
    "Mateo Ruiz cut out another Tom Hale lead pass.",
    "Tom Hale took on Mateo Ruiz, with the forward stroking his chin.",
    "Mateo Ruiz will have to wait until next season to score his first goal.",
    "Mateo Ruiz slid in to leave Leeds cursing.",
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


def test_where_nations_meet_no_club_of_a_scorer_plays() -> None:
    text = (
        "Fulham's Tom Hale and Luton's Ian Dart began in Ghana's midfield. Ghana beat Togo 2-0. "
        "Pablo Ruiz put Ghana ahead. Hale added to the total in the 26th minute."
    )
    told = [one for one in stated(topic, text) if isinstance(one, Goal) and one.player == "Tom Hale"]
    assert [set(one.teams or ()) for one in told] == [{"Ghana", "Togo"}]
