"""How results are told."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from knowledge.answering.questions.dates import Days
from knowledge.facts import Match
from knowledge.topics.cards.statement import Card
from knowledge.topics.goals.statement import Goal
from knowledge.topics.results import topic
from knowledge.topics.results.ended import ended
from knowledge.topics.results.statement import Result
from tests.knowledge.topics.told import DERBY, LEVEL, OPEN, fact, query, told

WON = fact(Result, DERBY, score=(1, 2), winner="Inter")
DRAWN = fact(Result, LEVEL, score=(1, 1), winner="draw")


@pytest.mark.parametrize(
    ("match", "said"),
    [
        (DERBY, "Inter beat AC Milan 2-1 (Serie A, 4 Feb 2024)."),
        (LEVEL, "Ajax and PSV drew 1-1 (7 Jan 2024)."),
        (Match(id="m", teams=("Ajax", "PSV"), winner="PSV"), "PSV beat Ajax; the score is not told."),
        (Match(id="m", teams=("Ajax", "PSV"), winner="draw"), "Ajax and PSV drew; the score is not told."),
        (
            Match(id="m", teams=("Ajax", "PSV"), score=(1, 1), shootout=(2, 4), winner="PSV"),
            "Ajax and PSV drew 1-1; PSV won the penalty shoot-out 4-2.",
        ),
        (
            Match(id="m", teams=("Ajax", "PSV"), score=(1, 1), winner="PSV"),
            "Ajax and PSV drew 1-1; PSV went through on penalties.",
        ),
    ],
)
def test_an_end_is_told_as_far_as_it_is_known(match: Match, said: str) -> None:
    assert ended(match) == said


@pytest.mark.parametrize(
    ("question", "teams", "begins"),
    [
        ("did TEAM beat TEAM", ("Inter", "AC Milan"), "Yes — Inter beat"),
        ("did TEAM beat TEAM", ("AC Milan", "Inter"), "No — Inter beat"),
        ("did TEAM lose to TEAM", ("AC Milan", "Inter"), "Yes — Inter beat"),
        ("did TEAM draw with TEAM", ("AC Milan", "Inter"), "No — Inter beat"),
    ],
)
def test_yes_and_no(question: str, teams: tuple[str, ...], begins: str) -> None:
    assert (told(topic, query(question, matches=[DERBY], teams=teams), WON) or "").startswith(begins)


def test_several_results_stand_line_by_line() -> None:
    text = told(topic, query("", teams=["Ajax"]), WON, DRAWN, command="result")
    assert text == "Inter beat AC Milan 2-1 (Serie A, 4 Feb 2024).\nAjax and PSV drew 1-1 (7 Jan 2024)."


def test_a_score_that_is_not_told_is_none() -> None:
    unknown = fact(Result, OPEN, winner="Lyon")
    assert told(topic, query("what was the score", matches=[OPEN]), unknown) is None


def test_the_whole_match_is_told_at_once() -> None:
    facts = (
        WON,
        fact(Goal, DERBY, player="Ada Low", team="AC Milan", minute="9"),
        fact(Card, DERBY, player="Bo Ek", colour="red", minute="70"),
    )
    assert told(topic, query("", matches=[DERBY]), *facts, command="match") == (
        "Inter beat AC Milan 2-1 (Serie A, 4 Feb 2024).\nGoals: Ada Low 9'\nCards: Bo Ek 70' (red)"
    )


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("did TEAM lose in DATE", "Yes — Inter beat AC Milan 2-1"),
        ("did TEAM draw in DATE", "Yes — AC Milan and Como drew 0-0"),
        ("did TEAM win in DATE", "No win of AC Milan is on record of then:\nAC Milan and Como drew 0-0"),
    ],
)
def test_any_match_of_the_days_named_may_be_meant(question: str, begins: str) -> None:
    como = Match(id="como", teams=("AC Milan", "Como"), score=(0, 0), winner="draw", date=dt.date(2024, 2, 11))
    about = query(question, teams=["AC Milan"])
    about = replace(about, days=(Days(month=2, start=0, end=0),), by_id={**about.by_id, "como": como})
    text = told(topic, about, WON, fact(Result, como, score=(0, 0), winner="draw"))
    assert (text or "").startswith(begins)
