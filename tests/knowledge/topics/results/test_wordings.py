"""Results told by the way: by an exit, a side named again, a last goal, a run that ended, the points taken."""

from __future__ import annotations

import pytest

from knowledge.topics.results import topic
from knowledge.topics.results.statement import Result
from tests.knowledge.topics.stated import stated

Row = tuple[str | None, str | None, str | None, tuple[int, int] | None]

# A text and the result that it tells: the sides by alphabet, the winner, and the winner's goals first.
RESULTS: list[tuple[str, Row]] = [
    ("After elimination from the FA Cup by Derby, Hull rested.", ("Derby County", "Hull", "Derby County", None)),
    ("Hull have not recovered from their FA Cup exit to Derby.", ("Derby County", "Hull", "Derby County", None)),
    ("Hull came into it off the back of defeat by Nuno Gabor's Leeds.", ("Hull", "Leeds", "Leeds", None)),
    ("Hull made three changes to the side beaten by Leeds.", ("Hull", "Leeds", "Leeds", None)),
    ("Hull stuck with the team that beat Leeds 3-1.", ("Hull", "Leeds", "Hull", (3, 1))),
    ("Hull's eight-match unbeaten run had been ended by Leeds.", ("Hull", "Leeds", "Leeds", None)),
    ("Hull, fresh from a 4-1 dismantling of Leeds, go on.", ("Hull", "Leeds", "Hull", (4, 1))),
    ("Two goals were enough for Hull to stave off Leeds, 2-1.", ("Hull", "Leeds", "Hull", (2, 1))),
    ("Hull snuck past Leeds in the cup.", ("Hull", "Leeds", "Hull", None)),
    ("Hull won their first away game with a stoppage-time winner at Leeds.", ("Hull", "Leeds", "Hull", None)),
    ("Hull were grateful for a 90th-minute equaliser against Leeds.", ("Hull", "Leeds", "draw", None)),
    ("Hull needed a last-gasp equaliser to deny Leeds victory.", ("Hull", "Leeds", "draw", None)),
    ("Hull picked up their first point of the year against Leeds.", ("Hull", "Leeds", "draw", None)),
    ("Hull took maximum points from Leeds.", ("Hull", "Leeds", "Hull", None)),
    ("Hull escaped with a draw from their visit to Leeds.", ("Hull", "Leeds", "draw", None)),
    ("Hull met Leeds and both had to settle for a point.", ("Hull", "Leeds", "draw", None)),
    ("Hull were thrashed 5-0 at home to Leeds.", ("Hull", "Leeds", "Leeds", (5, 0))),
    ("After a 4-0 loss at Hull, Gabor made five changes to the Leeds line-up.", ("Hull", "Leeds", "Hull", (4, 0))),
    ("Hull recovered from their worst loss in years, beating Leeds 2-0.", ("Hull", "Leeds", "Hull", (2, 0))),
]
NOTHING = [
    "Hull blew Leeds away in the first half.",
    "Hull said that his exit to Leeds would take weeks.",
    "Elimination from the Champions League by Inter hurt Roma.",
    "Bo Ek was a serial winner at Leeds.",
    "Hull would gladly settle for a point at Leeds.",
    "Hale sealed it in a 2-0 win at Elland Road.",
    "The side beaten by Leeds were not named.",
    "Hull hope that an equaliser will deny Leeds victory.",
    "Hull's unbeaten run may be ended by Leeds.",
]


@pytest.mark.parametrize(("text", "expected"), RESULTS)
def test_tells_a_result(text: str, expected: Row) -> None:
    found = [said for said in stated(topic, text) if isinstance(said, Result) and said.teams is not None]
    rows = {(*sorted(map(str, one.teams or ())), one.winner, _goals(one)) for one in found}
    assert rows == {expected}


@pytest.mark.parametrize("text", NOTHING)
def test_tells_no_result(text: str) -> None:
    assert stated(topic, text) == []


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Hale was rested against Leeds. Hull won that game 3-2.", {"Hull", "Leeds"}),
        ("Hale had begun on the bench against Leeds. Hull lost that match 3-2.", {"Hull", "Leeds"}),
        ("Hale was rested against Leeds. Hull won the next game 3-2.", None),
        ("Hale spoke of Leeds. Hull won that game 3-2.", None),
        (
            "Hull avoided an embarrassing defeat to Leeds by drawing 1-1 thanks to a strike from Hale.",
            {"Hull", "Leeds"},
        ),
    ],
)
def test_that_game_is_against_whom_the_sentence_before_has_them_meet(text: str, sides: set[str] | None) -> None:
    lead = "Hull drew 1-1 with Derby. " if sides is None or "that" in text else ""
    found = [one for one in stated(topic, lead + text) if isinstance(one, Result)]
    assert set(found[-1].teams or ()) == (sides or {"Hull", "Derby County"})


def test_gives_each_of_two_matches_its_own_score() -> None:
    found = stated(topic, "From being thrashed 5-0 at home to Leeds, Hull bounced back to win at Derby.")
    told = [(one.winner, _goals(one)) for one in found if isinstance(one, Result)]
    assert told == [("Leeds", (5, 0)), ("Hull", None)]


def _goals(result: Result) -> tuple[int, int] | None:
    return (max(result.score), min(result.score)) if result.score is not None else None
