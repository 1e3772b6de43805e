"""Which questions are for assists, and what they want."""

from __future__ import annotations

import pytest

from knowledge.topics.assists import topic
from tests.knowledge.topics.told import asked


@pytest.mark.parametrize(
    ("question", "wants", "given", "which"),
    [
        ("who set up PLAYER", "player", ("scorer",), None),
        ("who crossed for PLAYER goal", "player", ("scorer",), None),
        ("who swung in the corner for TEAM goal", "player", ("scorer",), None),
        ("who put in the cross for PLAYER goal", "player", ("scorer",), None),
        ("who played PLAYER in for his goal", "player", ("scorer",), None),
        ("whose pass led to the opener", "player", ("scorer",), "opener"),
        ("who made PLAYER goal", "player", ("scorer",), None),
        ("who fed PLAYER for his goal", "player", ("scorer",), None),
        ("who passed to PLAYER", "player", ("scorer",), None),
        ("PLAYER assists", None, ("player",), None),
        ("who did PLAYER set up", "scorer", ("player",), None),
        ("how many assists did PLAYER get", None, ("player",), None),
        ("how many league assists has PLAYER", None, ("player",), None),
        ("when did PLAYER set up PLAYER", "date", ("player", "scorer"), None),
    ],
)
def test_assists_are_asked_for(question: str, wants: str | None, given: object, which: str | None) -> None:
    ask = asked(topic, question)
    assert (ask.wants, ask.given, ask.which) == (wants, given, which)


@pytest.mark.parametrize(
    "question", ["who scored", "who put the ball in the net", "who put PLAYER through his own net", "who won"]
)
def test_other_questions_are_not_for_assists(question: str) -> None:
    assert topic.asks(question) is None
