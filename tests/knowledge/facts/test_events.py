from __future__ import annotations

import pytest

from knowledge.facts import Fact, merge
from knowledge.statement import Statement
from knowledge.topics.assists.statement import Assist
from knowledge.topics.cards.statement import Card
from knowledge.topics.goals.statement import DisallowedGoal, Goal
from knowledge.topics.penalties.statement import Penalty
from knowledge.topics.substitutions.statement import Substitution
from tests.knowledge.facts.paper import Paper, everything, value

Event = dict[str, object]

MATCH: Event = {"teams": ("Arsenal", "Chelsea"), "date": "2023-10-21"}
SAKA: Event = {"player": "Bukayo Saka", "team": "Arsenal"}
MISSED = SAKA | {"outcome": "missed"}


def events(kind: type[Statement], *articles: list[Event]) -> list[Fact]:
    """The facts of some articles on one match, each with its events of one type."""
    papers = [Paper(f"{number}.md") for number, _ in enumerate(articles)]
    for paper, told in zip(papers, articles, strict=True):
        for event in told:
            paper.says(kind, **(MATCH | event))
    return list(merge(everything(*papers)).facts)


SAME = [
    ("a minute's difference", Goal, SAKA | {"minute": "86"}, SAKA | {"minute": "87"}),
    ("late on, and the 88th minute", Penalty, MISSED, MISSED | {"minute": "88"}),
    ("added time left away", Goal, SAKA | {"minute": "90"}, SAKA | {"minute": "90+6"}),
    ("added time counted on", Goal, SAKA | {"minute": "95"}, SAKA | {"minute": "90+5"}),
    (
        "a penalty that an article does not call one",
        Goal,
        SAKA | {"how": "open", "minute": "12"},
        SAKA | {"how": "penalty", "minute": "12"},
    ),
    ("a free kick is a shot, too", Goal, SAKA | {"how": "open"}, SAKA | {"how": "free_kick"}),
    ("saved is not scored", Penalty, MISSED, SAKA | {"outcome": "saved"}),
    ("sent off by a second booking", Card, SAKA | {"colour": "red"}, SAKA | {"colour": "second_yellow"}),
    ("the scorer unsaid, the minute told", Goal, {"team": "Arsenal", "minute": "12"}, SAKA | {"minute": "13"}),
    ("the scorer unsaid of the only goal", Goal, {"team": "Arsenal"}, SAKA),
    ("a surname", Goal, {"player": "Saka", "team": "Arsenal"}, SAKA),
    ("the reason unsaid", DisallowedGoal, {"player": "Saka"}, {"player": "Saka", "reason": "offside"}),
]


@pytest.mark.parametrize(("why", "kind", "one", "other"), SAME, ids=[row[0] for row in SAME])
def test_one_event(why: str, kind: type[Statement], one: Event, other: Event) -> None:
    assert len(events(kind, [one], [other])) == 1, why


DIFFERENT = [
    ("the minute", Goal, SAKA | {"minute": "12"}, SAKA | {"minute": "15"}),
    ("the player", Goal, SAKA | {"minute": "12"}, {"player": "Declan Rice", "team": "Arsenal", "minute": "12"}),
    ("the outcome", Penalty, MISSED, SAKA | {"outcome": "scored"}),
    ("the shoot-out", Penalty, MISSED, MISSED | {"phase": "shootout"}),
    ("the goal", Goal, SAKA | {"how": "penalty"}, SAKA | {"how": "open"}),
    ("the colour", Card, SAKA | {"colour": "yellow"}, SAKA | {"colour": "red"}),
    ("the scorer", Assist, {"player": "Rice", "scorer": "Saka"}, {"player": "Rice", "scorer": "Trossard"}),
    ("on and off with nothing in common", Substitution, {"on": "Trossard"}, {"off": "Martinelli"}),
]


@pytest.mark.parametrize(("what", "kind", "one", "other"), DIFFERENT, ids=[row[0] for row in DIFFERENT])
def test_two_events(what: str, kind: type[Statement], one: Event, other: Event) -> None:
    assert len(events(kind, [one], [other])) == 2, what


def test_a_brace_is_two_goals_in_every_article() -> None:
    found = events(Goal, [SAKA | {"minute": "20"}, SAKA], [SAKA, SAKA | {"minute": "71"}], [SAKA | {"nth": 2}, SAKA])
    assert [value(fact, "minute") for fact in found] == ["20", "71"]
    assert [len(fact.told) for fact in found] == [3, 3]


def test_as_many_unnamed_as_named_means_each_once() -> None:
    red: Event = {"team": "Lazio", "colour": "red"}
    named = [red | {"player": player} for player in ("Luca Pellegrini", "Adam Marusic")]
    found = events(Card, named, [red, red | {"nth": 2}])
    assert [len(fact.told) for fact in found] == [2, 2]


def test_one_unnamed_of_several_stays_apart() -> None:
    goals: list[Event] = [SAKA | {"minute": "20"}, {"player": "Declan Rice", "team": "Arsenal", "minute": "70"}]
    assert len(events(Goal, goals, [{"team": "Arsenal"}])) == 3


def test_a_surname_of_two_is_the_one_whose_goal_it_was() -> None:
    team: Event = {"team": "Athletic Bilbao"}
    nico = team | {"player": "Nico Williams", "minute": "20"}
    inaki = team | {"player": "Inaki Williams", "minute": "70"}
    found = events(Goal, [nico], [inaki], [team | {"player": "Williams", "minute": "71"}])
    assert [(value(fact, "player"), len(fact.told)) for fact in found] == [("Nico Williams", 1), ("Inaki Williams", 2)]


def test_the_value_is_what_most_say_filled_from_the_rest() -> None:
    (fact,) = events(
        Penalty,
        [MISSED | {"minute": "86"}],
        [MISSED | {"minute": "87", "keeper": "Robert Sanchez"}],
        [MISSED | {"minute": "87", "outcome": "saved"}],
    )
    assert (value(fact, "minute"), value(fact, "keeper"), value(fact, "outcome")) == ("87", "Robert Sanchez", "saved")
    assert fact.disagreements == {"minute": ("86",)}


def test_the_evidence_is_that_of_the_fullest_telling() -> None:
    (fact,) = events(Goal, [SAKA], [SAKA | {"minute": "12", "how": "open"}])
    assert fact.value.article.path == "1.md"
    assert fact.value.evidence == "Goal 0"


def test_the_value_names_people_in_full() -> None:
    bare: Event = {"player": "Saka", "team": "Arsenal", "minute": "12", "how": "open"}
    (fact,) = events(Goal, [SAKA], [bare])
    assert (fact.value.article.path, value(fact, "player")) == ("1.md", "Bukayo Saka")
