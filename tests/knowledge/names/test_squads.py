from __future__ import annotations

import pytest

from knowledge.names import gazetteer, squad_in, with_squad

NAMED = [
    ("Chelsea Women", "women"),
    ("Reading Ladies", "women"),
    ("Spain Under-21s", "under-21"),
    ("spain u21", "under-21"),
    ("the U-19s", "under-19"),
    ("Leeds Reserves", "reserves"),
    ("Chelsea", None),
    ("under 2,100 people", None),
    ("the under-25s", None),
]


@pytest.mark.parametrize(("words", "squad"), NAMED)
def test_words_name_a_squad(words: str, squad: str | None) -> None:
    assert squad_in(words) == squad


@pytest.mark.parametrize(
    ("team", "squad", "name"),
    [
        ("Chelsea", None, "Chelsea"),
        ("Chelsea", "women", "Chelsea Women"),
        ("Spain", "under-21", "Spain Under-21s"),
        ("Leeds", "reserves", "Leeds Reserves"),
        ("Durham Women", "women", "Durham Women"),
    ],
)
def test_a_team_is_named_with_its_squad(team: str, squad: str | None, name: str) -> None:
    assert with_squad(team, squad) == name


def test_what_competitions_say_of_squads_is_in_the_words_that_name_squads() -> None:
    squads = {squad for entry in gazetteer().competitions.values() if (squad := entry.squad)}
    assert "women" in squads
    assert all(squad_in(squad) == squad for squad in squads)


def test_a_competition_with_a_squad_in_its_name_is_played_by_it() -> None:
    named = {entry.name: entry.squad for entry in gazetteer().competitions.values() if squad_in(entry.name)}
    assert {name: squad for name, squad in named.items() if squad != squad_in(name)} == {}
