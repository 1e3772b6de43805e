"""Names spelt as an admin wants them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TypeVar

from knowledge.corrections import Correction, Rename
from knowledge.facts.corrected.taken import Taken
from knowledge.facts.forms import words
from knowledge.facts.people import People, changed
from knowledge.facts.said import said
from knowledge.names.fold import fold
from knowledge.statement import MatchStatement, Statement

S = TypeVar("S", bound=Statement)
K = TypeVar("K", bound=Hashable)

_TEAMS = ("team", "winner", "to")
"""The fields, beside `teams`, that hold the name of a team."""

Name = Callable[[str], str]


def respelt(statement: S, person: Name, team: Name) -> S:
    """The statement with each name of a person and of a team put through a function; itself where none changes."""
    update: dict[str, object] = {}
    for field in statement.people:
        value = said(statement, field)
        update[field] = person(value) if isinstance(value, str) else value and tuple(map(person, value))
    update |= {field: team(value) for field in _TEAMS if (value := said(statement, field))}
    if isinstance(statement, MatchStatement) and statement.teams:
        home, away = statement.teams
        update["teams"] = (home and team(home), away and team(away))
    update = {field: value for field, value in update.items() if value != getattr(statement, field)}
    return statement.model_copy(update=update) if update else statement


class Spelling:
    """The names of people and teams as the corrections have them."""

    def __init__(self, corrections: Iterable[Correction]) -> None:
        renames = [(one.change, one.id) for one in corrections if isinstance(one.change, Rename)]
        self._people = {words(one.old): (one.new, by) for one, by in renames if one.what == "person"}
        self._teams = {fold(one.old): (one.new, by) for one, by in renames if one.what == "team"}
        self._renames = [one for one, _ in renames]

    @property
    def of_teams(self) -> tuple[tuple[str, str], ...]:
        """The teams that go by a new spelling, each with an old one."""
        return tuple((self.team(one.new), one.old) for one in self._renames if one.what == "team")

    def team(self, name: str) -> str:
        """A team's name as it is to be spelt."""
        return _led(name, self._teams, fold, set())

    def taken(self, statement: Statement) -> Taken:
        """The statement with all names in it spelt so."""
        if not self._renames:
            return Taken(statement, statement)
        by: set[str] = set()
        spelt = respelt(
            statement,
            lambda name: _led(name, self._people, words, by),
            lambda name: _led(name, self._teams, fold, by),
        )
        return Taken(statement, spelt, tuple(sorted(by)))

    def kept(self, people: People) -> People:
        """The people with the old spellings among the forms of their names, so that they can be asked for by those."""
        old: defaultdict[str, set[str]] = defaultdict(set)
        for one in self._renames:
            if one.what == "person":
                old[_led(one.new, self._people, words, set())].add(one.old)
        if not old:
            return people
        also = {
            person.id: person.model_copy(update={"forms": tuple(sorted({*person.forms, *forms}))})
            for person in people.all
            if (forms := {form for spelt in person.forms if spelt in old for form in old[spelt]})
        }
        return changed(people, also)


def _led(name: str, spellings: Mapping[K, tuple[str, str]], known_by: Callable[[str], K], by: set[str]) -> str:
    """Where the name leads to, from spelling to spelling; what led there is added to `by`."""
    seen: set[K] = set()
    while (key := known_by(name)) in spellings and key not in seen:
        seen.add(key)
        new, correction = spellings[key]
        by |= {correction} if new != name else set()
        name = new
    return name
