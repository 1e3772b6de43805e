"""Whose a count is: who gets it, who is meant by "they" and "their", and what is nobody's."""

from __future__ import annotations

import pytest

from knowledge.topics.tallies import topic
from knowledge.topics.tallies.statement import Tally
from tests.knowledge.topics.stated import stated

# A text and its counts: whose, of what, how many.
BEARERS: list[tuple[str, list[tuple[str, str, int]]]] = [
    (
        "The manager gave Bukayo Saka and Kai Havertz their first starts of the season.",
        [("Bukayo Saka", "starts", 1), ("Kai Havertz", "starts", 1)],
    ),
    ("Everton gave Arsenal their third defeat of the season.", [("Arsenal", "defeats", 3)]),
    (
        "Everton met Arsenal. They have won five of the previous six meetings with Everton.",
        [("Arsenal", "wins", 5)],
    ),
    ("Everton met Arsenal. They have won three of their last six meetings.", [("Everton", "wins", 3)]),
    ("The pass found Everton's 19-goal leading scorer Harry Kane.", [("Harry Kane", "goals", 19)]),
    ("Everton were without four-goal top-scorer Harry Kane.", [("Harry Kane", "goals", 4)]),
    ("Toni Kroos won four league titles at Real Madrid.", [("Toni Kroos", "titles", 4)]),
    ("Toni Kroos spent ten years there, winning 21 trophies.", [("Toni Kroos", "trophies", 21)]),
    ("Everton handed a first start to Bukayo Saka.", [("Bukayo Saka", "starts", 1)]),
    ("Everton gave Bukayo Saka his first start on the left.", [("Bukayo Saka", "starts", 1)]),
]
BEARERS += [
    (
        "Everton chose to hand a debut to Kai Havertz and a first start to Bukayo Saka, with Toni Kroos on the bench.",
        [("Bukayo Saka", "starts", 1)],
    ),
    (
        "Everton (3W-2L-1D) condemned Arsenal (4W-1L) to a defeat.",
        [
            ("Everton", "wins", 3),
            ("Everton", "defeats", 2),
            ("Everton", "draws", 1),
            ("Arsenal", "wins", 4),
            ("Arsenal", "defeats", 1),
        ],
    ),
    (
        "Everton are unbeaten in their last ten away games (W6 D4).",
        [("Everton", "unbeaten matches", 10), ("Everton", "wins", 6), ("Everton", "draws", 4)],
    ),
]
NOBODYS = [
    "The pass found Everton's 19-goal leading scorer at the far post.",
    "Harry Kane crossed and the rookie volleyed in for his first league goal.",
    "Everton made the first start to a move.",
    "Bukayo Saka made his first start in nearly two months.",
    "Everton gave several youngsters their first starts of the season.",
    "Everton dreamt of two trophies.",
    "Everton met the three title winners.",
    "Toni Kroos could still win two league titles.",
]


@pytest.mark.parametrize(("text", "expected"), BEARERS)
def test_tells_whose_a_count_is(text: str, expected: list[tuple[str, str, int]]) -> None:
    found = [said for said in stated(topic, text) if isinstance(said, Tally)]
    assert [(said.player or said.team, said.what, said.count) for said in found] == expected


@pytest.mark.parametrize("text", NOBODYS)
def test_tells_nobodys_count(text: str) -> None:
    assert [said for said in stated(topic, text) if isinstance(said, Tally)] == []
