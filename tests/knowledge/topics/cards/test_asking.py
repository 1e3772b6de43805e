"""Which questions are for cards, and what they want."""

from __future__ import annotations

import pytest

from knowledge.answering.questions.ask import Aspect
from knowledge.topics.cards import topic
from tests.knowledge.topics.told import asked

RED = (("colour", ("red", "second_yellow")),)
BOOKED = (("colour", ("yellow", "second_yellow")),)


@pytest.mark.parametrize(
    ("question", "aspect", "wants", "only"),
    [
        ("who got sent off for TEAM", Aspect.LIST, "player", RED),
        ("how many TEAM players were sent off", Aspect.COUNT, None, RED),
        ("was PLAYER booked", Aspect.WHETHER, None, BOOKED),
        ("who saw red", Aspect.LIST, "player", RED),
        ("did PLAYER get 2 yellows", Aspect.WHETHER, None, (("colour", ("second_yellow",)),)),
        ("what minute was PLAYER red card", Aspect.LIST, "minute", RED),
        ("why was PLAYER booked", Aspect.OPEN, None, ()),
        ("what was PLAYER booked for", Aspect.OPEN, None, ()),
        ("who was booked for his first tackle", Aspect.OPEN, "player", ()),
        ("who was booked for TEAM", Aspect.LIST, "player", BOOKED),
        ("what did PLAYER do to get sent off", Aspect.OPEN, None, RED),
        ("was it a straight red", Aspect.WHETHER, None, (("colour", ("red",)),)),
        ("was PLAYER red against TEAM a straight one", Aspect.WHETHER, None, (("colour", ("red",)),)),
        ("who got a card", Aspect.LIST, "player", ()),
        ("did PLAYER get carded", Aspect.WHETHER, None, ()),
        ("what minute did PLAYER walk", Aspect.LIST, "minute", RED),
        ("did TEAM finish with 10 men", Aspect.WHETHER, None, RED),
        ("any sendings off in TEAM against TEAM", Aspect.LIST, None, RED),
        ("who went into the book", Aspect.LIST, "player", BOOKED),
    ],
)
def test_cards_are_asked_for(question: str, aspect: Aspect, wants: str | None, only: object) -> None:
    ask = asked(topic, question)
    assert (ask.aspect, ask.wants, ask.only) == (aspect, wants, only)


@pytest.mark.parametrize(
    "question", ["what date did PLAYER score", "who scored", "what is a reddish kit", "which reds players are not fit"]
)
def test_other_questions_are_not_for_cards(question: str) -> None:
    assert topic.asks(question) is None
