"""Parts of a match that questions name."""

from __future__ import annotations

import pytest

from knowledge.answering.questions.phases import names_part, within


@pytest.mark.parametrize(
    ("asked", "minute", "told", "holds"),
    [
        ("who scored in stoppage time", "90+3", "", True),
        ("who scored in injury time", "45+1", "", True),
        ("who scored in stoppage time", "88", "", False),
        ("who scored in the first half", "45+2", "", True),
        ("who scored in the first half", "46", "", False),
        ("who scored in the second half", "90+1", "", True),
        ("who scored in extra time", "104", "", True),
        ("who scored in the second half", None, "His second-half header settled it.", True),
        ("who scored in the second half", None, "His header settled it.", False),
        ("who scored", None, "", True),
        ("who scored after the 70th minute", "71", "", True),
        ("who scored after the 70th minute", "61", "", False),
        ("who scored after the 70th minute", None, "He scored after the break.", False),
        ("who scored before the 20th minute", "12", "", True),
        ("who scored before the 20th minute", "90+2", "", False),
        ("who scored in the first 10 minutes", "9", "", True),
        ("who was booked in the last 10 minutes", "85", "", True),
        ("who was booked in the last 10 minutes", "79", "", False),
        ("who scored before the break", "44", "", True),
        ("who scored after halftime", "44", "", False),
        ("who scored in the 61st minute", "61", "", True),
        ("who scored in the 61st minute", "60", "", False),
        ("who scored in the 61st minute", None, "His 61st-minute header settled it.", True),
        ("who scored in the 61st minute", None, "His header settled it.", False),
        ("who came on in minute 76", "76", "", True),
        ("who equalised on 83 minutes", "83", "", True),
        ("who scored the 61st minute goal", "12", "", False),
        ("who set up the 61st minute goal", "12", "", True),
    ],
)
def test_parts_of_a_match(asked: str, minute: str | None, told: str, holds: bool) -> None:
    assert within(asked, minute, told) is holds


@pytest.mark.parametrize(
    ("asked", "narrowed"),
    [("who scored in extra time", True), ("who scored after 70 minutes", True), ("who scored", False)],
)
def test_few_questions_name_a_part_of_a_match(asked: str, narrowed: bool) -> None:
    assert names_part(asked) is narrowed
