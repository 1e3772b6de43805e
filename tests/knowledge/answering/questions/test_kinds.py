"""What kind of thing a question asks for, and whether a sentence holds one."""

from __future__ import annotations

import pytest

from knowledge.answering.questions.holding import counted_noun, holds
from knowledge.answering.questions.kinds import asked, kind
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import Question
from knowledge.facts.fact import Person


@pytest.mark.parametrize(
    ("main", "wanted"),
    [
        ("how many shots did TEAM have", "number"),
        ("how much did TEAM pay for PLAYER", "money"),
        ("how much was it worth", "money"),
        ("how much do TEAM want for PLAYER", "money"),
        ("how much are TEAM asking for PLAYER", "money"),
        ("how much did TEAM dominate", "number"),
        ("how much is PLAYER release clause", "money"),
        ("how much time was added", "number"),
        ("what formation did TEAM play", "formation"),
        ("which system does PLAYER like", "formation"),
        ("what injury has PLAYER got", "injury"),
        ("what is PLAYER injury", "injury"),
        ("what is wrong with PLAYER", "injury"),
        ("what was wrong with PLAYER goal", None),
        ("what position does PLAYER play", "post"),
        ("what position are TEAM in", None),
        ("how much did TEAM turn down for PLAYER", "money"),
        ("how much will TEAM be fined", "money"),
        ("which foot did PLAYER score with", "foot"),
        ("what minute did PLAYER score", "minute"),
        ("how long is PLAYER out for", "absence"),
        ("how long did PLAYER play", "duration"),
        ("how long is it since TEAM won at TEAM", "since"),
        ("where has PLAYER gone", "destination"),
        ("where has PLAYER gone and for how long", "duration"),
        ("where did PLAYER play", None),
        ("who refereed TEAM against TEAM", "referee"),
        ("who was the referee", "referee"),
        ("who refereed that one between TEAM and TEAM with the two PLAYER penalties", "referee"),
        ("who did the ref send off", "name"),
        ("who was the last to be booked by the referee", "name"),
        ("who fouled PLAYER", "name"),
        ("how many were there at the game", "crowd"),
        ("which defender gave it away", "name"),
        ("what was the score", "score"),
        ("did PLAYER score", None),
        ("why was PLAYER booked", None),
    ],
)
def test_the_kind_is_known_by_the_words(main: str, wanted: str | None) -> None:
    assert kind(main) == wanted


@pytest.mark.parametrize(
    ("main", "sentence", "held"),
    [
        ("who gave the penalty away", "Kessler tripped him inside the area.", True),
        ("who gave the penalty away", "On Sunday Inter were soon handed another chance in Serie A.", False),
        ("who did TEAM beat", "They had won their first game, against Burnley.", True),
        ("how long is it since TEAM won at TEAM", "It ended a 30-year wait for a win there.", True),
        ("how long is it since TEAM won at TEAM", "It was their first win there in nine years.", True),
        ("how long is it since TEAM won at TEAM", "His third of the season won it.", False),
        ("who is his agent", "Bo Ek, his agent, was there.", True),
        ("who is his agent", "Agent Bo Ek was there.", True),
        ("who is his agent", "The agent met Bo Ek there.", False),
        ("how many people watched", "Two million watched it at home.", True),
        ("where did PLAYER go", "Bo Ek has joined Hull on loan.", True),
        ("where did PLAYER go", "The departure of Bo Ek left them short.", False),
        ("who was the keeper", "Goalkeeper Bo Ek tipped it over.", True),
        ("who was the keeper", "Al Dean finished across the goalkeeper.", False),
        ("who is the captain", "Bo Ek, the captain, was the first to speak.", True),
        ("who is the captain", "Bo Ek was the first to speak.", False),
        ("who was the referee", "B Ek (Kent).", True),
        ("who was the referee", "Bo Ek (Kent) headed wide.", False),
    ],
)
def test_somebody_is_named(main: str, sentence: str, held: bool) -> None:
    assert holds(Query(Question(main), main=main), sentence, ()) is held


@pytest.mark.parametrize(
    ("sentence", "held"),
    [
        ("Dean put them in front eight minutes before the break.", True),
        ("Dean's goal came in the 68th minute.", True),
        ("They crumbled after Dean's goal, and Ek was sent off with 23 minutes left.", False),
        ("On 75 minutes, he put Dean's cross past his own keeper.", False),
    ],
)
def test_a_minute_is_of_the_one_asked_about(sentence: str, held: bool) -> None:
    persons = {"dean": Person(id="dean", name="Al Dean")}
    query = Query(Question(""), main="what minute did PLAYER score", subjects=(("dean",),), persons=persons)
    assert holds(query, sentence, ("Al Dean", "Bo Ek")) is held


@pytest.mark.parametrize(
    ("question", "sentence", "held"),
    [
        ("how many shots did they have", "They had nine shots.", True),
        ("how many shots did they have", "They had shots.", False),
        ("how many saves did he make", "He made nine fine saves.", True),
        (
            "how many times did he hit the post",
            "Once again he hit the post.",
            False,
        ),
        ("how many times did he hit the post", "He hit the post twice.", True),
        ("how many times did he hit the post", "He hit the post on 20 minutes.", False),
        ("how long is he banned for", "He begins a three-match ban.", True),
        ("how long is he banned for", "He begins a ban.", False),
        (
            "how many saves did he make",
            "He saved all that came at him from the start until the second half ended.",
            False,
        ),
        ("how much did they pay for him", "He cost £17m in January.", True),
        ("how much did they pay for him", "He came in January.", False),
        ("what minute did he score", "He struck in the 71st minute.", True),
        ("what minute did he score", "He struck late on.", False),
        ("how long is he out for", "He will miss six to eight weeks.", True),
        ("how long is he out for", "He limped off after ten minutes.", False),
        ("how long is he out for", "He has a long-term injury.", True),
        ("how long is he out for", "They have cover should he be absent in the long term.", False),
        ("who refereed it", "Referee Anna Berg waved play on.", True),
        ("who refereed it", "The referee waved play on.", False),
        ("who fouled him", "He was tripped by Danny Low.", True),
        ("who fouled him", "He was tripped.", False),
        ("who fouled him", "He fell, and referee Anna Berg pointed to the spot.", False),
        ("who awarded it", "He fell, and referee Anna Berg pointed to the spot.", True),
        ("how old is PLAYER", "Ek, only 25, could still grow.", True),
        ("how old is PLAYER", "Enough time has passed, but he is only 23.", True),
        ("how old is PLAYER", "In the League Cup, only 24% of the time was his.", False),
    ],
)
def test_a_sentence_has_to_hold_the_kind(question: str, sentence: str, held: bool) -> None:
    assert holds(Query(Question(question), main=question), sentence, ()) is held


def test_a_name_has_to_be_another_than_those_asked_about() -> None:
    query = Query(Question("who fouled Low"), main="who fouled PLAYER")
    assert not holds(query, "Everybody saw that Low was fouled.", ())
    assert holds(query, "Everybody saw that Low was fouled by Berg.", ())


def test_what_the_kind_answers_need_not_be_said() -> None:
    assert asked("how much did they pay", ("pay", "striker")) == ("striker",)
    assert asked("who did they sign", ("sign",)) == ("sign",)


@pytest.mark.parametrize(
    ("main", "noun"),
    [
        ("how many shots did TEAM have", ("shot",)),
        ("how many clean sheets have TEAM kept", ("clean", "sheet")),
        ("how many has PLAYER got", ()),
        ("has PLAYER scored many", ()),
    ],
)
def test_what_is_to_be_counted(main: str, noun: tuple[str, ...]) -> None:
    assert counted_noun(main) == noun
