from __future__ import annotations

import pytest

from knowledge.reading.mention import Scene
from tests.knowledge.reading.made import reading

Teams = tuple[str | None, str | None]
ROUND = (
    "Everton beat Leeds 2-0. Hull City beat Millwall 3-1. Arsenal drew 1-1 with Chelsea. "
    "Fulham lost 2-0 to Brentford. Burnley beat Luton 1-0."
)

# An article and the match that it is about.
MAIN: list[tuple[str, Teams]] = [
    ("Everton beat Leeds 2-1 on Saturday. Everton had lost to Hull City before.", ("Everton", "Leeds")),
    ("Everton had lost to Hull City last season. On Saturday Everton beat Leeds 2-1.", ("Everton", "Leeds")),
    ("Inter and Milan drew. The derby was loud.", ("Inter", "AC Milan")),
    (
        "The result, which matches Hull City's 9-0 win against Millwall in 1985, hurt. Everton sang. Leeds wept.",
        ("Everton", "Leeds"),
    ),
    ("Everton won 2-0. Everton were superb.", ("Everton", None)),
    ("Everton led. It was dull for their rivals, who beat Hull City in May. A Leeds fan wept.", ("Everton", "Leeds")),
    ("Nobody played.", (None, None)),
]
# An article and, for each of its sentences, which of its matches it is about (0 is the main one).
FOLLOWED = [
    ("Everton beat Leeds 2-1. Pablo Suarez scored. It rained.", [0, 0, 0]),
    (ROUND, [0, 1, 2, 3, 4]),
    ("Everton beat Leeds 2-1. It rained. Hull City beat Millwall. Everton sang.", [0, 0, 1, 0]),
    ("Everton beat Leeds 2-1. Leeds wept. Hull City beat Millwall. Millwall were poor.", [0, 0, 1, 1]),
    ("Inter beat Shakhtar Donetsk 2-0. Inter sang. The derby ended 1-1. Milan were poor.", [0, 0, 1, 1]),
    # where nations meet, two clubs are those of players
    ("Canada beat Panama 2-0. Canada sang. Everton striker Hale and Leeds winger Cole scored. It rained.", [0] * 4),
    ("Canada beat Panama 2-0. Canada sang. Cuba beat Haiti 1-0. It rained.", [0, 0, 1, 0]),
]
# The same of articles on several matches, among which the main one is one like the others.
SEVERAL = [
    (f"{ROUND} Chelsea had the better keeper. It rained. Hull City sang. Leeds wept.", [0, 1, 2, 3, 4, 2, 2, 1, 0]),
    (f"{ROUND} Everton lost to Luton in May. Everton had ten men. It rained.", [0, 1, 2, 3, 4, 5, 5, 5]),
    (
        f"{ROUND} Nor did Watford have much luck. It rained. Watford sang. Burnley sang too.",
        [0, 1, 2, 3, 4, 5, 5, 5, 4],
    ),
    (
        "Everton beat Leeds on Saturday. Everton had lost to Hull City and at Millwall. Leeds wept. Luton watched.",
        [0, 1, 0, 0],
    ),
]
# The same where the main match may be yet to come: what came about was in the one told of before.
AHEAD = [
    ("Everton will host Leeds on Saturday. Everton lost to Burnley last week. Everton had ten men.", [0, 1, 1]),
    (
        "Everton lost to Burnley last week. It rained. They will face Leeds on Saturday. Leeds won at Everton in May.",
        [1, 1, 0, 2],
    ),
    ("Everton beat Leeds on Saturday. Everton lost to Burnley last week. Everton will host Leeds again.", [0, 1, 0]),
    ("Everton beat Leeds on Saturday. Everton lost to Burnley last week. Everton sang. Leeds wept.", [0, 1, 0, 0]),
]
# The other match of two teams, where neither of them is named with it.
REVERSE = [
    ("Everton beat Leeds. It rained. Suarez, of Leeds, scored twice in the reverse fixture.", "reverse fixture"),
    ("Everton beat Leeds. It rained. Suarez scored in the corresponding game last term.", "corresponding game"),
    ("Everton beat Leeds. It rained. Suarez scored in the game.", ""),
    ("Everton beat Leeds. It rained. Suarez scored, and nobody spoke of the reverse fixture.", ""),
]
# Another match of the two teams of the main one.
RECALLED = [
    "Everton lost the first leg 1-0 to Leeds.",
    "Everton lost 1-0 to Leeds last season.",
    "Everton lost to Leeds three years ago.",
    "Everton beat Leeds in 2019.",
    "Twelve months ago Everton lost to Leeds.",
    "November's 2-0 defeat by Everton still hurt Leeds.",
    "Everton drew 0-0 with Leeds during his last spell in charge.",
    "Everton won the corresponding fixture against Leeds.",
]
# The same match, whatever times are told beside it.
GONE_ON = [
    "It was Everton's first win over Leeds since 1978.",
    "Everton beat Leeds for the first time since March.",
]


def _same(scene: Scene, teams: Teams) -> bool:
    return set(scene.teams) == set(teams)


@pytest.mark.parametrize(("text", "teams"), MAIN)
def test_the_main_match(text: str, teams: Teams) -> None:
    assert _same(reading(text).main, teams)


@pytest.mark.parametrize(("text", "numbers"), [*FOLLOWED, *SEVERAL, *AHEAD])
def test_each_sentence_has_its_match(text: str, numbers: list[int]) -> None:
    made = reading(text)
    assert [made.scene_of(sentence).number for sentence in made.sentences] == numbers


@pytest.mark.parametrize(("text", "when"), REVERSE)
def test_the_other_match_of_two_teams(text: str, when: str) -> None:
    last = reading(text).sentences[-1]
    scored = next(word for word in last.words if word.lower_ == "scored")
    assert last.scene_at(scored).when == when


@pytest.mark.parametrize("text", GONE_ON)
def test_how_long_it_had_been_makes_no_other_match(text: str) -> None:
    made = reading(f"Everton beat Leeds 2-1 on Saturday. Nobody sang. {text}")
    assert made.scene_of(made.sentences[-1]) is made.main


def test_what_the_second_sentence_looks_back_on_is_another_match() -> None:
    made = reading("Everton beat Leeds on Saturday. Defeat by Leeds here in May had ended Everton's hopes.")
    assert made.scene_of(made.sentences[1]) is not made.main


@pytest.mark.parametrize("text", RECALLED)
def test_another_match_of_the_two_is_a_scene_of_its_own(text: str) -> None:
    made = reading(f"Everton beat Leeds 2-1 on Saturday. Nobody sang. {text}")
    scene = made.scene_of(made.sentences[-1])
    assert scene is not made.main
    assert _same(scene, made.main.teams)
    assert scene.when


def test_a_clause_may_tell_of_another_match_than_its_sentence() -> None:
    made = reading("Everton beat Leeds 2-1, while Hull City lost 3-1 to Millwall.")
    (sentence,) = made.sentences
    lost = next(token for token in sentence.span if token.text == "lost")
    assert _same(sentence.scene_at(lost), ("Hull", "Millwall"))


def test_a_side_known_to_take_part_finds_its_match() -> None:
    made = reading(f"{ROUND} Pablo Suarez scored.")
    token = made.sentences[-1].span.root
    assert _same(made.sentences[-1].scene_at(token, "Hull"), ("Hull", "Millwall"))


def test_a_relative_clause_tells_of_its_own_match_alone() -> None:
    made = reading("Everton beat Leeds 2-1. Pablo Suarez scored for a side which beat Millwall on Tuesday.")
    sentence = made.sentences[-1]
    scored, beat = (next(token for token in sentence.span if token.text == text) for text in ("scored", "beat"))
    assert sentence.scene_at(scored) is made.main
    assert _same(sentence.scene_at(beat, "Everton"), ("Everton", "Millwall"))


@pytest.mark.parametrize(
    ("told", "word", "teams"),
    [
        ("Suarez, poor in the defeat at Hull, shot wide.", "shot", ("Everton", "Leeds")),
        ("Suarez, poor in Everton's defeat at Hull, shot wide.", "defeat", ("Everton", "Hull")),
        ("Everton, unlucky in the defeat at Hull, led early.", "led", ("Everton", "Leeds")),
        ("Suarez scored his first goal since joining on loan from Hull.", "scored", ("Everton", "Leeds")),
        ("Since signing from Hull, Suarez has scored once.", "scored", ("Everton", "Leeds")),
        ("Suarez has scored once in the win at Hull.", "scored", ("Everton", "Hull")),
    ],
)
def test_what_is_told_of_somebody_in_passing_does_not_tell_the_match(told: str, word: str, teams: Teams) -> None:
    made = reading(f"Everton beat Leeds 2-1. Everton sang. Everton striker Pablo Suarez waited. {told}")
    sentence = made.sentences[-1]
    assert _same(sentence.scene_at(next(token for token in sentence.span if token.text == word)), teams)


def test_joy_over_a_derby_does_not_tell_the_match() -> None:
    made = reading("Everton's derby celebrations ended as a goal by Tom Hale saw them beaten by Leeds. Liverpool sang.")
    goal = next(token for token in made.doc if token.text == "goal")
    assert _same(made.sentences[0].scene_at(goal), ("Everton", "Leeds"))


def test_whoever_met_an_opponent_of_the_main_match_played_in_it() -> None:
    made = reading("Everton beat Leeds 2-0 on Saturday. Millwall come next. He called the win over Leeds a relief.")
    assert made.scene_of(made.sentences[-1]) is made.main


@pytest.mark.parametrize(
    "lead",
    [
        "Everton enjoyed a first win since their promotion with a 2-1 defeat of Leeds.",
        "Everton beat Leeds 2-1 for a first win since their promotion.",
    ],
)
def test_a_match_told_in_the_lead_beside_another_time_was_played(lead: str) -> None:
    made = reading(f"{lead} They had beaten Hull City in the cup on Tuesday. Everton were slow to start.")
    assert _same(made.scene_of(made.sentences[-1]), ("Everton", "Leeds"))


def test_somebody_on_loan_plays_in_no_match_of_his_lender() -> None:
    made = reading("Everton beat Leeds 2-0. It rained. Arsenal striker Pablo Suarez was there. Suarez scored.")
    sentence = made.sentences[-1]
    assert sentence.scene_at(sentence.span.root, "Arsenal") is made.main


def test_what_came_before_in_the_wake_of_which_a_match_was_played_is_another_match() -> None:
    made = reading("Everton beat Leeds. It rained. On the back of a defeat to Hull City, Everton led Leeds at once.")
    assert made.scene_of(made.sentences[-1]) is made.main


def test_the_headline_tells_what_an_article_is_about() -> None:
    text = "Everton met Leeds. Everton met Hull City."
    assert _same(reading(text, "Everton v Hull City").main, ("Everton", "Hull"))
    assert _same(reading(text, "Everton v Leeds").main, ("Everton", "Leeds"))


def test_a_scene_knows_its_sides() -> None:
    scene = Scene(0, ("Everton", None))
    assert scene.has("Everton")
    assert not scene.has(None)
    assert scene.other("Everton") is None
    assert Scene(0, ("Everton", "Leeds")).other("Leeds") == "Everton"
    assert Scene(0, ("Everton", "Leeds")).other("Hull") is None
