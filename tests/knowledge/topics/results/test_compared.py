"""Two sides by all their matches on record."""

from __future__ import annotations

import pytest

from knowledge.facts import Match
from knowledge.topics.results.compared import compared
from tests.knowledge.topics.told import query

AJAX, PSV = "Ajax", "PSV"
PLAYED = [
    (Match(id="a", teams=(AJAX, "Twente"), score=(3, 0), winner=AJAX), ()),
    (Match(id="b", teams=("Utrecht", AJAX), winner=AJAX), ()),
    (Match(id="c", teams=(PSV, "Utrecht"), score=(2, 2), winner="draw"), ()),
    (Match(id="d", teams=(PSV, "Twente")), ()),
]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        # goals are those of the matches whose score is known
        ("who scored more TEAM or TEAM", "Ajax scored 3 goals in 1 match on record; PSV scored 2 goals in 1 match"),
        ("who conceded fewer TEAM or TEAM", "Ajax conceded 0 goals in 1 match on record; PSV conceded 2 goals in 1"),
        ("who kept more clean sheets TEAM or TEAM", "Ajax kept 1 clean sheet in 1 match on record; PSV kept 0 clean"),
        # who won is known of more
        ("who won more TEAM or TEAM", "Ajax won 2 of 2 matches on record; PSV won 0 of 1 match on record."),
        ("who lost more TEAM or TEAM", "Level: Ajax lost 0 of 2 matches on record; PSV lost 0 of 1"),
    ],
)
def test_two_sides_are_compared(question: str, said: str) -> None:
    told = compared(query(question, teams=[AJAX, PSV]), PLAYED)
    assert told is not None
    assert told.text.startswith(said)


def test_a_side_of_which_nothing_is_known_is_not_compared() -> None:
    assert compared(query("who won more TEAM or TEAM", teams=[AJAX, "Feyenoord"]), PLAYED) is None
