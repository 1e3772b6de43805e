from __future__ import annotations

import pytest

from knowledge.reading.reader import Reader
from knowledge.topics import discover
from knowledge.topics.penalties import topic
from knowledge.topics.penalties.statement import Penalty
from tests.knowledge.reading.made import article
from tests.knowledge.topics.stated import stated

READER = Reader(discover())
LEAD = "Everton met Leeds. "

# An article in which Mateo Ruiz takes a penalty, and for whom.
SIDES: list[tuple[str, str | None]] = [
    (LEAD + "Everton winger Tom Hale was fouled and Mateo Ruiz converted the penalty.", "Everton"),
    (LEAD + "Everton winger Tom Hale was brought down in the box. Mateo Ruiz scored from the spot.", "Everton"),
    (LEAD + "Mateo Ruiz missed a penalty awarded for a foul on Everton winger Tom Hale.", "Everton"),
    # the kick is given to a side
    (LEAD + "A handball gave Everton a penalty and Mateo Ruiz converted it.", "Everton"),
    (LEAD + "Everton were awarded a penalty. Mateo Ruiz scored from the spot.", "Everton"),
    (LEAD + "Everton won a soft penalty and Mateo Ruiz scored from the spot.", "Everton"),
    (LEAD + "Everton conceded a penalty and Mateo Ruiz scored from the spot.", "Leeds"),
    (LEAD + "Everton had a penalty appeal turned down. Mateo Ruiz scored a penalty.", None),
    # the one who was fouled before took that kick himself
    (LEAD + "Everton winger Tom Hale was fouled and Hale missed the penalty. Mateo Ruiz scored from the spot.", None),
    # who gave it away is of the other side
    (LEAD + "Everton midfielder Tom Hale conceded the penalty from which Mateo Ruiz scored.", "Leeds"),
    (LEAD + "Everton defender Tom Hale handled the ball and Mateo Ruiz scored the penalty.", "Leeds"),
    (LEAD + "A foul by Everton defender Tom Hale brought a penalty, and Mateo Ruiz scored from the spot.", "Leeds"),
    (LEAD + "Everton defender Tom Hale brought down Dan Okafor. Mateo Ruiz converted the penalty.", "Leeds"),
    (LEAD + "Mateo Ruiz buried a penalty after a disputed penalty on Everton winger Tom Hale.", "Everton"),
    # two were fouled, or nobody
    (
        LEAD + "Everton winger Tom Hale and Leeds winger Dan Okafor were fouled. Mateo Ruiz missed a penalty.",
        None,
    ),
    (LEAD + "Mateo Ruiz missed a penalty.", None),
]


def test_who_was_fouled_for_anothers_kick_is_no_team_mate() -> None:
    text = LEAD + "Leeds winger Dan Okafor missed a penalty for a foul on him by Tom Hale. Mateo Ruiz missed a penalty."
    kicks = [one for one in stated(topic, text) if isinstance(one, Penalty)]
    assert [(kick.player, kick.team) for kick in kicks] == [("Dan Okafor", "Leeds"), ("Mateo Ruiz", None)]


@pytest.mark.parametrize(("text", "team"), SIDES)
def test_who_takes_a_kick_is_of_the_side_of_who_was_fouled(text: str, team: str | None) -> None:
    kicks = [one for one in stated(topic, text) if isinstance(one, Penalty)]
    assert [(kick.player, kick.team) for kick in kicks][-1:] == [("Mateo Ruiz", team)]


SHOOT_OUT = "Everton met Leeds on Saturday, and it went to a penalty shoot-out. "
WON = "Everton beat Leeds on penalties on Saturday. "

# An article on a shoot-out in which Mateo Ruiz takes a kick, and for whom.
DECIDED: list[tuple[str, str | None]] = [
    (WON + "Mateo Ruiz netted the winning penalty in the shoot-out.", "Everton"),
    (WON + "Mateo Ruiz missed the decisive penalty in the shoot-out.", "Leeds"),
    (
        SHOOT_OUT + "Everton winger Tom Hale provided the clincher in the shoot-out after Mateo Ruiz had his "
        "penalty saved.",
        "Leeds",
    ),
    (WON + "Mateo Ruiz netted his penalty in the shoot-out.", None),
    (SHOOT_OUT + "Mateo Ruiz netted the winning penalty in the shoot-out.", None),
]


@pytest.mark.parametrize(("text", "team"), DECIDED)
def test_who_decides_a_shoot_out_is_of_the_side_that_won_it(text: str, team: str | None) -> None:
    kicks = [one for one in READER.read(article(text)).statements if isinstance(one, Penalty)]
    assert {kick.team for kick in kicks if kick.player == "Mateo Ruiz"} == {team}


def test_those_in_a_sides_order_of_takers_are_that_sides() -> None:
    text = LEAD + "Leeds's penalty takers are Mateo Ruiz, Tom Hale and Joe Cole. Mateo Ruiz missed a penalty."
    kicks = [one for one in READER.read(article(text)).statements if isinstance(one, Penalty)]
    assert [kick.team for kick in kicks] == ["Leeds"]
