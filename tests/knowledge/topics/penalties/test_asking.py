"""Which questions are for penalties, and what they want."""

from __future__ import annotations

import pytest

from knowledge.answering.questions.ask import Aspect
from knowledge.topics.penalties import topic
from tests.knowledge.topics.told import asked

FAILED = (("outcome", ("missed", "saved")),)
SCORED = (("outcome", ("scored",)),)


@pytest.mark.parametrize(
    ("question", "aspect", "wants", "only"),
    [
        ("who missed a penalty for TEAM", Aspect.LIST, "player", FAILED),
        ("how many penalties did PLAYER miss", Aspect.COUNT, None, FAILED),
        ("how many penalties did PLAYER take", Aspect.COUNT, None, ()),
        ("who scored the penalty", Aspect.LIST, "player", SCORED),
        ("did PLAYER convert his penalty", Aspect.WHETHER, None, SCORED),
        ("which keeper saved the TEAM penalty", Aspect.LIST, "keeper", ()),
        ("which keeper saved a penalty", Aspect.LIST, "keeper", (("outcome", ("saved",)),)),
        ("which goalkeepers have saved penalties", Aspect.LIST, "keeper", (("outcome", ("saved",)),)),
        ("who saved PLAYER penalty", Aspect.LIST, "keeper", ()),
        ("what minute was the TEAM penalty", Aspect.LIST, "minute", ()),
        ("who won the penalty for TEAM", Aspect.OPEN, None, ()),
        ("why did TEAM get a penalty", Aspect.OPEN, None, ()),
        ("why was PLAYER penalty retaken", Aspect.OPEN, None, ()),
        ("were TEAM given a penalty", Aspect.WHETHER, None, ()),
    ],
)
def test_penalties_are_asked_for(question: str, aspect: Aspect, wants: str | None, only: object) -> None:
    ask = asked(topic, question)
    assert ask.types == ("penalty",)
    assert (ask.aspect, ask.wants, ask.only) == (aspect, wants, only)


@pytest.mark.parametrize(
    "question",
    ["which penalties did PLAYER save", "did PLAYER save a penalty", "how many penalties has PLAYER saved"],
)
def test_a_keeper_is_asked_for_what_he_saved(question: str) -> None:
    ask = asked(topic, question)
    assert (ask.given, ask.only) == (("keeper",), (("outcome", ("saved",)),))


def test_the_takers_in_a_match_are_no_order() -> None:
    assert asked(topic, "TEAM TEAM penalty taker").types == ("penalty",)


def test_the_keeper_by_himself_is_that_of_a_penalty() -> None:
    assert asked(topic, "and the keeper").wants == "keeper"


def test_who_stood_in_goal_for_a_penalty() -> None:
    assert asked(topic, "who was in goal for PLAYER penalty").wants == "keeper"


@pytest.mark.parametrize("question", ["who takes the penalties for TEAM", "who is on penalties at TEAM"])
def test_the_order_of_takers_is_asked_for(question: str) -> None:
    assert asked(topic, question).types == ("penalty_order",)


@pytest.mark.parametrize("question", ["who won TEAM against TEAM", "who scored", "what is the score"])
def test_other_questions_are_not_for_penalties(question: str) -> None:
    assert topic.asks(question) is None
