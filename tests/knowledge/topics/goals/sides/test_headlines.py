from __future__ import annotations

import pytest

from knowledge.topics.goals import topic
from knowledge.topics.goals.statement import Goal
from tests.knowledge.topics.stated import stated

TEXT = "Everton met Leeds on Saturday. Mateo Ruiz scored, and so did Tom Hale."

# A headline, and for whom Mateo Ruiz scored.
SIDES: list[tuple[str | None, str | None]] = [
    ("Mateo Ruiz rescues late point for Everton", "Everton"),
    ("Ruiz’s late strike earns Everton victory", "Everton"),
    ("Hale and Ruiz fire Toffees to victory", "Everton"),
    ("Mateo Ruiz sinks Everton", "Leeds"),
    ("Late Ruiz goal seals victory at Leeds", "Everton"),
    ("Ruiz shines as Everton edge past Leeds", "Everton"),
    ("Everton thrash Leeds thanks to Ruiz double", "Everton"),
    ("Everton sink 10-man Leeds after Mateo Ruiz’s first goal", "Everton"),
    ("Ruiz cancels out Leeds lead at Goodison", "Everton"),
    ("Ruiz sparks Leeds comeback", "Leeds"),
    ("Ruiz sparks rout of sorry Leeds", "Everton"),
    ("Ruiz completes rout of sorry Leeds", "Everton"),
    # look-alikes
    ("Ruiz shines as Leeds slip to defeat", None),
    ("Ruiz sends message to Leeds", None),
    ("Everton 2-1 Leeds: Mateo Ruiz scores", None),
    ("Everton lose after Ruiz strike", None),
    ("Dan Okafor sinks Everton", None),
    ("Ruiz haunts Chelsea", None),
    ("", None),
    (None, None),
]


@pytest.mark.parametrize(("title", "team"), SIDES)
def test_a_headline_tells_whose_its_scorer_is(title: str | None, team: str | None) -> None:
    goals = [one for one in stated(topic, TEXT, title) if isinstance(one, Goal) and one.player == "Mateo Ruiz"]
    assert [goal.team for goal in goals] == [team]
