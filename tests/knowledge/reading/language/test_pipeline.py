from __future__ import annotations

import pytest

from knowledge.reading.language.pipeline import pipeline, spaced

GLUED = [
    ("It came in from the wing.Pablo Suarez scored.", ["It", "Pablo"]),
    ("City led 2-1.Then it rained.", ["City", "Then"]),
    ("He was calm.”Then he left.", ["He", "Then"]),
    ('"We won.""It was late."', ['"', '"']),
    ("It went to VAR.Nobody moved (83’).Then it stood.", ["It", "Nobody", "Then"]),
    ("Okafor made eight saves.MAN OF THE MATCH: Okafor.", ["Okafor", "MAN"]),
    ("The U.S.A. side won at St.PAULI.", ["The"]),
]


@pytest.mark.parametrize(("text", "firsts"), GLUED)
def test_sentences_pasted_together_come_apart(text: str, firsts: list[str]) -> None:
    assert [sentence[0].text for sentence in pipeline()(text).sents] == firsts


def test_a_name_behind_a_colon_comes_apart() -> None:
    words = [word.text for word in pipeline()("Rovers (4-4-2):Pablo Suarez drew 2:1")]
    assert words[-6:] == ["2)", ":", "Pablo", "Suarez", "drew", "2:1"]


PASTED = [
    ("The RoversPablo Okafor shot.", "The RoversPablo Okafor shot ."),
    ("The Rovers'sPablo Okafor shot for Suarez'smen.", "The Rovers 's Pablo Okafor shot for Suarez 's men ."),
    ("Okafor trained with SuarezHe smiled.", "Okafor trained with Suarez He smiled ."),
    ("Suarez saw OkaforSuarez, and Okafor.", "Suarez saw Okafor Suarez , and Okafor ."),
    ("Leeds (a) – March 4Fulham (h) – March 9", "Leeds ( a ) – March 4 Fulham ( h ) – March 9"),
    ("Rovers lost at 4U and on May 4th.", "Rovers lost at 4U and on May 4th ."),
    ("The O'Shea's and d'Souza of McTominay.", "The O'Shea 's and d'Souza of McTominay ."),
    ("A foul by Suarez.2nd yellow, on 2.5 points.", "A foul by Suarez . 2nd yellow , on 2.5 points ."),
]


@pytest.mark.parametrize(("text", "words"), PASTED)
def test_words_pasted_together_come_apart(text: str, words: str) -> None:
    assert [word.text for word in pipeline()(text)] == words.split()


def test_the_parser_keeps_the_borders_it_is_given() -> None:
    doc = pipeline()("A heading without a stop\nThe match began and Rovers scored at once")
    assert [len(sentence.text.split()) for sentence in doc.sents] == [5, 8]


def test_hard_and_narrow_spaces_become_plain_ones_where_they_were() -> None:
    text = "In the\N{NO-BREAK SPACE}66th\N{THIN SPACE}minute,\nRovers\N{NARROW NO-BREAK SPACE}scored."
    assert spaced(text) == "In the 66th minute,\nRovers scored."
    assert spaced("a 66th\N{NON-BREAKING HYPHEN}minute goal") == "a 66th-minute goal"


@pytest.mark.parametrize(
    "text",
    [
        "You ain't going nowhere, so let's say that it was you, I and the keeper; there's no other.",
        "Y'all come on, we gotta go and I'm gonna stay: somethin' got 'em, and he'd have had it.",
        "But\tall  of them were but boys\n\nwho did what had been done.",
        "",
    ],
)
def test_parts_of_speech_are_those_of_the_models_own_rules(text: str) -> None:
    doc = pipeline()(text)
    own = pipeline().get_pipe("attribute_ruler")(doc.copy())
    assert [(word.pos_, word.morph, word.tag_) for word in doc] == [(word.pos_, word.morph, word.tag_) for word in own]
