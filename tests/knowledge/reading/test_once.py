from __future__ import annotations

from itertools import permutations
from typing import ClassVar, Literal

import pytest

from knowledge.articles import ArticleRef
from knowledge.reading.once import once, same_event
from knowledge.statement import MatchStatement, Statement


class Corner(MatchStatement):
    """A statement of a type of its own."""

    identity: ClassVar[tuple[str, ...]] = ("player", "minute")

    type: Literal["corner"] = "corner"
    player: str | None = None
    minute: str | None = None
    side: str | None = None


def corner(start: int, player: str | None = None, minute: str | None = None, **fields: object) -> Corner:
    told = {"scene": 0, "nth": 1, "player": player, "minute": minute, **fields}
    return Corner.model_validate(
        {"article": ArticleRef(path="a.md"), "evidence": "x", "start": start, "end": start + 1, **told}
    )


class Rank(Statement):
    """A state with several fields."""

    identity: ClassVar[tuple[str, ...]] = ("team", "place", "points")

    type: Literal["rank"] = "rank"
    team: str
    place: int | None = None
    points: int | None = None


def rank(start: int, team: str, **fields: int) -> Rank:
    return Rank.model_validate(
        {"article": ArticleRef(path="a.md"), "evidence": "x", "start": start, "end": start + 1, "team": team, **fields}
    )


class Run(Statement):
    """A state of a player or of a team."""

    identity: ClassVar[tuple[str, ...]] = ("player", "team", "count")
    people: ClassVar[tuple[str, ...]] = ("player",)

    type: Literal["run"] = "run"
    player: str | None = None
    team: str | None = None
    count: int


def run(start: int, count: int, player: str | None = None, team: str | None = None) -> Run:
    return Run(
        article=ArticleRef(path="a.md"), evidence="x", start=start, end=start + 1, player=player, team=team, count=count
    )


# Statements of one article, and how many events they tell of.
TOLD = [
    ([run(0, 2, player="Suarez"), run(9, 2, player="Suarez")], 1),
    ([run(0, 2, player="Suarez"), run(9, 2, team="Everton")], 2),
    ([run(0, 2, player="Suarez", team="Everton"), run(9, 2, team="Everton")], 1),
    ([corner(0, "Suarez", "10"), corner(9, "Suarez", "10")], 1),
    ([corner(0, "Suarez", "10"), corner(9, "suárez", "11")], 1),
    ([corner(0, "Suarez", "90+4"), corner(9, "Suarez", "90+5")], 1),
    ([corner(0, "Suarez", "10"), corner(9, None, None)], 1),
    ([corner(0, "Suarez", "10"), corner(9, "Suarez", "20")], 2),
    ([corner(0, "Suarez", "10"), corner(9, "Hale", "10")], 2),
    ([corner(0, "Suarez", "10"), corner(9, "Suarez", "10", scene=1)], 2),
    ([corner(0, "Suarez"), corner(1, "Suarez", nth=2)], 2),
    ([corner(0, "Suarez"), corner(1, "Suarez", nth=2), corner(9, "Suarez", "10"), corner(20, "Suarez", "50")], 2),
    ([corner(0, "Suarez", scene=None, teams=("A", "B")), corner(9, "Suarez", scene=None, teams=("A", "B"))], 1),
    ([corner(0, "Suarez", scene=None, teams=("A", "B")), corner(9, "Suarez", scene=None, teams=("A", "C"))], 2),
    ([rank(0, "A", place=1, points=9), rank(9, "A", points=9)], 1),
    ([rank(0, "A", place=1), rank(9, "A", points=9)], 2),
    ([], 0),
]


@pytest.mark.parametrize(("statements", "events"), TOLD)
def test_an_event_told_again_is_stated_once(statements: list[Statement], events: int) -> None:
    assert len(once(statements)) == events


@pytest.mark.parametrize(("statements", "events"), TOLD)
def test_the_order_of_the_statements_is_no_matter(statements: list[Statement], events: int) -> None:
    assert {once(order) for order in permutations(statements)} == {once(statements)}


def test_the_fullest_telling_gives_the_evidence_and_others_what_it_leaves_unsaid() -> None:
    bare, full = corner(0, side="left"), corner(9, "Suarez", "10")
    (told,) = once([bare, full])
    assert isinstance(told, Corner)
    assert (told.start, told.player, told.minute, told.side) == (9, "Suarez", "10", "left")


def test_statements_come_in_the_articles_order() -> None:
    told = once([corner(30, "Hale", "5"), corner(2, "Suarez", "50")])
    assert [statement.start for statement in told] == [2, 30]


def test_other_types_are_other_events() -> None:
    other = Statement(type="throw", article=ArticleRef(path="a.md"), evidence="x", start=0, end=1)
    assert not same_event(corner(0), other)
