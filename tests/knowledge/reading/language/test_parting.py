from __future__ import annotations

import pytest

from knowledge.reading.language.grammar import subject
from tests.knowledge.reading.made import reading


@pytest.mark.parametrize(
    ("text", "does", "deed"),
    [
        ("Tom Hale squared for Joao Reis and the Brazilian tapped in.", "Brazilian", "tapped"),
        ("Tom Hale stood off Joao Reis and the midfielder fired into the corner.", "midfielder", "fired"),
        ("Tom Hale squared for Joao Reis and the midfielder, who tapped in.", "midfielder", None),
    ],
)
def test_who_is_described_behind_a_name_does_what_the_verb_behind_says(text: str, does: str, deed: str | None) -> None:
    found = [word.head.text for word in reading(text).doc if word.text == does and word.dep_ == "nsubj"]
    assert found == ([deed] if deed else [])


@pytest.mark.parametrize(
    ("text", "does", "deed"),
    [
        (
            "It was bad, with Leeds suffering a 1-0 defeat at Fulham and Hull City also losing to Lens.",
            "City",
            "losing",
        ),
        ("Fulham, beaten by Everton last week, won at Lens.", "Fulham", "won"),
        ("Everton, Leeds and Hull City were swept aside by Lens.", "City", None),
    ],
)
def test_a_side_listed_or_told_of_between_commas_does_what_its_verb_says(
    text: str, does: str, deed: str | None
) -> None:
    found = [word.head.text for word in reading(text).doc if word.text == does and "nsubj" in word.dep_]
    assert found == ([deed] if deed else [])


@pytest.mark.parametrize(
    ("text", "deed", "does"),
    [
        ("Tom Hale lost his temper after Joao Reis had been tripped by Ian Dart and was sent off.", "sent", "Hale"),
        ("Tom Hale stopped after Joao Reis had been fouled and was furious.", "was", "Hale"),
        ("Tom Hale stopped after Joao Reis was fouled and was carried off.", "carried", "Reis"),
        ("Tom Hale stopped after Joao Reis had fallen and hurt his knee.", "hurt", "Reis"),
    ],
)
def test_what_somebody_then_did_is_not_joined_to_what_had_been(text: str, deed: str, does: str) -> None:
    verb = next(word for word in reversed(list(reading(text).doc)) if word.text == deed)
    doer = subject(verb)
    assert doer is not None
    assert doer.text == does


def test_somebodys_cross_is_no_deed() -> None:
    doc = reading("Joao Reis waited. He took a Tom Hale cross off his chest and then fired in.").doc
    cross = next(word for word in doc if word.text == "cross")
    assert (cross.pos_, cross.dep_, cross.head.text) == ("NOUN", "dobj", "took")
    assert next(word.head.text for word in doc if word.text == "fired") == "took"


@pytest.mark.parametrize(
    ("text", "ball", "deed"),
    [
        ("Tom Hale fed Joao Reis and his low cross was headed in by Ian Dart.", "cross", "headed"),
        ("Tom Hale found Joao Reis and his first shot flew in.", "shot", "flew"),
        ("Tom Hale praised Joao Reis and his first goal.", "goal", None),
        ("Tom Hale's through ball found Joao Reis.", "ball", "found"),
        ("Tom Hale ran through balls of smoke.", "balls", None),
    ],
)
def test_somebodys_ball_does_what_its_verb_says(text: str, ball: str, deed: str | None) -> None:
    found = [word.head.text for word in reading(text).doc if word.text == ball and "nsubj" in word.dep_]
    assert found == ([deed] if deed else [])


def test_a_through_ball_is_one_thing() -> None:
    doc = reading("Tom Hale slid a fine through ball to Joao Reis, who ran through.").doc
    ball = next(word for word in doc if word.text == "ball")
    assert (ball.dep_, ball.head.text) == ("dobj", "slid")


def test_no_word_comes_to_hang_below_itself() -> None:
    doc = reading("Tom Hale met a Joao Reis cross. A Joao Reis pass cut open and the Brazilian tapped in.").doc
    doc.words.extend(reading("Fulham, beaten by Lens last week, won, and Leeds, held by Everton, lost.").doc.words)
    doc.words.extend(reading("Tom Hale fed Joao Reis and his fine through ball found Ian Dart.").doc.words)
    assert all(word not in word.ancestors for word in doc)


@pytest.mark.parametrize(
    ("text", "deed", "doers"),
    [
        ("Everton were glad of Joao Reis after he and Tom Hale came off the bench.", "came", {"he", "Hale"}),
        ("Phil Okafor and Raheem Sterling scored.", "scored", {"Okafor", "Sterling"}),
        ("The 19-year-old scored on a late header.", "scored", {"old"}),
        ("Everton lost after Joao Reis and Tom Hale were hurt.", "were", None),
    ],
)
def test_who_are_joined_or_called_by_their_age_do_what_the_verb_says(
    text: str, deed: str, doers: set[str] | None
) -> None:
    doc = reading(text).doc
    verb = next(word for word in doc if word.text == deed)
    first = [word for word in verb.children if word.dep_ == "nsubj"]
    found = {word.text for doer in first for word in (doer, *doer.conjuncts)}
    assert verb.tag_ == "VBD"
    assert doers is None or found == doers


@pytest.mark.parametrize(
    ("text", "sent_on"),
    [
        ("Everton, who sent on Tom Hale in the 59th minute, went close.", True),
        ("Everton brought on Tom Hale.", True),
        ("The referee threw the coin on the grass and Tom Hale called.", False),
    ],
)
def test_who_is_sent_on_undergoes_it(text: str, sent_on: bool) -> None:
    hale = next(word for word in reading(text).doc if word.text == "Hale")
    assert (hale.dep_ == "dobj" and hale.head.lemma_ in {"send", "bring"}) is sent_on


@pytest.mark.parametrize(
    ("text", "deed", "doer"),
    [
        ("Fulham began to take charge of the game with Leeds proving wasteful in possession.", "proving", "Leeds"),
        ("It was good as Tom Hale took the ball and, despite Ian Dart, rifled it past the keeper.", "rifled", "Hale"),
        ("Fulham were pleased with Leeds when they were leading.", "leading", "they"),
    ],
)
def test_who_does_what_is_told_behind_with_or_a_comma(text: str, deed: str, doer: str) -> None:
    verb = next(word for word in reading(text).doc if word.text == deed)
    found = subject(verb)
    assert found is not None
    assert found.text == doer
