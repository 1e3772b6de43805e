"""Whom "the Leeds boss" means."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from knowledge.answering import Answering
from knowledge.answering.choosing.offices import asks_who, tells_who
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import Question
from knowledge.facts import merge
from knowledge.names import gazetteer
from knowledge.store import Store
from knowledge.topics import discover
from knowledge.topics.results.statement import Result
from tests.knowledge.answering.conftest import KINDS
from tests.knowledge.answering.library import TODAY
from tests.knowledge.answering.told import Told


def _query(main: str, team: str = "Leeds") -> Query:
    return Query(Question(main), main=main, teams=(team,))


@pytest.mark.parametrize(
    "sentence",
    [
        "Leeds boss Marta Holm praised her side.",
        "Leeds United's head coach Marta Holm praised her side.",
        "Marta Holm, the Leeds manager, was pleased.",
        "It was a good day for the Leeds manager, Marta Holm.",
        "Marta Holm has been appointed Leeds United manager until June.",
        "Holm is without a win in six games as Leeds head coach.",
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
        "Marta Holm was beaten by her old side. Ida Berg was named Leeds captain.",
    ],
)
def test_others_are_not_taken_for_the_manager(sentence: str) -> None:
    assert not tells_who(_query("who is TEAM boss"), sentence)


@pytest.mark.parametrize(
    ("main", "asks"),
    [
        ("who is TEAM boss", True),
        ("who was TEAM head coach", True),
        ("who is the new TEAM manager", True),
        ("who manages TEAM", True),
        ("who is in charge of TEAM", True),
        ("who managed TEAM to a cup win", False),
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


async def test_of_two_managers_he_is_meant_who_met_the_other_team(tmp_path: Path) -> None:
    then = Told(
        "then",
        dt.date(2013, 11, 30),
        ("Leeds", "Hull"),
        "Leeds drew at Hull. Leeds boss Marta Holm blamed the pitch, a ploughed field.",
    )
    then.event(Result, "Leeds drew at Hull", winner="draw")
    now = Told(
        "now",
        dt.date(2023, 11, 30),
        ("Leeds", "Stoke"),
        "Leeds lost at Stoke. Leeds boss Ida Kvist blamed the weather, a storm.",
    )
    now.event(Result, "Leeds lost at Stoke", winner="Stoke")
    store = await Store.open(f"sqlite:///{tmp_path / 'two.db'}", KINDS)
    for told in (then, now):
        await store.save(told.read(("Marta Holm", "Ida Kvist", "Leeds", "Hull", "Stoke")))
    await store.replace(merge(await store.statements()))
    answering = Answering(store, discover(), gazetteer(), lambda: TODAY)
    said, _ = await answering.ask("what did the leeds boss blame after the hull game")
    lately, _ = await answering.ask("what did the leeds boss blame")
    await store.close()
    assert "ploughed field" in said.text
    assert "storm" in lately.text
