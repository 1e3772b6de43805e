from __future__ import annotations

import pytest

from knowledge.topics.absences import topic
from knowledge.topics.absences.statement import Absence
from tests.knowledge.topics.stated import stated

RUIZ, OKAFOR = "Mateo Ruiz", "Daniel Okafor"

# A text and whom it says to be or to have been missing, with the reason.
ABSENCES: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("Mateo Ruiz made his first start after a year out injured.", [(RUIZ, "injury")]),
    ("Back after three games out with a calf strain, Mateo Ruiz scored.", [(RUIZ, "injury")]),
    ("Mateo Ruiz came back after two matches out suspended.", [(RUIZ, "suspension")]),
    ("Mateo Ruiz came back after a long spell on the treatment table.", [(RUIZ, "injury")]),
    ("Everton won without either Mateo Ruiz or captain Daniel Okafor.", [(RUIZ, None), (OKAFOR, None)]),
    ("Everton could not call on Mateo Ruiz or Daniel Okafor.", [(RUIZ, None), (OKAFOR, None)]),
    ("Everton lose Mateo Ruiz for a couple of games.", [(RUIZ, None)]),
    ("Daniel Okafor played for Mateo Ruiz, who was a late withdrawal.", [(RUIZ, None)]),
    ("Mateo Ruiz exited midway through the half with a strained quad.", [(RUIZ, "injury")]),
    ("Mateo Ruiz was back from a calf injury.", []),
    ("Mateo Ruiz scored his first goal after three games.", []),
    ("Mateo Ruiz scored without either foot touching the ground or Daniel Okafor near him.", []),
    ("Everton can count on Mateo Ruiz or Daniel Okafor.", []),
    ("Everton could not count on Mateo Ruiz's pace.", []),
    ("Everton lose when Mateo Ruiz plays for a couple of games.", []),
    ("Mateo Ruiz exited the cup with Everton.", []),
]


@pytest.mark.parametrize(("text", "missing"), ABSENCES)
def test_who_is_told_to_have_been_out_or_is_done_without(text: str, missing: list[tuple[str, str | None]]) -> None:
    found = [one for one in stated(topic, text) if isinstance(one, Absence)]
    assert sorted((one.player, one.reason) for one in found) == sorted(missing)
