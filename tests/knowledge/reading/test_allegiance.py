from __future__ import annotations

import pytest

from tests.knowledge.reading.made import reading

LEAD = "Everton beat Leeds 2-1. "
HALE = "Leeds goalkeeper Tom Hale"

# What is told behind the lead, and whose player Pablo Suarez is.
SIDES: list[tuple[str, str | None]] = [
    # deeds with a team-mate or to an opponent
    (f"Pablo Suarez fired past {HALE}.", "Everton"),
    (f"Pablo Suarez beat {HALE} from close range.", "Everton"),
    (f"Pablo Suarez was denied by {HALE}.", "Everton"),
    (f"{HALE} saved from Pablo Suarez.", "Everton"),
    ("Leeds winger Joao Reis released Pablo Suarez.", "Leeds"),
    ("Pablo Suarez replaced Leeds midfielder Ben Mee.", "Leeds"),
    ("Leeds midfielder Ben Mee fouled Pablo Suarez.", "Everton"),
    ("Pablo Suarez headed in a cross from Leeds winger Ben Mee.", "Leeds"),
    # deeds for a side or against one
    ("Pablo Suarez put Leeds ahead.", "Leeds"),
    ("Pablo Suarez scored for Leeds.", "Leeds"),
    ("Pablo Suarez scored against Leeds.", "Everton"),
    ("Leeds levelled through Pablo Suarez.", "Leeds"),
    ("Pablo Suarez restored Everton's lead.", "Everton"),
    ("Pablo Suarez cancelled out Everton's lead.", "Leeds"),
    ("Leeds introduced Pablo Suarez.", "Leeds"),
    ("Leeds conceded when Pablo Suarez scored.", "Everton"),
    ("Leeds went behind to Pablo Suarez's opener.", "Everton"),
    ("Pablo Suarez came on for Leeds midfielder Ben Mee.", "Leeds"),
    # what is known travels on
    ("Leeds winger Joao Reis released Tom Hale. Hale released Pablo Suarez.", "Leeds"),
    # nothing speaks
    ("Pablo Suarez smiled.", None),
    ("Referee Pablo Suarez booked Leeds goalkeeper Tom Hale.", None),
]


@pytest.mark.parametrize(("told", "team"), SIDES)
def test_deeds_tell_the_side(told: str, team: str | None) -> None:
    people = {person.name: person.team for person in reading(LEAD + told).people}
    assert people["Pablo Suarez"] == team
