from __future__ import annotations

import pytest

from knowledge.reading.teams.rosters import listed
from tests.knowledge.reading.made import reading

EVERTON = "Hale, Cole, Ruiz, Okafor, Suarez, Kane, Reis, Lund, Berg"
LEEDS = "Dahl, Voss, Pryce, Nagy, Toft, Rask, Ilic, Brandt, Weir"

# An article and whose players it lists.
LISTS: list[tuple[str, dict[str, str]]] = [
    (
        "1-1.\n\nEverton: Hale, Cole, Ruiz, Okafor, Suarez.\n\nSubs: Foy, Kane.\n\nLeeds: Dahl, Mee, Reis, Lund, Berg.",
        dict.fromkeys(["Hale", "Cole", "Ruiz", "Okafor", "Suarez", "Foy", "Kane"], "Everton")
        | dict.fromkeys(["Dahl", "Mee", "Reis", "Lund", "Berg"], "Leeds"),
    ),
    (
        "Everton (4-4-2): Hale (6), Cole (7), Ruiz (5), Okafor (8), Suarez (6).",
        dict.fromkeys(["Hale", "Cole", "Ruiz", "Okafor", "Suarez"], "Everton"),
    ),
    ("Everton 2 (Hale 10, Cole 80) Leeds 1 (Dahl 55)", {"Hale": "Everton", "Cole": "Everton", "Dahl": "Leeds"}),
    # within a line: behind other words, glued to them, and one line-up behind another
    (
        f"It ended 1-1. Everton: {EVERTON}. Subs Not Used: Mee. Booked: Cole. Leeds: {LEEDS}. Ref: Moss.",
        dict.fromkeys([*EVERTON.split(", "), "Mee"], "Everton") | dict.fromkeys(LEEDS.split(", "), "Leeds"),
    ),
    (
        f"Everton (4-3-3): {EVERTON}. Leeds (4-4-2): {LEEDS}.",
        dict.fromkeys(EVERTON.split(", "), "Everton") | dict.fromkeys(LEEDS.split(", "), "Leeds"),
    ),
    (
        "All.Everton XI (4-3-3): #1 Hale – #2 Cole, #5 Ruiz, #6 Okafor, #3 Suarez – #7 Kane, #8 Reis, #9 Lund – Berg",
        dict.fromkeys(EVERTON.split(", "), "Everton"),
    ),
    (
        "All.Everton (4-3-3, left to right): Hale — Cole, Ruiz, Okafor, Suarez (Foy 60') — Kane, Reis, Lund — Berg",
        dict.fromkeys([*EVERTON.split(", "), "Foy"], "Everton"),
    ),
    # each with whom came on for him
    (f"It ended 1-1. Everton: {EVERTON} (Foy 60).", dict.fromkeys([*EVERTON.split(", "), "Foy"], "Everton")),
    # a text, not a list
    ("The word from Everton: Hale will start, Cole will not, and Ruiz, who has a knock, is not sure to.", {}),
    (f"Who else may leave: {EVERTON}.", {}),
    ("Everton: Hale was the best of them.", {}),
    ("Hale, Cole, Ruiz, Okafor and Suarez all played for Everton: none scored.", {}),
    ("Everton 2 (2)", {}),
    ("Subs: Foy, Kane.", {}),
    ("", {}),
]


@pytest.mark.parametrize(("text", "players"), LISTS)
def test_a_list_behind_a_team_names_its_players(text: str, players: dict[str, str]) -> None:
    assert {person.name: team for person, team in listed(reading(text))} == players
