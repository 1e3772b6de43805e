"""Names that several teams share."""

from __future__ import annotations

import pytest

from knowledge.answering import Context
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import Question
from knowledge.answering.questions.shared import is_shared, settled, unsettled
from knowledge.facts.fact import Person
from knowledge.store.rows import Name

UNITED = Mention("united", teams=("Leeds", "Newcastle"), shared=True, start=2, end=3)


def _query(mention: Mention = UNITED, *, named: bool = False) -> Query:
    return Query(Question("did we united win"), main="did TEAM win", mentions=(mention,), named=named)


@pytest.mark.parametrize(
    ("form", "weights", "shared"),
    [
        ("united", {"Leeds": 10, "Newcastle": 8}, True),
        ("united", {"Leeds": 30, "Newcastle": 8}, False),
        ("united", {"Leeds": 10}, False),
        ("rangers", {"Rangers": 4, "QPR": 9}, False),
        ("united", {}, False),
    ],
)
def test_a_name_is_shared_by_those_about_as_well_known(form: str, weights: dict[str, int], *, shared: bool) -> None:
    stored = [Name(form, "team", team, weight) for team, weight in weights.items()]
    assert is_shared(form, stored) is shared


def test_the_chat_tells_which_one_is_meant() -> None:
    before = Context(Query(Question("how did newcastle do"), teams=("Newcastle",)))
    assert unsettled(settled(_query(), None)) == UNITED
    meant = settled(_query(), before)
    assert meant.mentions[0].teams == ("Newcastle", "Leeds")
    assert unsettled(meant) is None


def test_so_does_whoever_plays_there() -> None:
    person = Person(id="holt", name="Ann Holt", teams=("Leeds",))
    query = Query(
        Question("did holt score for united"), mentions=(UNITED,), people=(("holt",),), persons={"holt": person}
    )
    assert settled(query, None).mentions[0].teams[0] == "Leeds"
    assert not settled(query, None).mentions[0].shared


def test_a_match_that_is_named_needs_no_asking() -> None:
    assert unsettled(_query(named=True)) is None
