from __future__ import annotations

import pytest

from knowledge.articles import ArticleRef
from knowledge.reading.reader import Reader
from knowledge.topics import discover
from knowledge.topics.goals.conclusions import for_who_scored, reconciled
from knowledge.topics.goals.statement import Goal
from tests.knowledge.reading.made import article

READER = Reader(discover())
SCORE = {"Everton": 2, "Leeds": 1}


def goal(player: str | None, team: str | None, start: int, **fields: object) -> Goal:
    told = {"player": player, "team": team, "start": start, "end": start + 1, "nth": 1, **fields}
    return Goal.model_validate({"article": ArticleRef(path="a.md"), "evidence": "x", "teams": tuple(SCORE), **told})


RUIZ = goal("Ruiz", "Everton", 1, how="penalty", minute="10")
AGAIN = goal("Ruiz", "Everton", 2, how="open")
HALE = goal("Hale", "Everton", 3)
REIS = goal("Reis", "Leeds", 4)
SECOND = goal("Ruiz", "Everton", 1, nth=2)

# The goals told of a match that ended 2-1, and whose they are after all.
TOLD: list[tuple[list[Goal], list[str | None]]] = [
    ([RUIZ, AGAIN, HALE, REIS], ["Ruiz", "Hale", "Reis"]),
    ([RUIZ, AGAIN, HALE], ["Ruiz", "Hale"]),
    ([RUIZ, goal("Ruiz", "Everton", 2, minute="11"), HALE, REIS], ["Ruiz", "Hale", "Reis"]),
    # as many as there were, told apart, another's, an own goal
    ([RUIZ, AGAIN, REIS], ["Ruiz", "Ruiz", "Reis"]),
    ([RUIZ, SECOND, HALE, REIS], ["Ruiz", "Ruiz", "Hale", "Reis"]),
    ([RUIZ, HALE, goal("Okafor", "Everton", 5), REIS], ["Ruiz", "Hale", "Okafor", "Reis"]),
    ([RUIZ, HALE, goal("Mateo Emil-Ruiz", "Everton", 5), REIS], ["Ruiz", "Hale", "Reis"]),
    ([HALE, goal("Reis", "Everton", 5, how="own_goal"), REIS, goal("Hale", None, 6)], ["Hale", "Reis", "Reis"]),
    ([RUIZ, HALE, goal("Reis", "Leeds", 4), goal("Reis", "Everton", 5, how="own_goal")], ["Ruiz", "Hale", "Reis"]),
    ([goal(None, "Everton", 5), goal(None, "Everton", 6), HALE, REIS], [None, None, "Hale", "Reis"]),
]


@pytest.mark.parametrize(("told", "players"), TOLD)
def test_a_goal_told_twice_is_one_where_the_score_leaves_no_room_for_two(
    told: list[Goal], players: list[str | None]
) -> None:
    assert [one.player for one in reconciled(told, SCORE)] == players


def test_the_likest_two_are_one_and_keep_what_either_tells() -> None:
    late = goal("Ruiz", "Everton", 9, how="open", minute="80")
    joined, other, _ = reconciled([RUIZ, AGAIN, late, REIS], SCORE)
    assert (joined.how, joined.minute, other.minute) == ("penalty", "10", "80")


def test_an_article_that_tells_a_goal_twice_states_it_once() -> None:
    text = (
        "Everton beat Leeds 1-0 on Saturday. Everton striker Tom Hale scored from the spot. "
        "It rained. Leeds were poor. Hale tucked home low to the left."
    )
    goals = [one for one in READER.read(article(text)).statements if isinstance(one, Goal)]
    assert [(one.player, one.how) for one in goals] == [("Tom Hale", "penalty")]


@pytest.mark.parametrize(
    ("told", "goals"),
    [
        ("Mateo Ruiz scored in the 10th minute and Daniel Okafor added a penalty.", ["Daniel Okafor", "Mateo Ruiz"]),
        ("Mateo Ruiz scored from the spot in the 10th minute. His penalty was hard and low.", ["Mateo Ruiz"]),
        ("Mateo Ruiz scored his penalty in the shoot-out.", []),
        ("Mateo Ruiz missed a penalty.", []),
    ],
)
def test_a_penalty_that_went_in_is_a_goal(told: str, goals: list[str]) -> None:
    read = READER.read(article(f"Everton drew 2-2 with Leeds. {told}"))
    assert sorted(one.player or "" for one in read.statements if isinstance(one, Goal)) == goals


def test_a_side_without_a_goal_scored_none() -> None:
    told = [goal("Ruiz", "Leeds", 1), goal("Hale", "Everton", 2), goal("Reis", None, 3)]
    teams = [given.team for given in for_who_scored(told, {"Everton": 2, "Leeds": 0})]
    assert teams == ["Everton", "Everton", None]
    full = [goal("Ruiz", "Everton", 1), goal("Hale", "Leeds", 2)]
    assert [given.team for given in for_who_scored(full, {"Everton": 1, "Leeds": 0})] == ["Everton", "Leeds"]
    assert [given.team for given in for_who_scored(full, SCORE)] == ["Everton", "Leeds"]
