from __future__ import annotations

import pytest

from knowledge.reading.reader import Reader
from knowledge.statement import MatchStatement
from knowledge.topics import discover
from knowledge.topics.goals.statement import Goal
from tests.knowledge.reading.made import article

READER = Reader(discover())
LEAD = "Everton beat Leeds 2-1 on Saturday. "

# An article, a player in it and the team that what he did is stated to be for.
SIDES: list[tuple[str, str, str | None]] = [
    # who set up a goal and who scored it are of one side, whoever is known first
    (LEAD + "Mateo Ruiz set up Tom Hale for the opener. Ruiz then put Leeds ahead.", "Tom Hale", "Leeds"),
    # the keeper who saves is the other side's
    (LEAD + "Leeds goalkeeper Dan Okafor saved a penalty from Mateo Ruiz.", "Mateo Ruiz", "Everton"),
    # all that the losers can't have scored is the winners'
    (LEAD + "Mateo Ruiz equalised for Leeds. Tom Hale scored. Dan Okafor scored.", "Dan Okafor", "Everton"),
    ("Everton beat Leeds 2-0. Tom Hale scored.", "Tom Hale", "Everton"),
    # a player of two of a team's matches
    (
        "Leeds drew with Everton when Tom Hale missed a penalty. Arsenal held Everton when Hale missed a penalty.",
        "Tom Hale",
        "Everton",
    ),
    # nothing tells
    (LEAD + "Tom Hale scored.", "Tom Hale", None),
]


@pytest.mark.parametrize(("text", "player", "team"), SIDES)
def test_what_the_article_tells_of_sides_is_stated(text: str, player: str, team: str | None) -> None:
    found = [one for one in READER.read(article(text)).statements if getattr(one, "player", None) == player]
    assert found
    assert {getattr(one, "team", team) for one in found} == {team}


def test_an_own_goal_is_credited_to_the_other_side() -> None:
    text = "Everton beat Leeds 1-0. Leeds defender Tom Hale turned the ball into his own net."
    (goal,) = (one for one in READER.read(article(text)).statements if isinstance(one, Goal))
    assert (goal.player, goal.team) == ("Tom Hale", "Everton")
    assert goal.credited("Leeds") == "Everton"


def test_a_match_of_which_one_team_is_unknown_has_no_opponent() -> None:
    for statement in READER.read(article("Everton won. Tom Hale scored for Everton.")).statements:
        assert not isinstance(statement, MatchStatement) or statement.opponent_of("Everton") is None


RECALLED = LEAD + "Nobody sang. It was cold. It rained. Tom Hale scored twice against Hull City. "


@pytest.mark.parametrize(
    ("text", "teams"),
    [
        (RECALLED, (None, "Hull")),
        (RECALLED + "Luton striker Mateo Ruiz set up Tom Hale for both goals.", ("Luton", "Hull")),
    ],
)
def test_whoever_scored_against_a_side_met_it_for_his_own(text: str, teams: tuple[str | None, str]) -> None:
    goals = [one for one in READER.read(article(text)).statements if isinstance(one, Goal)]
    assert {goal.teams for goal in goals} == {teams}


@pytest.mark.parametrize("text", ["", "Tom Hale scored.", "Everton beat Leeds 9-9. Tom Hale scored twice."])
def test_little_told_is_read_all_the_same(text: str) -> None:
    assert READER.read(article(text)) == READER.read(article(text))
