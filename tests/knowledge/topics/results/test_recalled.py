"""Results recalled beside the match of the day, and such as only what came of them tells."""

from __future__ import annotations

import pytest

from knowledge.topics.results import topic
from knowledge.topics.results.statement import Result
from tests.knowledge.topics.stated import stated

DAY = "Hull met Leeds on Saturday. It was cold. Nobody sang. "
Told = tuple[str, str | None, tuple[int, int] | None]  # against whom Hull played, who won, the winner's goals first

# What follows on a report of Hull's match with Leeds, and what it tells of Hull.
RESULTS: list[tuple[str, Told]] = [
    ("Hull's Tom Hale has not scored since his winner against Derby in May.", ("Derby County", "Hull", None)),
    ("Hull's Tom Hale got the winner in the FA Cup final against Derby.", ("Derby County", "Hull", None)),
    ("Hull had won in August with late goals against Derby.", ("Derby County", "Hull", None)),
    ("Hull won last season with a goal against Derby.", ("Derby County", "Hull", None)),
    ("Notwithstanding winning at Derby, Hull have not scored away.", ("Derby County", "Hull", None)),
    ("Hull had left Derby empty-handed.", ("Derby County", "Derby County", None)),
    ("Hull returned empty-handed from Derby.", ("Derby County", "Derby County", None)),
    ("A late flick allowed Hull to escape with the draw.", ("Leeds", "draw", None)),
    ("Hull emerged with a draw.", ("Leeds", "draw", None)),
    ("Hale banked a point for Hull with a shot off the bar.", ("Leeds", "draw", None)),
    ("Hale's penalty sent Hull through to the quarter-finals of the FA Cup.", ("Leeds", "Hull", None)),
    ("Hale fired Hull into the fourth round of the FA Cup.", ("Leeds", "Hull", None)),
    ("In truth the 2-1 defeat flattered Hull.", ("Leeds", "Leeds", (2, 1))),
    ("Tom Gabor suffered his first defeat as Hull manager.", ("Leeds", "Leeds", None)),
    ("It piled pressure on Hull after their 3-0 defeat at Derby.", ("Derby County", "Derby County", (3, 0))),
    ("Hull lead Derby after winning the first leg 1-0.", ("Derby County", "Hull", (1, 0))),
    ("Hull drew 2-2 in the first leg.", ("Leeds", "draw", (2, 2))),
    ("Hull had tied 2-2 in the first leg.", ("Leeds", "draw", (2, 2))),
]
NOTHING = [
    "Hull's Tom Hale dreams of a winner against Derby.",
    "Hull left Derby's fans empty-handed.",
    "Hull hoped to escape with a draw.",
    "Hull have collected one point from five games.",
    "Hale's goal could send Hull through to the quarter-finals of the FA Cup.",
    "Hale's goal sent Hull through to the last 16 of the Champions League.",
    "Hull booked their place in the FA Cup final last season.",
    "The coat flattered Hull.",
    "Hull have not had a first win at Leeds.",
]


@pytest.mark.parametrize(("text", "expected"), RESULTS)
def test_tells_a_result(text: str, expected: Told) -> None:
    assert [told for told in _told(DAY + text) if told == expected] == [expected]


@pytest.mark.parametrize("text", NOTHING)
def test_tells_no_result(text: str) -> None:
    assert _told(DAY + text) == []


# How long ago a side last won or lost against another, and who won then.
LONG_AGO = [
    ("Hull celebrate a first win at Leeds since March 1998.", "Hull"),
    ("It was a first win against these opponents since 1998 for Hull.", "Hull"),
    ("Hull all but had their first away win over Leeds since 1998.", "Hull"),
    ("It was Hull's first defeat by Leeds since 1998.", "Leeds"),
]
NOT_LONG_AGO = [
    "Hull celebrate a first win since 1998.",
    "Hull celebrate a first win at Leeds since going up in 1998.",
    "“A first win at Leeds since 1998,” Hull sang.",
]


@pytest.mark.parametrize(("text", "winner"), LONG_AGO)
def test_what_ends_a_wait_tells_when_it_began(text: str, winner: str) -> None:
    found = _results("Hull and Leeds drew 1-1 on Saturday. It was cold. Nobody sang. " + text)
    assert winner in [one.winner for one in found if one.scene != 0]


@pytest.mark.parametrize("text", NOT_LONG_AGO)
def test_a_wait_with_no_year_or_other_side_tells_no_match(text: str) -> None:
    found = _results("Hull and Leeds drew 1-1 on Saturday. It was cold. Nobody sang. " + text)
    assert [one.winner for one in found if one.scene != 0] == []


def test_a_loss_by_a_side_is_its_own() -> None:
    assert not _results(DAY + "Friday's loss by Derby left them third.")


def test_a_derby_lost_was_lost_to_the_rival() -> None:
    found = _results(
        "Manchester United won 2-0 at Stoke. They forgot their derby defeat. Manchester City had won easily."
    )
    assert {one.winner for one in found} == {"Manchester United", "Manchester City"}


def _told(text: str) -> list[Told]:
    return [
        (next(team for team in one.teams if team and team != "Hull"), one.winner, _winners_first(one))
        for one in _results(text)
        if one.teams and "Hull" in one.teams
    ]


def _winners_first(result: Result) -> tuple[int, int] | None:
    return (max(result.score), min(result.score)) if result.score else None


def _results(text: str) -> list[Result]:
    return [one for one in stated(topic, text) if isinstance(one, Result)]
