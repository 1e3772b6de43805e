"""Which questions are for what was said."""

from __future__ import annotations

import pytest

from knowledge.topics.quotes import topic
from tests.knowledge.topics.told import asked


@pytest.mark.parametrize(
    "question",
    [
        "what did PLAYER say",
        "what did PLAYER say about PLAYER",
        "what had he said on thursday",
        "what did the TEAM manager think",
        "how did PLAYER feel",
        "any quotes from PLAYER",
        "PLAYER reaction",
        "PLAYER post match",
        "PLAYER said what",
        "what PLAYER say",
        "did PLAYER say anything",
        "anything from PLAYER",
        "why does PLAYER think TEAM lost",
        "does PLAYER believe it was a penalty",
        "did he really say TEAM were poor",
        "what did PLAYER write on instagram",
        "what did PLAYER post after the match",
        "what has PLAYER tweeted",
    ],
)
def test_words_are_asked_for(question: str) -> None:
    ask = asked(topic, question)
    assert ask.given == ("speaker",)
    assert ask.apart


@pytest.mark.parametrize(
    "question", ["what did PLAYER do", "what did PLAYER do post match", "did PLAYER speak to PLAYER", "who scored"]
)
def test_other_questions_are_not_for_words(question: str) -> None:
    assert topic.asks(question) is None
