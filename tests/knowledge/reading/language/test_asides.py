from __future__ import annotations

import pytest

from tests.knowledge.reading.made import reading

# A text with an aside, the deed told behind it, and whose it is.
BEHIND = [
    (
        "Tom Hale fouled Joao Reis up the pitch and Suarez - alert to the chance - flicked the ball in.",
        "flicked",
        "Suarez",
    ),
    ("To make it two, Tom Hale, pushing up from full-back, angled the ball to Suarez.", "angled", "Hale"),
    ("There was joy as Tom Hale, under pressure from Joao Reis, turned a cross in.", "turned", "Hale"),
    ("Tom Hale, who had looked tired, scored.", "scored", "Hale"),
]


@pytest.mark.parametrize(("text", "deed", "doer"), BEHIND)
def test_who_is_named_before_an_aside_does_what_stands_behind_it(text: str, deed: str, doer: str) -> None:
    doc = reading(f"Pablo Suarez waited. {text}").doc
    assert [word.head.text for word in doc if word.text == doer and word.dep_ == "nsubj"][-1:] == [deed]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Hale beat Joao Reis, stepped inside his man, shot and scored.", "Reis"),
        ("A mistake by Joao Reis, looking lost at the back, let Tom Hale in.", "Reis"),
        ("Everton got a goal from Joao Reis, fell behind to two quick ones, then won.", "Reis"),
    ],
)
def test_who_is_an_object_does_nothing_behind_it(text: str, name: str) -> None:
    assert all(word.dep_ != "nsubj" for word in reading(text).doc if word.text == name)
