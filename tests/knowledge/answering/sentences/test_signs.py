"""Signs: whether a sentence seems to tell an event, and of whom."""

from __future__ import annotations

import pytest

from knowledge.answering.questions.words import told_signs
from knowledge.answering.sentences.signs import sign

TOLD = [
    ("goal", "Juma prodded home from close range.", "Sami Juma"),
    ("goal", "Norden led through Sami Juma’s early strike.", "Sami Juma"),
    ("goal", "Juma made it 3-1 with nine minutes left.", "Sami Juma"),
    ("goal", "Weir hit the bar, but Juma swept in the rebound.", "Sami Juma"),
    ("goal", "Wéir scored from twelve yards.", "Ian Weir"),
    ("own_goal", "The ball went in off Weir for an own goal.", "Ian Weir"),
    ("red", "Weir shot wide after Juma had been sent off.", "Sami Juma"),
    ("card", "Weir was shown a second yellow.", "Ian Weir"),
    ("yellow", "Booked: Weir, Holm.", "Ian Weir"),
    ("assist", "Weir slipped a pass through for Juma to score.", "Ian Weir"),
    ("assist", "Juma headed in Weir’s cross.", "Ian Weir"),
    ("assisted", "Weir’s corner was headed in by Juma.", "Sami Juma"),
    ("came_off", "Weir made way for Holm.", "Ian Weir"),
    ("came_off", "Holm came on for Weir at the interval.", "Ian Weir"),
    ("came_on", "Holm came on for Weir at the interval.", "Per Holm"),
    ("came_on", "Holm replaced Weir at the interval.", "Per Holm"),
    ("goal", "Juma's teasing cross-shot slipped past the diving Weir.", "Sami Juma"),
    ("missing", "Juma was left on the bench.", "Sami Juma"),
    ("goal", "Juma, the two-goal hero, was cheered off.", "Sami Juma"),
    ("absence", "Juma was a late withdrawal.", "Sami Juma"),
    ("absence", "We will not be able to count on Juma.", "Sami Juma"),
    ("missing", "With Juma on Kenyan national-team duty, Weir came in.", "Sami Juma"),
    ("missing", "They were without Juma (hernia).", "Sami Juma"),
    ("missing", "Juma missed his country's first group game.", "Sami Juma"),
    ("missing", "The booking rules Juma out of the final.", "Sami Juma"),
    ("forced_off", "Juma pulled up clutching a thigh.", "Sami Juma"),
    ("awarded", "Weir gave a penalty away.", "Ian Weir"),
    ("hat_trick", "Juma completed his hat-trick late on.", "Sami Juma"),
]
"""A sign, and a sentence that tells it of somebody."""

UNTOLD = [
    ("missing", "Juma missed a fine chance.", "Sami Juma"),
    ("goal", "Juma was denied by the post.", "Sami Juma"),
    ("goal", "Juma could have scored twice.", "Sami Juma"),
    ("goal", "Holm headed in Juma’s early corner.", "Sami Juma"),
    ("goal", "Juma saw a goal ruled out.", "Sami Juma"),
    ("goal", "Juma scored an own goal.", "Sami Juma"),
    ("goal", "Juma won the ball deep in his own half.", "Sami Juma"),
    ("absence", "Juma had a header ruled out for offside.", "Sami Juma"),
    ("missing", "Juma had a goal ruled out.", "Sami Juma"),
    ("missing", "Juma missed a chance from six yards.", "Sami Juma"),
    ("forced_off", "Juma replaced Weir after the interval.", "Sami Juma"),
    ("awarded", "Juma's appeals for a penalty were waved away.", "Sami Juma"),
    ("red", "Juma was lucky not to be sent off.", "Sami Juma"),
    ("red", "Juma is suspended after being sent off last week.", "Sami Juma"),
    ("yellow", "Juma is one booking away from a ban.", "Sami Juma"),
    ("assist", "Weir crossed for Juma, who headed in.", "Sami Juma"),
    ("assist", "Juma shouted at the referee.", "Sami Juma"),
    ("assist", "Juma was judged offside after being released by Weir and firing home.", "Sami Juma"),
    ("came_off", "Holm came on for Weir at the interval.", "Per Holm"),
    ("came_on", "Holm came on for Weir at the interval.", "Ian Weir"),
    ("penalty", "Norden’s penalty takers are Weir and Juma.", "Sami Juma"),
    ("penalty", "Juma fell in the penalty area.", "Sami Juma"),
    ("result", "Norden led 2-0 at half-time.", ""),
    ("result", "Norden need to beat Sudby on Sunday.", ""),
]
"""A sign, and a sentence that does not tell it, or of others."""

_PEOPLE = ("Sami Juma", "Ian Weir", "Per Holm")


def _worth(name: str, text: str, whose: str) -> float:
    own = [whose] if whose else []
    return sign(name).worth(text, own, [each for each in _PEOPLE if each != whose and each.split()[-1] in text])


@pytest.mark.parametrize(("name", "text", "whose"), TOLD)
def test_a_sentence_tells_it(name: str, text: str, whose: str) -> None:
    assert _worth(name, text, whose) == 1.0


@pytest.mark.parametrize(("name", "text", "whose"), UNTOLD)
def test_a_sentence_does_not_tell_it(name: str, text: str, whose: str) -> None:
    assert _worth(name, text, whose) < 0.75


def test_what_is_told_of_another_counts_less() -> None:
    assert _worth("goal", "Weir scored in front of his own fans as Juma looked on.", "Sami Juma") < _worth(
        "goal", "Juma scored.", "Sami Juma"
    )


def test_a_result_with_its_score_is_surer() -> None:
    assert sign("result").worth("Norden beat Sudby 2-1.") > sign("result").worth("Norden beat Sudby.") > 0


OF_TEAM = [
    ("position", "Leeds won 1-0 at Hull to move second in the table."),
    ("position", "Leeds are bottom of the league after a seventh defeat."),
    ("position", "Beaten at Hull, Leeds dropped to eighteenth."),
    ("points", "Leeds have 31 points from 20 matches."),
    ("gap", "Leeds are four points behind the leaders."),
    ("run", "Leeds suffered their ninth straight defeat."),
    ("run", "Leeds have now lost six in a row."),
    ("count", "Leeds have scored 16 goals from set pieces this season."),
]
OF_NO_TEAM = [
    ("position", "Hull won 1-0 at Leeds to move second in the table."),
    ("position", "Fifth-placed Hull lost to Leeds."),
    ("position", "Leeds are up against a top-tier side in the fourth round."),
    ("position", "He shot into the bottom corner of the Leeds net."),
    ("points", "The win over Leeds took Hull to 31 points."),
    ("points", "At no point did Leeds look like scoring."),
    ("points", "Leeds cut the lead of Hull to two points."),
    ("run", "Hull made it four wins in a row against Leeds."),
    ("run", "Leeds opened the scoring in the fifth minute."),
    ("count", "Leeds scored two goals in four minutes."),
]


@pytest.mark.parametrize(("name", "text"), OF_TEAM)
def test_a_sentence_tells_it_of_the_team(name: str, text: str) -> None:
    assert sign(name).sureness_of_team(text, ["Leeds"], ["Hull"]) == 1.0


@pytest.mark.parametrize(("name", "text"), OF_NO_TEAM)
def test_a_sentence_does_not_tell_it_of_the_team(name: str, text: str) -> None:
    assert sign(name).sureness_of_team(text, ["Leeds"], ["Hull"]) == 0.0


NEXT = [
    "Leeds travel to Hull on Saturday.",
    "Leeds are at home to Hull in the next round.",
    "Next up for Leeds is a trip to Hull.",
    "Attention turns to the cup, with Leeds facing Hull in the fifth round on Sunday, a game against their rivals.",
]
NOT_NEXT = [
    "Leeds beat Hull last week.",
    "Leeds had lost to Hull in their previous match.",
    "He joined Leeds from Hull.",
]


@pytest.mark.parametrize("text", NEXT)
def test_a_sentence_tells_a_match_to_come(text: str) -> None:
    assert sign("fixture").worth(text) == 1.0


@pytest.mark.parametrize("text", NOT_NEXT)
def test_a_sentence_does_not_tell_a_match_to_come(text: str) -> None:
    assert sign("fixture").worth(text) == 0.0


@pytest.mark.parametrize("name", sorted(told_signs()))
def test_every_sign_can_be_looked_for(name: str) -> None:
    assert sign(name).worth("") == 0.0
