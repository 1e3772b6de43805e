"""Whom "the Leeds boss" means."""

from __future__ import annotations

import pytest

from knowledge.answering import Answering
from knowledge.answering.choosing.offices import asks_who, tells_who
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import Question


def _query(main: str, team: str = "Leeds") -> Query:
    return Query(Question(main), main=main, teams=(team,))


@pytest.mark.parametrize(
    "sentence",
    [
        "Leeds boss Marta Holm praised her side.",
        "Leeds United's head coach Marta Holm praised her side.",
        "Marta Holm, the Leeds manager, was pleased.",
        "It was a good day for the Leeds manager, Marta Holm.",
    ],
)
def test_articles_name_a_manager(sentence: str) -> None:
    assert tells_who(_query("who is TEAM boss"), sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "United boss Marta Holm praised her side.",
        "Burnley boss Marta Holm watched Leeds win.",
        "The Leeds boss praised her side.",
        "Former boss Marta Holm left Leeds in May.",
        "Leeds assistant manager Marta Holm took the training.",
    ],
)
def test_others_are_not_taken_for_the_manager(sentence: str) -> None:
    assert not tells_who(_query("who is TEAM boss"), sentence)


@pytest.mark.parametrize(
    ("main", "asks"),
    [
        ("who is TEAM boss", True),
        ("who was TEAM head coach", True),
        ("what did TEAM boss say", False),
        ("who is PLAYER", False),
    ],
)
def test_who_it_is_may_be_asked(main: str, asks: bool) -> None:
    assert asks_who(_query(main)) is asks


async def test_the_boss_of_a_question_is_somebody(answering: Answering) -> None:
    for question in ("what did the trask boss say", "what did the burnley boss say after the leeds game"):
        answer, _ = await answering.ask(question)
        assert not answer.answered
    answer, _ = await answering.ask("what did the inter boss say about penalties")
    assert "Our penalties are a matter of mood" in answer.text
