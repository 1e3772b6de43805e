from __future__ import annotations

import pytest

from knowledge.reading.reader import Reader
from knowledge.topics import discover
from knowledge.topics.penalties.statement import Penalty
from tests.knowledge.reading.made import article

READER = Reader(discover())
SCORED = "Everton striker Mateo Ruiz converted a penalty against Leeds. "

# An article in which Mateo Ruiz takes a penalty for Everton, and who was in goal.
IN_GOAL: list[tuple[str, str | None]] = [
    (SCORED + "Leeds goalkeeper Tom Hale had no chance.", "Tom Hale"),
    (SCORED + "The Leeds keeper Tom Hale had made two good saves before that.", "Tom Hale"),
    # the other side's, two of them, one who did not play or did not stay
    (SCORED + "Everton goalkeeper Tom Hale had no chance.", None),
    (SCORED + "Leeds goalkeeper Tom Hale and Leeds goalkeeper Dan Okafor both warmed up.", None),
    (SCORED + "Leeds were without the injured goalkeeper Tom Hale.", None),
    (SCORED + "Leeds goalkeeper Tom Hale was replaced by Dan Okafor after an hour.", None),
    (SCORED, None),
]


@pytest.mark.parametrize(("text", "keeper"), IN_GOAL)
def test_the_one_goalkeeper_named_of_the_other_side_was_in_goal(text: str, keeper: str | None) -> None:
    assert {kick.keeper for kick in _kicks(text)} == {keeper}


def test_a_kick_has_the_minute_of_its_goal() -> None:
    text = "Mateo Ruiz's penalty gave Everton a win over Leeds. It was poor until Ruiz obliged in the 61st minute."
    assert [(kick.minute, kick.team) for kick in _kicks(text)] == [("61", "Everton")]


# An article in which his penalty is kept out, and its minute where he scores from the rebound.
KEPT_OUT = [
    ("Mateo Ruiz's penalty was saved after 22 minutes, but he headed in the rebound.", "22"),
    ("Everton were level after 22 minutes. Mateo Ruiz's penalty was saved, but Ruiz headed in the rebound.", "22"),
    ("Everton had a 22nd-minute chance to score, but Mateo Ruiz's penalty was saved.", "22"),
    ("Everton had a 22nd-minute chance. Mateo Ruiz's penalty was saved.", None),
    ("Everton were level after 22 minutes. Tom Hale headed in. Mateo Ruiz's penalty was saved.", None),
]


@pytest.mark.parametrize(("text", "minute"), KEPT_OUT)
def test_a_kick_kept_out_has_the_minute_of_the_goal_from_its_rebound(text: str, minute: str | None) -> None:
    assert [kick.minute for kick in _kicks("Everton drew with Leeds. " + text)] == [minute]


def _kicks(text: str) -> list[Penalty]:
    return [one for one in READER.read(article(text)).statements if isinstance(one, Penalty)]
