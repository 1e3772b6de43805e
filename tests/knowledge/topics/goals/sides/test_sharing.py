from __future__ import annotations

from collections import Counter

import pytest

from knowledge.topics.goals.sides.sharing import Pair, Scorer, sharing, sharing_all

SCORE = {"Everton": 3, "Leeds": 1}


def scorer(player: str, goals: int = 1, own: int = 0, **votes: float) -> Scorer:
    """A scorer for whom so much speaks of each team."""
    return Scorer(player, goals, own, Counter(votes))


# The scorers of a match, its score and who is certainly whose.
SHARED: list[tuple[list[Scorer], dict[str, int], dict[str, str]]] = [
    # the losers' one goal is taken
    (
        [scorer("Hale", Leeds=2), scorer("Cole"), scorer("Ruiz", 2)],
        SCORE,
        {"Hale": "Leeds", "Cole": "Everton", "Ruiz": "Everton"},
    ),
    # a side without a goal has no scorer
    ([scorer("Hale"), scorer("Cole")], {"Everton": 2, "Leeds": 0}, {"Hale": "Everton", "Cole": "Everton"}),
    # an own goal counts for the other side
    ([scorer("Hale", 0, 1), scorer("Cole")], {"Everton": 2, "Leeds": 0}, {"Hale": "Leeds", "Cole": "Everton"}),
    # what little speaks against the score is overruled
    ([scorer("Hale", 2, Leeds=0.5), scorer("Cole", Leeds=3)], SCORE, {"Hale": "Everton", "Cole": "Leeds"}),
    # one goal told twice
    ([scorer("Hale", 2, Leeds=3), scorer("Cole")], SCORE, {"Hale": "Leeds", "Cole": "Everton"}),
    # nothing is certain
    ([scorer("Hale"), scorer("Cole")], {"Everton": 1, "Leeds": 1}, {}),
    ([scorer("Hale")], SCORE, {}),
    ([], SCORE, {}),
    # too much speaks against the score: the goals or the score are not what they seem
    ([scorer("Hale", Leeds=4)], {"Everton": 1, "Leeds": 0}, {}),
    # more goals than were scored
    ([scorer("Hale"), scorer("Cole"), scorer("Ruiz")], {"Everton": 1, "Leeds": 1}, {}),
    # too many scorers to try
    ([scorer(f"Hale{i}") for i in range(11)], {"Everton": 11, "Leeds": 1}, {}),
    # a goal too many is told, but the losers have none
    (
        [scorer("Hale"), scorer("Cole"), scorer("Ruiz", 0, 1)],
        {"Everton": 2, "Leeds": 0},
        {"Hale": "Everton", "Cole": "Everton", "Ruiz": "Leeds"},
    ),
]


def test_who_play_together_are_of_the_side_that_has_room_for_both() -> None:
    scorers = [scorer("Hale"), scorer("Cole"), scorer("Ruiz")]
    assert sharing(scorers, SCORE, [Pair(0, 1, same=True)]) == {"Hale": "Everton", "Cole": "Everton"}
    assert sharing(scorers, SCORE, [Pair(0, 1, same=False)]) == {"Ruiz": "Everton"}
    assert sharing(scorers, SCORE) == {}


def test_of_too_many_scorers_one_of_whom_a_single_sentence_tells_did_not_score() -> None:
    doubtful = scorer("Okafor")._replace(doubtful=True)
    scorers = [scorer("Hale", Leeds=2), scorer("Cole"), scorer("Ruiz"), scorer("Reis", Everton=1), doubtful]
    assert sharing(scorers, SCORE) == dict.fromkeys(("Cole", "Ruiz", "Reis"), "Everton") | {"Hale": "Leeds"}
    assert sharing([*scorers[:4], scorer("Okafor")], SCORE) == {}


def test_who_scores_for_either_side_is_told_once_by_his_own_goal() -> None:
    assert sharing([scorer("Hale", 1, 1)], {"Everton": 1, "Leeds": 0}) == {"Hale": "Leeds"}


# The scorers of a match drawn 1-1 if their goals are all, and who is certainly whose.
DRAWN: list[tuple[list[Scorer], dict[str, str]]] = [
    ([scorer("Hale", Leeds=2), scorer("Cole")], {"Hale": "Leeds", "Cole": "Everton"}),
    ([scorer("Hale"), scorer("Cole")], {}),
    # something speaks against it: not all goals are told
    ([scorer("Hale", Leeds=2), scorer("Cole", Leeds=2)], {}),
]


@pytest.mark.parametrize(("scorers", "sides"), DRAWN)
def test_the_goals_of_a_draw_are_as_many_on_either_side(scorers: list[Scorer], sides: dict[str, str]) -> None:
    assert sharing_all(scorers, {"Everton": 1, "Leeds": 1}) == sides


@pytest.mark.parametrize(("scorers", "score", "sides"), SHARED)
def test_goals_are_shared_as_the_score_leaves_no_other_way(
    scorers: list[Scorer], score: dict[str, int], sides: dict[str, str]
) -> None:
    assert sharing(scorers, score) == sides
