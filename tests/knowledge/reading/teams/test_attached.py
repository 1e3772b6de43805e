from __future__ import annotations

import pytest

from knowledge.reading.teams.attached import attached
from tests.knowledge.reading.made import reading

LEAD = "Everton met Leeds on Saturday. "

# What is told behind the lead, and with whom Pablo Suarez is of one side.
MATES: list[tuple[str, list[str]]] = [
    # beside what his side does
    ("Leeds pushed on, Pablo Suarez heading over.", ["Leeds"]),
    ("But Leeds took the lead in the ninth minute, Pablo Suarez sweeping the ball home.", ["Leeds"]),
    ("Everton watched Leeds pass it around, Pablo Suarez finding space on the left.", ["Leeds"]),
    # with his team-mate or his coach
    ("Tom Hale gave his strike partner, Pablo Suarez, a tap-in.", ["Tom Hale"]),
    ("Leeds coach Ian Foy saw his captain Pablo Suarez booked.", ["Ian Foy"]),
    ("Leeds coach Ian Foy's joy was spoilt when his goalkeeper Pablo Suarez was hurt.", ["Ian Foy"]),
    # in his club's shirt, among his team-mates, lost to it
    ("Pablo Suarez headed in and ran to his Leeds team-mates.", ["Leeds"]),
    ("It was Pablo Suarez's second appearance in a Leeds shirt.", ["Leeds"]),
    ("There was a blow for Leeds when Pablo Suarez limped off.", ["Leeds"]),
    ("Pablo Suarez was booked for a foul on his former Leeds team-mate Tom Hale.", []),
    ("Pablo Suarez's former career in a Leeds shirt was short.", []),
    ("There was a blow for Leeds when Pablo Suarez scored.", []),
    # the other side's man, a former team-mate, somebody in between, a chance of either side's
    ("Leeds pushed on, Pablo Suarez saving from Tom Hale.", []),
    ("Leeds conceded early, Pablo Suarez heading in.", []),
    ("Leeds started badly after the break, Pablo Suarez hitting the bar.", []),
    ("Leeds were pegged back, Pablo Suarez heading in.", []),
    ("Tom Hale beat his former captain Pablo Suarez.", []),
    ("Tom Hale was caught, and a switch with Joe Cole gave his partner, Pablo Suarez, a tap-in.", []),
    ("Pablo Suarez headed over.", []),
]


@pytest.mark.parametrize(("text", "mates"), MATES)
def test_who_is_told_of_beside_a_side_or_a_mate_is_of_theirs(text: str, mates: list[str]) -> None:
    bonds = list(attached(reading(LEAD + text)))
    assert [bond.other for bond in bonds if bond.player == "Pablo Suarez"] == mates
    assert all(bond.same for bond in bonds)
