"""Which questions are for running counts."""

from __future__ import annotations

import pytest

from knowledge.topics.tallies import topic
from tests.knowledge.topics.told import asked


@pytest.mark.parametrize(
    "question",
    [
        "how many goals has PLAYER got for the season",
        "how many has PLAYER scored since he came",
        "PLAYER goals this season",
        "how many wins in a row is that for TEAM",
        "how many wins in succession have TEAM got",
        "TEAM home defeats",
        "how many league goals for PLAYER",
        "how many league wins on the spin for TEAM",
        "how many goals is that for PLAYER",
        "how is PLAYER doing this season",
        "has PLAYER ever missed a penalty",
        "how long is the winning run of TEAM",
        "how many games have TEAM gone without a win",
        "unbeaten run of TEAM",
        "how many points have TEAM taken from their last 5 games",
    ],
)
def test_running_counts_are_asked_for(question: str) -> None:
    ask = asked(topic, question)
    assert ask.types == ("tally",)
    assert ask.apart


@pytest.mark.parametrize(
    "question",
    [
        "how many goals did PLAYER get against TEAM",
        "which games will he miss now",
        "did TEAM win at the start of the season",
    ],
)
def test_other_questions_are_not_for_running_counts(question: str) -> None:
    assert topic.asks(question) is None
