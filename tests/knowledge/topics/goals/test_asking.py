"""Which questions are for goals, and what they want."""

from __future__ import annotations

import pytest

from knowledge.answering.questions.ask import Aspect
from knowledge.topics.goals import topic
from tests.knowledge.topics.told import asked


@pytest.mark.parametrize(
    ("question", "aspect", "wants", "which"),
    [
        ("who scored for TEAM against TEAM", Aspect.LIST, "player", None),
        ("who got the winner for TEAM", Aspect.LIST, "player", "winner"),
        ("who equalised", Aspect.LIST, "player", "equaliser"),
        ("who won it for TEAM", Aspect.LIST, "player", "winner"),
        ("who made it TEAM at TEAM", Aspect.LIST, "player", "made"),
        ("PLAYER against TEAM how many", Aspect.COUNT, None, None),
        ("PLAYER how many against TEAM", Aspect.COUNT, None, None),
        ("who made it three for TEAM", Aspect.LIST, "player", "3"),
        ("who made it for TEAM", Aspect.LIST, "player", "made"),
        ("who was first to score", Aspect.LIST, "player", "opener"),
        ("how many did PLAYER and PLAYER get", Aspect.COUNT, None, None),
        ("PLAYER scored after how many minutes", Aspect.LIST, "minute", None),
        ("how many goals in total in TEAM against TEAM", Aspect.COUNT, None, None),
        ("was it PLAYER or PLAYER goal", Aspect.LIST, None, None),
        ("who saved TEAM a point at TEAM", Aspect.LIST, "player", "equaliser"),
        ("who rescued a draw for TEAM", Aspect.LIST, "player", "equaliser"),
        ("how many goals did PLAYER get against TEAM", Aspect.COUNT, None, None),
        ("how many did PLAYER get", Aspect.COUNT, None, None),
        ("did PLAYER score against TEAM", Aspect.WHETHER, None, None),
        ("did PLAYER free kick go in", Aspect.WHETHER, None, None),
        ("what minute did PLAYER score", Aspect.LIST, "minute", None),
        ("what minute did PLAYER free kick go in", Aspect.LIST, "minute", None),
        ("when did PLAYER score against TEAM", Aspect.LIST, "date", None),
        ("when did PLAYER win it against TEAM", Aspect.LIST, "date", "winner"),
        ("what minute did PLAYER seal it", Aspect.LIST, "minute", "sealed"),
        ("how long did it take TEAM to go ahead", Aspect.LIST, "minute", "ahead"),
        ("how long did it take PLAYER to score", Aspect.LIST, "minute", None),
        ("who got the 2nd for TEAM", Aspect.LIST, "player", "2"),
        ("whose goal beat TEAM in his first defeat", Aspect.LIST, "player", "winner"),
        ("anyone score for TEAM against TEAM", Aspect.LIST, "player", None),
        ("how did PLAYER score", Aspect.OPEN, None, None),
        ("did PLAYER get on the scoresheet", Aspect.WHETHER, None, None),
        ("who hit the net for TEAM", Aspect.LIST, "player", None),
        ("who struck for TEAM against TEAM", Aspect.LIST, "player", None),
        ("who broke the deadlock", Aspect.LIST, "player", "opener"),
        ("first scorer TEAM TEAM", Aspect.LIST, None, "opener"),
        ("who scored the second", Aspect.LIST, "player", "2"),
        ("who scored in the first half", Aspect.LIST, "player", None),
        ("who was the last scorer against TEAM", Aspect.LIST, "player", "last"),
        ("when did PLAYER get his", Aspect.LIST, "date", None),
        ("how did TEAM equalise against TEAM", Aspect.OPEN, None, "equaliser"),
        ("has PLAYER scored more than PLAYER", Aspect.MOST, None, None),
        ("who has more goals PLAYER or PLAYER", Aspect.MOST, None, None),
        ("did PLAYER or PLAYER score", Aspect.WHETHER, None, None),
        ("did PLAYER score more than once", Aspect.WHETHER, None, None),
    ],
)
def test_goals_are_asked_for(question: str, aspect: Aspect, wants: str | None, which: str | None) -> None:
    ask = asked(topic, question)
    assert ask.types == ("goal",)
    assert (ask.aspect, ask.wants, ask.which) == (aspect, wants, which)


@pytest.mark.parametrize(
    "question",
    [
        "why was PLAYER goal ruled out",
        "why did PLAYER goal not count",
        "was an TEAM goal chalked off",
        "who had a disallowed goal",
        "who had one ruled out",
        "did var rule out a goal",
    ],
)
def test_goals_that_did_not_count_are_asked_for(question: str) -> None:
    assert asked(topic, question).types == ("disallowed_goal",)


def test_whether_a_goal_counted_is_asked_of_those_ruled_out_as_well() -> None:
    assert asked(topic, "was PLAYER goal allowed").types == ("goal", "disallowed_goal")


@pytest.mark.parametrize("question", ["who scored the own goal", "who put it in his own net"])
def test_own_goals_are_asked_for(question: str) -> None:
    assert asked(topic, question).only == (("how", ("own_goal",)),)


@pytest.mark.parametrize("question", ["who was booked", "who won", "what is the table", "how long is PLAYER out"])
def test_other_questions_are_not_for_goals(question: str) -> None:
    assert topic.asks(question) is None


@pytest.mark.parametrize(
    ("question", "asked_so"),
    [
        ("PLAYER goal against TEAM was it a penalty", True),
        ("was PLAYER goal from the spot", True),
        ("who took the penalty after PLAYER goal", False),
        ("PLAYER penalty against TEAM was it a goal", False),
    ],
)
def test_whether_a_goal_was_a_penalty_is_asked_of_the_goal(question: str, asked_so: bool) -> None:
    ask = topic.asks(question)
    assert (ask is not None and ask.only == (("how", ("penalty",)),)) is asked_so


def test_a_mistake_is_no_goal() -> None:
    asked = topic.asks("who made the mistake for TEAM goal")
    assert asked
    assert asked.aspect is Aspect.OPEN
