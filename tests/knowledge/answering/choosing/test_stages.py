"""Which round or leg of a cup words speak of."""

from __future__ import annotations

import pytest

from knowledge.answering.choosing.stages import stages


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They beat Porto 2-1 in the final", {"final"}),
        ("a goalless semi-final at home", {"semifinal"}),
        ("in the return leg", {"secondleg"}),
        ("Leg 1 of the semifinal", {"firstleg", "semifinal"}),
        ("a first-leg deficit", {"firstleg"}),
        ("They lost their final group game", set()),
        ("at the final whistle", set()),
        ("a win that took them into the final", set()),
        ("to reach the semi-finals", set()),
    ],
)
def test_the_round_that_words_speak_of(text: str, told: set[str]) -> None:
    assert stages(text) == told
