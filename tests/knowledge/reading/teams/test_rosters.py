from __future__ import annotations

import pytest

from knowledge.reading.teams.rosters import listed
from tests.knowledge.reading.made import reading

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
    # a text, not a list
    ("Everton: Hale was the best of them.", {}),
    ("Hale, Cole, Ruiz, Okafor and Suarez all played for Everton: none scored.", {}),
    ("Everton 2 (2)", {}),
    ("Subs: Foy, Kane.", {}),
    ("", {}),
]


@pytest.mark.parametrize(("text", "players"), LISTS)
def test_a_list_behind_a_team_names_its_players(text: str, players: dict[str, str]) -> None:
    assert {person.name: team for person, team in listed(reading(text))} == players
