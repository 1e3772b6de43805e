from __future__ import annotations

import pytest

from knowledge.facts import merge
from knowledge.statement import Statement
from knowledge.topics.absences.statement import Absence
from knowledge.topics.penalties.statement import PenaltyOrder
from knowledge.topics.quotes.statement import Quote
from knowledge.topics.standings.statement import Standing
from knowledge.topics.tallies.statement import Tally
from tests.knowledge.facts.paper import Paper, everything, value

State = dict[str, object]

SIXTH: State = {"player": "Lautaro Martinez", "what": "goals", "count": 6}
THIRD: State = {"team": "Inter", "position": 3}
ILL: State = {"player": "Nicolo Barella", "team": "Inter"}
SAID: State = {"speaker": "Simone Inzaghi", "text": "I have rarely seen us play as well as we did tonight."}
TAKERS: State = {"team": "Inter", "takers": ("Lautaro Martinez", "Hakan Calhanoglu")}
TURNED: State = {"team": "Inter", "takers": ("Hakan Calhanoglu", "Lautaro Martinez")}

Row = tuple[str, type[Statement], State, State, str | None, str | None]

SAME: list[Row] = [
    ("count", Tally, SIXTH, SIXTH | {"scope": "of the season"}, "2021-11-22", "2021-11-24"),
    (
        "scope",
        Tally,
        SIXTH | {"scope": "this season"},
        SIXTH | {"scope": "of the campaign"},
        "2021-11-22",
        "2021-11-22",
    ),
    ("of no known day", Tally, SIXTH, SIXTH, None, None),
    ("place and points", Standing, THIRD, THIRD | {"points": 28}, "2021-11-22", "2021-11-22"),
    ("absence", Absence, ILL, ILL | {"reason": "injury"}, "2021-11-22", "2021-11-23"),
    ("quote", Quote, SAID, SAID | {"text": "“I have rarely seen us play as well as we did”"}, None, "2021-11-22"),
    ("order", PenaltyOrder, TAKERS, TAKERS, "2021-11-22", "2021-11-23"),
]
OTHER: list[Row] = [
    ("count", Tally, SIXTH, SIXTH | {"count": 7}, "2021-11-22", "2021-11-22"),
    (
        "scope",
        Tally,
        SIXTH | {"scope": "of his career"},
        SIXTH | {"scope": "of the season"},
        "2021-11-22",
        "2021-11-22",
    ),
    ("season", Tally, SIXTH, SIXTH, "2021-11-22", "2022-11-22"),
    ("round", Standing, THIRD, THIRD, "2021-11-22", "2021-11-28"),
    ("unknown day", Standing, THIRD, THIRD, "2021-11-22", None),
    ("nothing in common", Standing, THIRD, {"team": "Inter", "gap": 4, "to": "Napoli"}, "2021-11-22", "2021-11-22"),
    ("team", Standing, THIRD, THIRD | {"team": "Roma"}, "2021-11-22", "2021-11-22"),
    ("reason", Absence, ILL | {"reason": "injury"}, ILL | {"reason": "suspension"}, "2021-11-22", "2021-11-22"),
    ("words", Quote, SAID, SAID | {"text": "I have rarely seen us suffer so."}, "2021-11-22", "2021-11-22"),
    ("order", PenaltyOrder, TAKERS, TURNED, "2021-11-22", "2021-11-22"),
]


def facts(row: Row) -> int:
    _, kind, one, other, first, second = row
    return len(merge(everything(Paper("a", first).says(kind, **one), Paper("b", second).says(kind, **other))).facts)


@pytest.mark.parametrize("row", SAME, ids=[f"{row[1].__name__}: {row[0]}" for row in SAME])
def test_one_state(row: Row) -> None:
    assert facts(row) == 1


@pytest.mark.parametrize("row", OTHER, ids=[f"{row[1].__name__}: {row[0]}" for row in OTHER])
def test_two_states(row: Row) -> None:
    assert facts(row) == 2


def test_a_state_is_told_in_full_and_without_quarrel() -> None:
    papers = [Paper("a").says(Quote, **SAID), Paper("b").says(Quote, **(SAID | {"text": "I have rarely seen us"}))]
    (fact,) = merge(everything(*papers)).facts
    assert (value(fact, "text"), fact.disagreements) == (SAID["text"], {})


def test_takers_keep_their_order_and_their_names() -> None:
    papers = [Paper("a").says(PenaltyOrder, **TAKERS), Paper("b").says(Absence, player="Ivan Perisic", team="Inter")]
    bare = Paper("c").says(PenaltyOrder, team="Inter", takers=("Calhanoglu", "Perisic"))
    orders = [fact for fact in merge(everything(*papers, bare)).facts if fact.type == "penalty_order"]
    assert ("Hakan Calhanoglu", "Ivan Perisic") in [value(fact, "takers") for fact in orders]
