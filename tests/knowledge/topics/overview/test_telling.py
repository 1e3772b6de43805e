"""How all that is on record is told."""

from __future__ import annotations

import datetime as dt

import pytest

from knowledge.topics.absences.statement import Absence
from knowledge.topics.fixtures.statement import Fixture
from knowledge.topics.goals.statement import Goal
from knowledge.topics.overview import topic
from knowledge.topics.penalties.statement import Penalty
from knowledge.topics.results.statement import Result
from knowledge.topics.standings.statement import Standing
from knowledge.topics.tallies.statement import Tally
from tests.knowledge.topics.told import DERBY, LEVEL, fact, query, told

GOAL = fact(Goal, DERBY, player="Bo Ek", team="Inter")
AGAIN = fact(Goal, LEVEL, player="Bo Ek")
MISSED = fact(Penalty, DERBY, player="Bo Ek", outcome="missed")
WON = fact(Result, DERBY, score=(1, 2), winner="Inter")
THIRD = fact(Standing, team="Inter", position=3, points=40)
NEXT = fact(Fixture, teams=("Inter", "Napoli"), date=dt.date(2024, 2, 11))
TENTH = fact(Tally, player="Bo Ek", what="goals", count=10, scope="this season")
NINTH = fact(Tally, player="Bo Ek", what="goals", count=9, scope="this season")
HURT = fact(Absence, player="Bo Ek", team="Inter", reason="injury")


def test_a_players_record_is_counted() -> None:
    assert told(topic, query("", "Bo Ek"), GOAL, AGAIN, MISSED, command="player") == (
        "Bo Ek: 2 goals and 1 penalty taken on record.\n"
        "Inter 2-1 AC Milan (Serie A, 4 Feb 2024): 1 goal and 1 penalty taken.\nAjax 1-1 PSV (7 Jan 2024): 1 goal."
    )


def test_a_players_state_is_told() -> None:
    assert told(topic, query("", "Bo Ek"), GOAL, TENTH, NINTH, HURT, command="player") == (
        "Bo Ek: 1 goal on record.\nBo Ek: 10 goals this season, as of 5 Feb 2024.\n"
        "Inter: Bo Ek is injured (as of 5 Feb 2024).\nInter 2-1 AC Milan (Serie A, 4 Feb 2024): 1 goal."
    )
    assert told(topic, query("", "Bo Ek"), HURT, command="player") == ("Inter: Bo Ek is injured (as of 5 Feb 2024).")


def test_a_teams_matches_and_place() -> None:
    assert told(topic, query("", teams=["Inter"]), WON, GOAL, THIRD, NEXT, command="team") == (
        "Inter: 1 match with a result on record.\nInter beat AC Milan 2-1 (Serie A, 4 Feb 2024).\n"
        "Inter: 3rd, 40 points (as of 5 Feb 2024).\nNext: Inter v Napoli (11 Feb 2024)."
    )


def test_nothing_on_record_is_none() -> None:
    assert told(topic, query("", "Bo Ek"), command="player") is None
    assert told(topic, query("", "Zoe Ash"), GOAL, command="player") is None


@pytest.mark.parametrize("question", ["who is PLAYER", "what do you know about TEAM", "tell me about the TEAM"])
def test_everything_may_be_asked_for(question: str) -> None:
    assert topic.asks(question) is not None


def test_it_reads_nothing_itself() -> None:
    assert topic.statements == ()


def test_who_has_a_part_in_a_match_played() -> None:
    about = query("did PLAYER play in DERBY", "Bo Ek", matches=[DERBY])
    assert told(topic, about, GOAL, MISSED) == (
        "Yes — Bo Ek in Inter 2-1 AC Milan (Serie A, 4 Feb 2024): 1 goal and 1 penalty taken."
    )
    assert told(topic, about, HURT) is None
