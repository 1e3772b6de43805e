"""How many deeds questions ask for."""

from __future__ import annotations

import pytest

from knowledge.answering.questions.numbers import deeds


@pytest.mark.parametrize(
    ("main", "number"),
    [
        ("did PLAYER score twice against TEAM", 2),
        ("did PLAYER get a hat trick", 3),
        ("who scored a brace", 2),
        ("did PLAYER score three times", 3),
        ("did PLAYER miss two penalties", 2),
        ("did TEAM score 4 against TEAM", 4),
        ("has PLAYER saved 2 penalties", 2),
        ("did PLAYER score", None),
        ("did PLAYER score two minutes after coming on", None),
        ("did PLAYER score in the last two games", None),
        ("did TEAM get 3 points at TEAM", None),
        ("did TEAM win three in a row", None),
    ],
)
def test_several_deeds_of_one(main: str, number: int | None) -> None:
    assert deeds(main) == number
