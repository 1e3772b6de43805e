"""What an admin means: facts, matches and corrections by the first digits of their ids, people and teams by name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, Protocol, TypeVar

from knowledge.corrections import Correction, Someone
from knowledge.errors import CorrectionError
from knowledge.facts import Fact, Match, Person
from knowledge.facts.corrected.people import meant
from knowledge.names import fold
from knowledge.store import Store

_DIGITS = re.compile(r"[0-9a-f]{4,16}")
_OF_TEAM = re.compile(r"(?P<name>.+?)\s*\((?P<team>[^()]+)\)")
_SHOWN = 5
"""Namesakes that are told of."""


class _Known(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_Known)


class Finder:
    """Finds the one thing that is meant. CorrectionError: there is none, or more than one."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def fact(self, start: str) -> Fact:
        """The fact whose id starts so."""
        found = await self._store.facts_starting(_digits(start, "fact"))
        if not found:
            raise CorrectionError(f"there is no fact {start}; what is corrected or told anew may get another id")
        return _only(found, start, "fact")

    async def match(self, start: str) -> Match:
        """The match whose id starts so."""
        return _only(await self._store.matches_starting(_digits(start, "match")), start, "match")

    async def correction(self, start: str) -> Correction:
        """The correction whose id starts so."""
        digits = _digits(start, "correction")
        every = [kept.correction for kept in await self._store.corrections()]
        return _only([one for one in every if one.id.startswith(digits)], start, "correction")

    async def someone(self, name: str) -> Someone:
        """The person of that name, "Name" or "Name (Team)"."""
        told = _OF_TEAM.fullmatch(name.strip())
        someone = Someone(name=told["name"], team=told["team"]) if told else Someone(name=name.strip())
        found = meant(await self._people(someone.name), someone)
        if not found:
            raise CorrectionError(f"no article names a person “{name}”")
        if len(found) > 1:
            raise CorrectionError(f"“{name}” may be {_told_apart(found)}: say which, as “Name (Team)”")
        return Someone(name=found[0].name, team=someone.team)

    async def spelling(self, what: Literal["person", "team"], name: str) -> str:
        """The name as it is spelt now: a team's short name, a person's name in the form given."""
        if what == "person":
            await self.someone(name)
            return name.strip()
        teams = [known.id for known in await self._store.named(fold(name)) if known.kind == "team"]
        if len(teams) != 1:
            raise CorrectionError(f"{'more than one team is' if teams else 'no article names a team'} “{name}”")
        return teams[0]

    async def _people(self, name: str) -> list[Person]:
        named = await self._store.named(fold(name))
        return await self._store.people([known.id for known in named if known.kind == "person"])


def _digits(start: str, what: str) -> str:
    digits = start.strip().lower()
    if not _DIGITS.fullmatch(digits):
        raise CorrectionError(f"“{start}” is no {what}'s id: four or more of its digits are wanted")
    return digits


def _only(found: Sequence[T], start: str, what: str) -> T:
    if not found:
        raise CorrectionError(f"there is no {what} {start}")
    if len(found) > 1:
        ids = ", ".join(one.id for one in found[:_SHOWN])
        raise CorrectionError(f"{start} may be more than one {what}: {ids}")
    return found[0]


def _told_apart(people: Sequence[Person]) -> str:
    return " or ".join(f"{one.name} ({', '.join(one.teams) or 'no team'})" for one in people[:_SHOWN])
