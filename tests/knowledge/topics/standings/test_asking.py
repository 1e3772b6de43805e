"""Which questions are for the table, and what they want."""

from __future__ import annotations

import pytest

from knowledge.topics.standings import topic
from tests.knowledge.topics.told import asked


@pytest.mark.parametrize(
    ("question", "wants"),
    [
        ("how many points behind TEAM are TEAM", "gap"),
        ("how far off the top are TEAM", "gap"),
        ("how many points did TEAM have", "points"),
        ("where are TEAM in the table", "position"),
        ("what position are TEAM", "position"),
        ("who were top of CUP", "position"),
        ("who leads CUP", "position"),
        ("who is bottom of CUP", "position"),
        ("where are TEAM in CUP", "position"),
        ("are TEAM top", "position"),
        ("gap between TEAM and TEAM", "gap"),
        ("TEAM points", "points"),
        ("what spot are TEAM in", "position"),
        ("where are TEAM now", "position"),
        ("where are TEAM", "position"),
        ("how high are TEAM", "position"),
        ("who is third in CUP", "position"),
        ("who finished third in CUP", "position"),
        ("is TEAM last", "position"),
        ("TEAM bottom", "position"),
        ("who is 4th", "position"),
        ("who leads the group", "position"),
        ("how far above TEAM are TEAM", "gap"),
        ("how far above the drop are TEAM", "gap"),
        ("how many points from safety are TEAM", "gap"),
        ("how many points do TEAM lead TEAM by", "gap"),
        ("how many points did TEAM win", "points"),
        ("where did the win over TEAM leave TEAM", "position"),
        ("where does a draw leave them", "position"),
        ("who tops TEAM CUP group", "position"),
        ("how big is the lead of TEAM at the top", "gap"),
    ],
)
def test_places_are_asked_for(question: str, wants: str) -> None:
    ask = asked(topic, question)
    assert ask.wants == wants
    assert ask.apart


@pytest.mark.parametrize(
    "question",
    [
        "who scored first",
        "and who is first",
        "who leads the line",
        "where are TEAM away in CUP",
        "who was second booked",
    ],
)
def test_other_questions_are_not_for_the_table(question: str) -> None:
    assert topic.asks(question) is None
