from __future__ import annotations

import pytest

from knowledge.topics.absences import topic
from knowledge.topics.absences.statement import Absence
from tests.knowledge.topics.stated import stated

RUIZ, OKAFOR = "Mateo Ruiz", "Daniel Okafor"

# A text and whom it says to be missing, with the reason.
ABSENCES: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("Everton were without Mateo Ruiz.", [(RUIZ, None)]),
    ("Everton were without the injured Mateo Ruiz.", [(RUIZ, "injury")]),
    ("Everton missed chances, still missing striker Mateo Ruiz.", [(RUIZ, None)]),
    ("Daniel Okafor came in for the suspended Mateo Ruiz.", [(RUIZ, "suspension")]),
    ("In the absence of Mateo Ruiz, Daniel Okafor led the line.", [(RUIZ, None)]),
    ("Mateo Ruiz's absence with a knee injury hurt Everton.", [(RUIZ, "injury")]),
    ("Everton lost defender Mateo Ruiz to a first-half injury.", [(RUIZ, "injury")]),
    ("Everton took Mateo Ruiz off at half-time due to injury.", [(RUIZ, "injury")]),
    ("Everton changed their side due to Mateo Ruiz falling ill.", [(RUIZ, "other")]),
    ("Mateo Ruiz is out for the season.", [(RUIZ, "injury")]),
    ("Mateo Ruiz is suspended on Saturday.", [(RUIZ, "suspension")]),
    ("Mateo Ruiz has been ruled out with a hamstring injury.", [(RUIZ, "injury")]),
    ("Mateo Ruiz was sent off and will miss the second leg.", [(RUIZ, "suspension")]),
    ("Mateo Ruiz missed the start of the season with a groin injury.", [(RUIZ, "injury")]),
    ("Both Mateo Ruiz and Daniel Okafor should miss out with injuries.", [(RUIZ, "injury"), (OKAFOR, "injury")]),
    ("Mateo Ruiz and Daniel Okafor were serving suspensions.", [(RUIZ, "suspension"), (OKAFOR, "suspension")]),
    ("Returning after three matches out with a calf injury, Mateo Ruiz scored.", [(RUIZ, "injury")]),
    (
        "Peter Gabor sighed as Mateo Ruiz and Daniel Okafor were sent off. The duo is banned for Saturday.",
        [(RUIZ, "suspension"), (OKAFOR, "suspension")],
    ),
    ("Mateo Ruiz is set to spend two months on the sidelines.", [(RUIZ, "injury")]),
    ("Mateo Ruiz limped off after half an hour.", [(RUIZ, "injury")]),
    ("Mateo Ruiz was carried off on a stretcher.", [(RUIZ, "injury")]),
    ("Mateo Ruiz suffered an ankle injury and Daniel Okafor replaced him.", [(RUIZ, "injury")]),
    ("Daniel Okafor stood in for Mateo Ruiz, held out with a knee problem.", [(RUIZ, "injury")]),
    (
        "Everton did well without injured Mateo Ruiz and suspended Daniel Okafor.",
        [(RUIZ, "injury"), (OKAFOR, "suspension")],
    ),
]
NOTHING = [
    "Mateo Ruiz missed a chance with his left foot.",
    "Mateo Ruiz missed the target from ten yards.",
    "Mateo Ruiz's injury-time goal won it.",
    "Mateo Ruiz pulled a goal back.",
    "Mateo Ruiz is unavailable for transfer.",
    "Where would Everton be without Mateo Ruiz?",
    "Mateo Ruiz could be out for weeks.",
    "Mateo Ruiz looked to have picked up a knee problem.",
    "There were fears that Mateo Ruiz had suffered an injury.",
    "It was the first start of Mateo Ruiz since undergoing surgery.",
    "“Mateo Ruiz is injured,” a fan wrote.",
    "Everton played without fear.",
    "Coach Peter Gabor was suspended.",
]


@pytest.mark.parametrize(("text", "missing"), ABSENCES)
def test_who_is_missing_is_told_with_the_reason(text: str, missing: list[tuple[str, str | None]]) -> None:
    found = [statement for statement in stated(topic, text) if isinstance(statement, Absence)]
    assert sorted((one.player, one.reason) for one in found) == sorted(missing)


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_is_missing(text: str) -> None:
    assert stated(topic, text) == []


def test_the_side_that_does_without_somebody_is_told() -> None:
    found = [
        one for one in stated(topic, "Everton, who were without Mateo Ruiz, beat Fulham.") if isinstance(one, Absence)
    ]
    assert [one.team for one in found] == ["Everton"]
