"""Which questions are for absences, and what they want."""

from __future__ import annotations

import pytest

from knowledge.answering.questions.ask import Aspect
from knowledge.topics.absences import topic
from tests.knowledge.topics.told import asked


@pytest.mark.parametrize(
    ("question", "aspect"),
    [
        ("who is injured for TEAM", Aspect.LIST),
        ("which TEAM players were suspended", Aspect.LIST),
        ("is PLAYER available for TEAM", Aspect.WHETHER),
        ("will PLAYER be fit to face TEAM", Aspect.WHETHER),
        ("why was PLAYER missing against TEAM", Aspect.OPEN),
        ("why is not PLAYER playing", Aspect.OPEN),
        ("why had PLAYER missed TEAM quarter final", Aspect.OPEN),
        ("why was not PLAYER at TEAM", Aspect.OPEN),
        ("why no PLAYER for TEAM", Aspect.OPEN),
        ("how long is PLAYER out for", Aspect.OPEN),
        ("who was ill", Aspect.LIST),
        ("who missed out for TEAM", Aspect.LIST),
        ("which TEAM players miss the second leg", Aspect.LIST),
        ("is PLAYER fit", Aspect.WHETHER),
        ("is PLAYER playing for TEAM", Aspect.WHETHER),
        ("is PLAYER back", Aspect.WHETHER),
        ("PLAYER out", Aspect.LIST),
        ("will PLAYER play", Aspect.WHETHER),
        ("TEAM team news", Aspect.LIST),
        ("who will not play for TEAM", Aspect.LIST),
    ],
)
def test_absences_are_asked_for(question: str, aspect: Aspect) -> None:
    assert asked(topic, question).aspect is aspect


@pytest.mark.parametrize(
    "question",
    [
        "why could not TEAM score",
        "which games will PLAYER play",
        "who won",
        "why did not PLAYER score at TEAM",
    ],
)
def test_other_questions_are_not_for_absences(question: str) -> None:
    assert topic.asks(question) is None
