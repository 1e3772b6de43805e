"""The name files as data: whole, without a name twice, and with nothing that leads nowhere."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from knowledge.names import Competition, Derby, Entry, Team, fold, gazetteer

DATA = Path(str(files("knowledge.names"))) / "data"
CLUB_FILES = sorted((DATA / "clubs").glob("*.toml"))
TEAMS = list(gazetteer().teams.values())
ENTRIES: list[Entry] = [*TEAMS, *gazetteer().competitions.values(), *gazetteer().derbies]


def listed(file: Path, kind: str) -> list[dict[str, Any]]:
    entries = tomllib.loads(file.read_text("utf-8"))[kind]
    assert isinstance(entries, list)
    return entries


def names_of_teams() -> Iterator[str]:
    for file in CLUB_FILES:
        yield from (entry["name"] for entry in listed(file, "club"))
    yield from (entry["name"] for entry in listed(DATA / "nations.toml", "nation"))


def test_there_is_plenty() -> None:
    assert len(CLUB_FILES) >= 20
    assert len([team for team in TEAMS if team.kind == "club"]) >= 1000
    assert len([team for team in TEAMS if team.kind == "nation"]) >= 200
    assert len(gazetteer().competitions) >= 100
    assert len(gazetteer().derbies) >= 50


@pytest.mark.parametrize("file", CLUB_FILES, ids=lambda file: file.stem)
def test_a_file_of_clubs_is_well_formed(file: Path) -> None:
    clubs = [Team(**entry) for entry in listed(file, "club")]
    assert clubs
    assert all(club.kind == "club" for club in clubs)


def test_no_team_is_listed_twice() -> None:
    counted = Counter(fold(name) for name in names_of_teams())
    assert sum(counted.values()) == len(TEAMS)
    assert [name for name, times in counted.items() if times > 1] == []


@pytest.mark.parametrize(("file", "kind"), [("competitions.toml", "competition"), ("derbies.toml", "derby")])
def test_no_competition_or_derby_is_listed_twice(file: str, kind: str) -> None:
    counted = Counter(fold(entry["name"]) for entry in listed(DATA / file, kind))
    assert [name for name, times in counted.items() if times > 1] == []


def test_no_form_names_two_things() -> None:
    shared = {
        form: [entry.name for entry in entries] for form, entries in gazetteer().names.items() if len(entries) > 1
    }
    assert shared == {}


def test_no_entry_repeats_a_form() -> None:
    repeated = {entry.name: entry.also for entry in ENTRIES if len(set(entry.also)) < len(entry.also)}
    assert repeated == {}


def test_no_form_is_blank_or_padded() -> None:
    forms = [form for entry in ENTRIES for form in entry.forms]
    assert len(forms) > len(ENTRIES)
    assert [form for form in forms if not form.strip() or form != form.strip()] == []


def test_derbies_are_between_two_known_teams() -> None:
    strays = [derby.name for derby in gazetteer().derbies if not set(derby.teams) <= set(gazetteer().teams)]
    assert strays == []
    assert all(first != second for first, second in (derby.teams for derby in gazetteer().derbies))


def test_kinds_are_what_they_seem() -> None:
    assert isinstance(gazetteer().names["serie a"][0], Competition)
    assert isinstance(gazetteer().names[fold("Derby d'Italia")][0], Derby)
