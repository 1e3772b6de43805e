"""Which questions are for results, and what they want."""

from __future__ import annotations

import pytest

from knowledge.answering.questions.ask import Aspect
from knowledge.topics.results import topic
from tests.knowledge.topics.told import asked


@pytest.mark.parametrize(
    ("question", "aspect", "wants"),
    [
        ("what was the score", Aspect.LIST, "score"),
        ("TEAM against TEAM score DATE", Aspect.LIST, "score"),
        ("who won TEAM against TEAM", Aspect.LIST, None),
        ("who went through", Aspect.LIST, None),
        ("did TEAM beat TEAM", Aspect.WHETHER, None),
        ("have TEAM lost to TEAM", Aspect.WHETHER, None),
        ("what was the shootout score", Aspect.LIST, "shootout"),
        ("what was it on aggregate", Aspect.OPEN, None),
        ("TEAM TEAM fulltime", Aspect.LIST, None),
        ("TEAM TEAM ended", Aspect.LIST, None),
        ("TEAM TEAM how it ended", Aspect.LIST, None),
        ("TEAM against TEAM how many", Aspect.COUNT, None),
        ("TEAM TEAM draw", Aspect.WHETHER, None),
        ("how did TEAM beat TEAM", Aspect.WHOLE, None),
        ("TEAM knocked out of the cup by who", Aspect.LIST, None),
        ("how many did TEAM hit past TEAM", Aspect.COUNT, "conceded"),
        ("did TEAM win the league game", Aspect.WHETHER, None),
        ("outcome of TEAM TEAM", Aspect.LIST, None),
        ("how did TEAM fare against TEAM", Aspect.WHOLE, None),
        ("what did it finish TEAM TEAM", Aspect.LIST, None),
        ("who came out on top TEAM or TEAM", Aspect.LIST, None),
        ("who lost TEAM or TEAM", Aspect.LIST, None),
        ("when did TEAM play TEAM", Aspect.LIST, "date"),
        ("when was it played", Aspect.LIST, "date"),
        ("was it a win for TEAM", Aspect.WHETHER, None),
        ("was the match against TEAM a draw", Aspect.WHETHER, None),
        ("was it a draw between TEAM and TEAM", Aspect.WHETHER, None),
        ("were TEAM beaten by TEAM", Aspect.WHETHER, None),
        ("did TEAM keep a clean sheet", Aspect.WHETHER, None),
        ("what happened in TEAM TEAM", Aspect.WHOLE, None),
    ],
)
def test_results_are_asked_for(question: str, aspect: Aspect, wants: str | None) -> None:
    ask = asked(topic, question)
    assert (ask.aspect, ask.wants) == (aspect, wants)


@pytest.mark.parametrize(
    "question", ["did TEAM win the league", "have TEAM won the title in DATE", "did TEAM win a treble"]
)
def test_what_a_season_settles_is_no_result(question: str) -> None:
    assert topic.asks(question) is None


@pytest.mark.parametrize("question", ["did PLAYER score", "why did TEAM lose", "who scored", "who won the penalty"])
def test_other_questions_are_hardly_for_results(question: str) -> None:
    ask = topic.asks(question)
    assert ask is None or ask.weight <= 3
