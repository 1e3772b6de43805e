"""Which questions are for substitutions, and what they want."""

from __future__ import annotations

import pytest

from knowledge.answering.questions.ask import Aspect
from knowledge.topics.substitutions import topic
from tests.knowledge.topics.told import asked


@pytest.mark.parametrize(
    ("question", "aspect", "wants", "given"),
    [
        ("who came on for PLAYER", Aspect.LIST, "on", ("off",)),
        ("substitute for PLAYER", Aspect.LIST, "on", ("off",)),
        ("who took PLAYER place", Aspect.LIST, "on", ("off",)),
        ("PLAYER on for who", Aspect.LIST, "off", ("on",)),
        ("when did PLAYER replace PLAYER", Aspect.LIST, "date", ("on", "off")),
        ("who replaced PLAYER", Aspect.LIST, "on", ("off",)),
        ("who did PLAYER replace", Aspect.LIST, "off", ("on",)),
        ("who did he come on for", Aspect.LIST, "off", ("on",)),
        ("why was PLAYER taken off", Aspect.OPEN, None, ("on", "off")),
        ("what minute did PLAYER come on", Aspect.LIST, "minute", ("on", "off")),
        ("which of PLAYER substitutes actually worked", Aspect.OPEN, None, ()),
        ("who had PLAYER come on for", Aspect.LIST, "off", ("on",)),
        ("did PLAYER come on", Aspect.WHETHER, None, ("on", "off")),
    ],
)
def test_changes_are_asked_for(question: str, aspect: Aspect, wants: str | None, given: object) -> None:
    ask = asked(topic, question)
    assert (ask.aspect, ask.wants, ask.given) == (aspect, wants, given)


@pytest.mark.parametrize("question", ["who scored", "who won the penalty", "what channel is it on"])
def test_other_questions_are_not_for_changes(question: str) -> None:
    assert topic.asks(question) is None
