"""The gazetteer: every team, competition and derby the name files know, found by any of its forms."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from knowledge.names.entries import Competition, Derby, Named, Team
from knowledge.names.fold import fold


class Gazetteer:
    """Looks names up. Forms are compared folded; what a form means may be several teams, in the files' order."""

    def __init__(self, teams: Iterable[Team], competitions: Iterable[Competition], derbies: Iterable[Derby]) -> None:
        self.teams: Mapping[str, Team] = {team.name: team for team in teams}
        self.competitions: Mapping[str, Competition] = {entry.name: entry for entry in competitions}
        self.derbies: tuple[Derby, ...] = tuple(derbies)

    @cached_property
    def names(self) -> Mapping[str, tuple[Named, ...]]:
        """Folded form → the entries it names outright (a trophy names its competition)."""
        found: defaultdict[str, list[Named]] = defaultdict(list)
        entries: tuple[Named, ...] = (*self.teams.values(), *self.competitions.values(), *self.derbies)
        for entry in entries:
            for form in (*entry.forms, *getattr(entry, "trophies", ())):
                if entry not in found[fold(form)]:
                    found[fold(form)].append(entry)
        return {form: tuple(entries) for form, entries in found.items()}

    @cached_property
    def nicknames(self) -> Mapping[str, tuple[Team, ...]]:
        """Folded nickname → the teams that bear it."""
        return _by_form((nickname, team) for team in self.teams.values() for nickname in team.nicknames)

    @cached_property
    def beginnings(self) -> Mapping[str, tuple[Team, ...]]:
        """Folded first word → the clubs that may be called by it where their full name is told: "slavia"."""
        return _by_form((team.beginning, team) for team in self.teams.values() if team.beginning)

    @cached_property
    def demonyms(self) -> Mapping[str, tuple[Team, ...]]:
        """Folded demonym ("argentine") → the nations whose people it names."""
        return _by_form((demonym, team) for team in self.teams.values() for demonym in team.demonym)

    @cached_property
    def cities(self) -> Mapping[str, tuple[Team, ...]]:
        """Folded city → its clubs."""
        return _by_form((team.city, team) for team in self.teams.values() if team.city)

    @cached_property
    def stadiums(self) -> Mapping[str, tuple[Team, ...]]:
        """Folded ground → the teams at home there."""
        return _by_form((ground, team) for team in self.teams.values() for ground in team.stadium)


def _by_form(pairs: Iterable[tuple[str, Team]]) -> Mapping[str, tuple[Team, ...]]:
    found: defaultdict[str, list[Team]] = defaultdict(list)
    for form, team in pairs:
        if team not in found[fold(form)]:
            found[fold(form)].append(team)
    return {form: tuple(teams) for form, teams in found.items()}


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer of the name files that come with touchline, read once a process."""
    data = files("knowledge.names") / "data"
    clubs = [club for file in sorted((data / "clubs").iterdir(), key=lambda file: file.name) for club in _clubs(file)]
    nations = [Team(kind="nation", **entry) for entry in _load(data / "nations.toml")["nation"]]
    competitions = [Competition(**entry) for entry in _load(data / "competitions.toml")["competition"]]
    derbies = [Derby(**entry) for entry in _load(data / "derbies.toml")["derby"]]
    return Gazetteer([*clubs, *nations], competitions, derbies)


def _clubs(file: Traversable) -> list[Team]:
    content = _load(file)
    country = content.get("country")  # of the leagues whose clubs the file lists
    return [Team(**{"country": country, "plays_in": country, **entry}) for entry in content["club"]]


def _load(file: Traversable) -> dict[str, Any]:
    return tomllib.loads(file.read_text("utf-8"))
