from __future__ import annotations

import pytest

from knowledge.reading.mention import Person, Role
from tests.knowledge.reading.made import reading

Known = tuple[str | None, str | None, Role | None]

# A text and what it lets slip of the last person that it names: side, nation, role.
PROFILES: list[tuple[str, Known]] = [
    ("Inter's Argentine striker Pablo Suarez scored.", ("Inter", "Argentina", Role.PLAYER)),
    ("Tom Hale, the Everton keeper, saved it.", ("Everton", None, Role.KEEPER)),
    ("Having beaten Tom Hale, the Everton midfielder shot wide.", (None, None, None)),
    ("The Everton keeper, Tom Hale, saved it.", ("Everton", None, Role.KEEPER)),
    ("In the 36th minute Everton right back Tom Hale was sent off.", ("Everton", None, Role.PLAYER)),
    ("Everton played right back to Tom Hale.", (None, None, None)),
    ("Peter Gabor (Everton) smiled.", ("Everton", None, None)),
    ("Everton's Pablo Suarez scored.", ("Everton", None, None)),
    ("Everton beat Hull. Former Chelsea midfielder Pablo Suarez watched.", (None, None, Role.PLAYER)),
    ("Everton beat Hull. Pablo Suarez, the Chelsea loanee, scored.", (None, None, Role.PLAYER)),
    ("Arsenal, Peter Gabor's side, won.", ("Arsenal", None, Role.COACH)),
    ("Arsenal led through Pablo Suarez.", ("Arsenal", None, None)),
    ("Pablo Suarez put Arsenal ahead.", ("Arsenal", None, None)),
    ("Pablo Suarez of Arsenal was booked.", ("Arsenal", None, None)),
    ("Pablo Suarez was tired of Arsenal.", (None, None, None)),
    ("Brazil international Pablo Suarez scored.", (None, "Brazil", Role.PLAYER)),
    ("Napoli manager Peter Gabor smiled.", ("Napoli", None, Role.COACH)),
    ("Spanish referee Mateo Ruiz blew.", (None, "Spain", Role.REFEREE)),
    ("Club president Mateo Ruiz smiled.", (None, None, Role.OTHER)),
    ("The Liverpool and Egypt forward Pablo Suarez scored.", ("Liverpool", "Egypt", Role.PLAYER)),
    ("Everton and manager Peter Gabor were charged.", ("Everton", None, Role.COACH)),
    ("Arsenal beat Everton and manager Peter Gabor smiled.", (None, None, Role.COACH)),
    ("After a save by the keeper, Pablo Suarez scored.", (None, None, None)),
    ("The ball hit Pablo Suarez's side.", (None, None, None)),
    ("Pablo Suarez scored.", (None, None, None)),
    ("The race goes on for Peter Gabor's Everton.", ("Everton", None, None)),
    ("Arsenal lost to Peter Gabor's in-form Everton side.", ("Everton", None, Role.COACH)),
    ("Arsenal talked about Peter Gabor's Everton contract.", (None, None, None)),
    ("Two points split them from Peter Gabor's men. Everton lost.", (None, None, Role.COACH)),
    ("Peter Gabor made two changes to the Everton side.", ("Everton", None, Role.COACH)),
    ("Pablo Suarez kept his place in the Everton side.", ("Everton", None, None)),
    ("Peter Gabor suffered his first defeat as Everton manager.", ("Everton", None, Role.COACH)),
    ("Peter Gabor celebrated as the Everton manager fumed.", (None, None, None)),
]


def _last(text: str) -> Person:
    return reading(text).people[-1]


@pytest.mark.parametrize(("text", "known"), PROFILES)
def test_what_is_let_slip_is_known(text: str, known: Known) -> None:
    person = _last(text)
    assert (person.team, person.nation, person.role) == known


def test_who_may_play() -> None:
    assert _last("Striker Pablo Suarez scored.").plays
    assert _last("Pablo Suarez scored.").plays
    assert not _last("Manager Peter Gabor smiled.").plays


# A text and where its last person is said to play, and how old to be.
TRAITS: list[tuple[str, str, int | None]] = [
    ("The 24-year-old striker Pablo Suarez scored.", "front", 24),
    ("Pablo Suarez, 19, scored.", "", 19),
    ("Pablo Suarez, 90, scored.", "", None),
    ("Pablo Suarez (67) scored.", "", None),
    ("Everton right-back Pablo Suarez scored.", "back", None),
    ("Midfielder Pablo Suarez scored.", "middle", None),
    ("The winger Pablo Suarez scored.", "front middle", None),
    ("Former captain Pablo Suarez scored.", "", None),
    ("Step forward Pablo Suarez.", "", None),
    ("The forward Pablo Suarez scored.", "front", None),
]


@pytest.mark.parametrize(("text", "lines", "age"), TRAITS)
def test_where_somebody_plays_and_his_age_are_known(text: str, lines: str, age: int | None) -> None:
    person = _last(text)
    assert (" ".join(sorted(person.lines)), person.age) == (lines, age)
