"""Matches that did not end as a question tells it."""

from __future__ import annotations

import pytest

from knowledge.answering.choosing.endings import ended_as_told
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import Question
from knowledge.facts.fact import Match

TEAMS = ("Leeds", "Burnley")
WON = Match(id="1", teams=TEAMS, score=(2, 0), winner="Leeds")
LOST = Match(id="2", teams=TEAMS, score=(0, 1), winner="Burnley")
DRAWN = Match(id="3", teams=TEAMS, score=(1, 1), winner="draw")
OPEN = Match(id="4", teams=TEAMS)


@pytest.mark.parametrize(
    ("rest", "meant"),
    [
        (" when TEAM beat TEAM", [WON, OPEN]),
        (" in the game when TEAM beat ten man TEAM", [WON, OPEN]),
        (" after TEAM lost to TEAM", [LOST, OPEN]),
        (" when TEAM drew with TEAM", [DRAWN, OPEN]),
        (" when TEAM played TEAM", [WON, LOST, DRAWN, OPEN]),
        ("", [WON, LOST, DRAWN, OPEN]),
    ],
)
def test_those_that_ended_so_are_meant(rest: str, meant: list[Match]) -> None:
    mentions = (Mention("leeds", teams=("Leeds",)), Mention("burnley", teams=("Burnley",)))
    query = Query(Question(""), main="who scored", rest=rest, mentions=mentions)
    assert ended_as_told(query, [WON, LOST, DRAWN, OPEN]) == meant


def test_where_none_ended_so_none_is_meant() -> None:
    mentions = (Mention("leeds", teams=("Leeds",)), Mention("burnley", teams=("Burnley",)))
    query = Query(Question(""), main="who scored", rest=" when TEAM beat TEAM", mentions=mentions)
    assert ended_as_told(query, [LOST, DRAWN]) == []


def test_how_other_teams_ended_says_nothing_of_these() -> None:
    mentions = tuple(Mention(name.lower(), teams=(name,)) for name in ("Leeds", "Burnley", "Hull", "Bury"))
    query = Query(Question(""), main="who won between TEAM and TEAM", rest=" the day TEAM beat TEAM", mentions=mentions)
    assert ended_as_told(query, [LOST, DRAWN]) == [LOST, DRAWN]


@pytest.mark.parametrize(
    ("main", "meant"),
    [
        ("why did TEAM lose", [LOST]),
        ("so why did TEAM win", [WON]),
        ("why were TEAM beaten again", [LOST]),
        ("why did TEAM draw with TEAM", [DRAWN]),
        ("why did TEAM lose the ball", [LOST, OPEN, WON, DRAWN]),
        ("why did TEAM win a penalty", [LOST, OPEN, WON, DRAWN]),
    ],
)
def test_why_it_ended_so_is_asked_of_those_that_did(main: str, meant: list[Match]) -> None:
    query = Query(Question(""), main=main, mentions=(Mention("leeds", teams=("Leeds",)),))
    assert ended_as_told(query, [LOST, OPEN, WON, DRAWN]) == meant


def test_why_it_ended_so_is_asked_of_any_where_no_end_is_known() -> None:
    query = Query(Question(""), main="why did TEAM lose", mentions=(Mention("leeds", teams=("Leeds",)),))
    assert ended_as_told(query, [OPEN]) == [OPEN]
