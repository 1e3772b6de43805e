"""Whether a sentence says who did what is asked."""

from __future__ import annotations

import pytest

from knowledge.answering.sentences.doers import leaves_doer_unsaid

CLEARED, SAVED = "who cleared PLAYER shot off the line", "who saved PLAYER penalty"


@pytest.mark.parametrize(
    ("main", "sentence", "unsaid"),
    [
        (CLEARED, "Reis had a shot cleared off the line before Bello scored.", True),
        (CLEARED, "Reis saw his header cleared off the line.", True),
        (CLEARED, "Reis saw his header cleared off the line by Keane.", False),
        (CLEARED, "Keane had cleared from Reis before Bello scored.", False),
        (CLEARED, "Keane cleared off the line from Reis.", False),
        (SAVED, "Reis scored, but then had a penalty saved.", True),
        (SAVED, "His penalty was well saved and Burnley went up the other end.", True),
        (SAVED, "Holt saved it.", False),
        ("who fouled PLAYER for the penalty", "Reis was fouled in the area.", True),
        ("who fouled PLAYER for the penalty", "Reis was clumsily fouled by Keane.", False),
        ("why was PLAYER fouled", "Reis was fouled in the area.", False),
    ],
)
def test_the_passive_leaves_the_doer_unsaid(main: str, sentence: str, unsaid: bool) -> None:
    assert leaves_doer_unsaid(main, sentence) is unsaid
