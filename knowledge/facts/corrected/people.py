"""People whom an admin knows to be one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from knowledge.corrections import Correction, MergePeople, Someone
from knowledge.facts.fact import Person
from knowledge.facts.forms import words
from knowledge.facts.people import People, changed


def united(people: People, corrections: Iterable[Correction]) -> tuple[People, set[str]]:
    """The people with those merged that corrections say are one, and the ids of the corrections that found both."""
    used = set()
    for correction in corrections:
        if isinstance(correction.change, MergePeople):
            found = [meant(people.all, one) for one in correction.change.people]
            first, second = (some[0] if len(some) == 1 else None for some in found)
            if first and second and first.id != second.id:
                people = changed(people, dict.fromkeys((first.id, second.id), _as_one(first, second)))
                used.add(correction.id)
    return people, used


def meant(people: Sequence[Person], someone: Someone) -> list[Person]:
    """Those who bear the name: as their full name, or else as any form of it."""
    name = words(someone.name)
    here = [one for one in people if someone.team is None or someone.team in one.teams]
    named = [one for one in here if words(one.name) == name]
    return named or [one for one in here if any(words(form) == name for form in one.forms)]


def _as_one(first: Person, second: Person) -> Person:
    forms, teams = {*first.forms, *second.forms}, {*first.teams, *second.teams}
    return first.model_copy(update={"forms": tuple(sorted(forms)), "teams": tuple(sorted(teams))})
