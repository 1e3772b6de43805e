from __future__ import annotations

import pytest

from knowledge.topics.penalties import topic
from knowledge.topics.penalties.statement import Penalty
from tests.knowledge.topics.stated import stated

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
