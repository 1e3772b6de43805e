"""On whose side something is asked for, and against whom."""

from __future__ import annotations

import pytest

from knowledge.answering.choosing.sides import rival, side
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import Question


def _query(main: str) -> Query:
    teams = ("Porto", "Braga")[: main.split().count("TEAM")]
    mentions = tuple(Mention(team.lower(), teams=(team,)) for team in teams)
    return Query(Question(main), main=main, mentions=mentions)


@pytest.mark.parametrize(
    ("main", "team"),
    [
        ("who scored for TEAM against TEAM", "Porto"),
        ("how many goals did TEAM score in DATE", "Porto"),
        ("how many goals have TEAM scored", "Porto"),
        ("how many yellows did TEAM get in DERBY", "Porto"),
        ("who got TEAM second at TEAM", "Porto"),
        ("which TEAM players were booked", "Porto"),
        ("who scored in TEAM against TEAM", None),
        ("who won the TEAM second leg", None),
        ("who put TEAM in front against TEAM", "Porto"),
        ("who gave TEAM the lead at TEAM", "Porto"),
        ("who doubled TEAM lead against TEAM", "Porto"),
        ("how many changes did TEAM make", "Porto"),
        ("was PLAYER goal against TEAM a penalty", None),
        ("PLAYER against TEAM goals", None),
        ("TEAM against TEAM goals", None),
        ("which players were suspended for TEAM against TEAM", None),
        ("which players were suspended for TEAM", "Porto"),
        ("how many goals did TEAM concede", None),
        ("which TEAM defender gave away the penalty to TEAM", None),
        ("which TEAM defender won the penalty", "Porto"),
        ("what did TEAM do", None),
        ("how far clear did TEAM win put them", None),
        ("did TEAM win the penalty", "Porto"),
    ],
)
def test_the_side_asked_about(main: str, team: str | None) -> None:
    found = side(_query(main))
    assert (found.teams[0] if found else None) == team


@pytest.mark.parametrize(
    ("main", "team"),
    [
        ("who scored against TEAM", "Porto"),
        ("which player scored in the first half against TEAM", "Porto"),
        ("how many goals did PLAYER score against TEAM", "Porto"),
        ("did PLAYER score against TEAM", "Porto"),
        ("did PLAYER score for TEAM against TEAM", None),
        ("which TEAM players scored against TEAM", None),
        ("which young players scored against TEAM", "Porto"),
        ("was PLAYER booked against TEAM", None),
        ("who scored for TEAM against TEAM", None),
        ("who scored against TEAM and TEAM", None),
        ("who was booked against TEAM", None),
        ("which TEAM defender gave away the penalty to TEAM", "Porto"),
        ("which TEAM defender scored the penalty", None),
    ],
)
def test_those_scored_against(main: str, team: str | None) -> None:
    found = rival(_query(main))
    assert (found.teams[0] if found else None) == team
