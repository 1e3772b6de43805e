"""Words of questions: how they are cut, put right, understood."""

from __future__ import annotations

import pytest

from knowledge.answering.questions.clauses import split
from knowledge.answering.questions.concepts import Text, content, stem, term
from knowledge.answering.questions.question import Question, key
from knowledge.answering.questions.spelling import phrased, put_right, written_out
from knowledge.answering.questions.words import FOOTBALL, PLAIN, STOP, alike_groups, nicknames, short_forms


@pytest.mark.parametrize(
    ("text", "command", "words"),
    [
        ("/penalties Lautaro", "penalties", ["lautaro"]),
        ("/Goals@Touchline_bot  Saka", "goals", ["saka"]),
        ("Who's O'Neil's keeper?", None, ["whos", "oneil", "keeper"]),
        ("D.C. United v Real Madrid", None, ["dc", "united", "v", "real", "madrid"]),
        ("the 3-1 at Man Utd", None, ["the", "at", "man", "united"]),
        ("Çalhanoğlu 45+2", None, ["calhanoglu", "45+2"]),
        ("", None, []),
    ],
)
def test_a_question_is_cut_into_words(text: str, command: str | None, words: list[str]) -> None:
    question = Question(text)
    assert question.command == command
    assert [word.text for word in question.words] == words


def test_nicknames_are_of_whole_names() -> None:
    assert len(nicknames()) > 10
    assert all(len(name.split()) > 1 and nick == key(nick) for nick, name in nicknames().items())


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("the 3-1 win", ((3, 1),)),
        ("0:0 or 2 - 2", ((0, 0), (2, 2))),
        ("on 2021-11-22", ()),
        ("the 2021-22 season", ()),
        ("10-15 minutes", ((10, 15),)),
    ],
)
def test_scores_are_told_from_dates(text: str, scores: tuple[tuple[int, int], ...]) -> None:
    assert Question(text).scores == scores


def test_a_long_question_is_read_no_further_than_it_must() -> None:
    assert len(Question("who scored " * 10_000).folded) == 500


def test_the_possessive_is_seen() -> None:
    question = Question("was Kane's header Spurs' first")
    assert [question.owns(at) for at in range(len(question.words))] == [False, True, False, True, False]


@pytest.mark.parametrize(
    ("name", "folded"), [("Ward-Prowse", "ward prowse"), ("D.C. United", "dc united"), ("N’Golo", "ngolo")]
)
def test_names_are_compared_without_marks(name: str, folded: str) -> None:
    assert key(name) == folded


@pytest.mark.parametrize(
    ("short", "full"), [("pens", "penalties"), ("og", "own goal"), ("thru", "through"), ("kane", "kane")]
)
def test_short_forms_are_written_out(short: str, full: str) -> None:
    assert written_out(short) == full


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("leauge", "league"),
        ("apperances", "appearances"),
        ("equalser", "equaliser"),
        ("goal", "goal"),
        ("morata", "morata"),
    ],
)
def test_slips_are_put_right(typed: str, meant: str) -> None:
    assert put_right(typed) == meant


def test_two_words_become_the_term() -> None:
    assert phrased("the spot kick in the shoot out at half time") == "the penalty in the shootout at halftime"


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("who scored in the match where PLAYER was sent off", "who scored"),
        ("what did PLAYER say after the win", "what did PLAYER say"),
        ("when did PLAYER score", "when did PLAYER score"),
        ("what date was it when PLAYER scored", "what date was it when PLAYER scored"),
        ("who won", "who won"),
        ("who missed the game against TEAM", "who missed the game against TEAM"),
        ("who scored the night PLAYER made his debut", "who scored"),
    ],
)
def test_the_clause_that_asks_is_told_from_the_rest(question: str, asks: str) -> None:
    main, rest = split(question)
    assert main == asks
    assert main + rest == question


@pytest.mark.parametrize(
    ("one", "other"),
    [("scored", "scores"), ("tackled", "tackle"), ("penalties", "penalty"), ("diving", "dive"), ("clubs", "club")],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("asked", "sentence", "spoken_of"),
    [
        ("furious", "He was livid with the call", True),
        ("foul", "The keeper brought the winger down", True),
        ("foul", "Down the left they brought more men", False),
        ("sent off", "He got his marching orders", True),
        ("post", "He missed a sitter", False),
        ("miss", "His shot hit the post", True),
        ("pay", "They bought him for £17m", True),
        ("attendance", "A fine goal", False),
    ],
)
def test_a_sentence_speaks_of_what_is_asked(asked: str, sentence: str, spoken_of: bool) -> None:
    assert Text(sentence).means(term(asked)) is spoken_of


def test_content_leaves_plain_words_out() -> None:
    assert list(content("why did he get a penalty and a penalty".split())) == ["penalty"]


def test_the_word_lists_hold_something() -> None:
    words, phrases = short_forms()
    assert len(STOP) > 150 < len(PLAIN)
    assert PLAIN > STOP
    assert len(FOOTBALL) > 80
    assert len(words) > 50 < len(alike_groups())
    assert len(phrases) > 5
    assert all(asked for asked, _ in alike_groups())


@pytest.mark.parametrize(
    ("words", "stems"),
    [
        ("why was the goal ruled out", ("goal", "rul out")),
        ("who got sent off late", ("sent off", "lat")),
        ("which goal was out of order", ("goal", "order")),
    ],
)
def test_a_phrase_is_one_word_to_look_for(words: str, stems: tuple[str, ...]) -> None:
    assert tuple(content(words.split())) == stems


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("angry", "He made two changes."),
        ("injury", "He scored in injury time."),
        ("bar", "He was barely seen."),
        ("bite", "He looked a bit tired."),
    ],
)
def test_words_that_only_look_alike_do_not_mean_the_same(asked: str, told: str) -> None:
    assert not Text(told).means(stem(asked))
