from __future__ import annotations

import datetime as dt
from functools import cache

import pytest

from knowledge.reading.reader import Reader
from knowledge.statement import Statement
from knowledge.topics.assists import topic as assists
from knowledge.topics.cards import topic as cards
from knowledge.topics.goals import topic as goals
from knowledge.topics.goals.statement import Goal
from knowledge.topics.penalties import topic as penalties
from knowledge.topics.results import topic as results
from knowledge.topics.results.statement import Result
from tests.knowledge.reading.made import article

SHEET = (
    "Everton – Leeds 3:1 (1:0, 2:1)11 March, 15:00, Goodison ParkStatisticsLineupsTableEverton: Ward, Cole, Hale"
    "Leeds: Okafor, RuizGoals: 1:0 - 32  Hale (Cole), 1:1 - 50  Ruiz (pen.), 2:1 - 90+1  Okafor (o.g.), "
    "3:1 - 90+2  HaleCards: Cole (40), Ruiz (70)"
)
CARDS = {("Cole", "40"), ("Ruiz", "70")}
GOALS = [
    ("Hale", "Everton", "32", "open"),
    ("Ruiz", "Leeds", "50", "penalty"),
    ("Okafor", "Everton", "90+1", "own_goal"),
    ("Hale", "Everton", "90+2", None),
]


@cache
def _reader() -> Reader:
    return Reader([assists, cards, goals, penalties, results])


def _stated(text: str) -> list[Statement]:
    statements = _reader().read(article(text)).statements
    assert all(text[one.start : one.end] == one.evidence for one in statements)
    return list(statements)


def _told(text: str, kind: str, *fields: str) -> set[tuple[str | None, ...]]:
    return {tuple(getattr(one, field) for field in fields) for one in _stated(text) if one.type == kind}


def test_a_sheet_glued_to_an_article_tells_its_match() -> None:
    text = "Everton fans were delighted with Ward." + SHEET
    assert _told(text, "goal", "player", "team", "minute", "how") == set(GOALS)
    assert _told(text, "assist", "player", "scorer") == {("Cole", "Hale")}
    assert _told(text, "penalty", "player", "team", "outcome", "minute", "phase") == {
        ("Ruiz", "Leeds", "scored", "50", "match")
    }
    assert _told(text, "card", "player", "minute") == CARDS
    (result,) = (one for one in _stated(text) if isinstance(one, Result))
    assert result.winner == "Everton"
    assert dict(zip(result.teams or (), result.score or (), strict=True)) == {"Everton": 3, "Leeds": 1}
    assert {(one.scene, one.date) for one in _stated(text) if isinstance(one, Goal)} == {
        (result.scene, dt.date(2023, 3, 11))
    }


def test_a_player_is_named_as_the_article_names_him() -> None:
    text = "Everton beat Leeds 3-1 on Saturday. Everton striker Tom Hale scored in the 32nd minute. They won." + SHEET
    assert _told(text, "goal", "player", "minute") == {
        ("Tom Hale", "32"),
        ("Ruiz", "50"),
        ("Okafor", "90+1"),
        ("Tom Hale", "90+2"),
    }
    assert len(_told(text, "result", "winner")) == 1


@pytest.mark.parametrize("named", ["Leeds winger Tom Hale", "Everton coach Tom Hale"])
def test_a_namesake_is_not_who_is_listed(named: str) -> None:
    text = f"{named} was angry on Saturday." + SHEET
    assert _told(text, "goal", "player") == {("Hale",), ("Ruiz",), ("Okafor",)}


def test_the_match_of_a_sheet_may_be_another_than_that_of_the_article() -> None:
    text = "Everton beat Chelsea 2-0 on Sunday. Everton striker Dan Ward scored twice against Chelsea." + SHEET
    listed = [one for one in _stated(text) if isinstance(one, Goal) and one.minute is not None]
    assert len(listed) == len(GOALS)
    assert {frozenset(one.teams or ()) for one in listed} == {frozenset({"Everton", "Leeds"})}
    assert [one.player for one in _stated(text) if isinstance(one, Goal) and one not in listed] == ["Dan Ward"] * 2


def test_a_match_of_another_day_is_another_match() -> None:
    text = "Everton drew 0-0 with Leeds on Tuesday, 7 March. Neither side had a shot on Tuesday." + SHEET
    drawn, won = (one for one in _stated(text) if isinstance(one, Result))
    assert (drawn.winner, won.winner) == ("draw", "Everton")
    assert drawn.scene != won.scene


def test_a_name_that_a_sheet_is_glued_to_scores_nothing_of_it() -> None:
    text = "Everton finally scored thanks to Dan Ward" + SHEET
    assert _told(text, "goal", "player", "team", "minute", "how") == set(GOALS)
