from __future__ import annotations

import pytest

from knowledge.topics.goals import topic
from knowledge.topics.goals.statement import Goal
from tests.knowledge.topics.stated import stated

LEAD = "Everton beat Leeds 3-1. "
# What follows, and the minutes and ways of Tom Hale's goals that it tells.
NUMBERED: list[tuple[str, list[tuple[str | None, str | None]]]] = [
    ("Tom Hale was superb. His second, on 67 minutes, was a header.", [("67", "open")]),
    ("Tom Hale was superb. The striker's first, on 17 minutes, was a thing of beauty.", [("17", "open")]),
    (
        "Tom Hale struck twice. His first came in the 12th minute, his second a minute into the second half.",
        [("12", "open"), ("46", "open")],
    ),
    (
        "Tom Hale struck twice. Hale's first, on 12 minutes, was a tap-in. His second was a penalty six minutes later.",
        [("12", None), ("18", "penalty")],
    ),
    # another's goal before a time of its own, and an answer between two of his
    (
        "Everton led inside 13 minutes via a Dan Cole own goal and won it in the second half through Tom Hale.",
        [(None, "open")],
    ),
    ("Everton led inside 13 minutes through Dan Cole, and Tom Hale scored on 20 minutes.", [("20", "open")]),
    (
        "Tom Hale doubled the lead. Leeds replied through Dan Cole, but Hale's long-range drive settled it.",
        [(None, None), (None, "open")],
    ),
    ("Tom Hale won it late. Leeds replied through Dan Cole, but Hale's long-range drive settled it.", [(None, "open")]),
    ("Tom Hale had a chance to grab his second in the 78th minute.", []),
    ("Tom Hale was lucky. His first booking, on 12 minutes, was harsh.", []),
    ("Tom Hale is a regular. His second start, in 2013, was a defeat.", []),
]
# A goal whose minute another sentence gives.
TIMED: list[tuple[str, str]] = [
    ("Dan Cole launched it forward and Tom Hale slotted home. That was in the 35th minute.", "35"),
    ("23': GOAL! Tom Hale fires Everton ahead.", "23"),
    ("Their first attack, on 62 minutes, yielded a goal. Tom Hale headed in Cole's cross.", "62"),
]


def goals_of(text: str) -> list[Goal]:
    return [one for one in stated(topic, LEAD + text) if isinstance(one, Goal) and one.player == "Tom Hale"]


@pytest.mark.parametrize(("text", "goals"), NUMBERED)
def test_a_goal_may_be_told_by_its_number_and_minute(text: str, goals: list[tuple[str | None, str | None]]) -> None:
    assert [(goal.minute, goal.how) for goal in goals_of(text)] == goals


@pytest.mark.parametrize(("text", "minute"), TIMED)
def test_the_sentence_beside_may_give_the_minute(text: str, minute: str) -> None:
    assert [goal.minute for goal in goals_of(text)] == [minute]
