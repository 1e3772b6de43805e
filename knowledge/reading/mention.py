"""Who and what the words of one article mean."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from knowledge.names import Competition, Derby, Team

Pair = tuple[str, str]
Teams = tuple[str | None, str | None]  # the sides of a match, as far as known


class Role(StrEnum):
    """What a person does in football, as far as the article tells."""

    PLAYER = "player"
    KEEPER = "keeper"
    COACH = "coach"
    REFEREE = "referee"
    OTHER = "other"


@dataclass(slots=True, eq=False)
class Person:
    """One person of one article. `name` is the fullest form the article uses; `team` the side it plays or works for.

    `lines` are those of a side in which a player is said to play ("back", "middle", "front"), `age` is in years.
    """

    name: str
    team: str | None = None
    nation: str | None = None
    role: Role | None = None
    lines: frozenset[str] = frozenset()
    age: int | None = None
    forms: set[str] = field(default_factory=set)

    @property
    def plays(self) -> bool:
        """Whether this may be a player: not known to be a coach, a referee or somebody else."""
        return self.role in (None, Role.PLAYER, Role.KEEPER)


@dataclass(frozen=True, slots=True)
class Place:
    """A ground or a city: where, not who."""

    name: str
    hosts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A team's name that several clubs share, where nothing tells which is meant."""

    name: str


Meaning = Team | Person | Competition | Derby | Place | Unsettled


@dataclass(frozen=True, slots=True, eq=False)
class Mention:
    """Tokens `start` up to `end` (exclusive, in the article's doc) and what they mean; of a team also which squad."""

    start: int
    end: int
    means: Meaning
    squad: str | None = None

    @property
    def team(self) -> str:
        """The short name of the team mentioned; empty for anything else."""
        return self.means.name if isinstance(self.means, Team) else ""

    @property
    def kind(self) -> str:
        """Whether the team mentioned is a "club" or a "nation"; empty for anything else."""
        return self.means.kind if isinstance(self.means, Team) else ""


@dataclass(slots=True, eq=False)
class Scene:
    """One match that the article tells of, as far as its words determine it.

    `number` counts the article's scenes from 0, the match that the article is about. `when` tells matches of one pair
    apart ("first leg", "last season"), and so does `squad`: who plays for the teams, None for the men's first sides.
    """

    number: int
    teams: Teams = (None, None)
    date: dt.date | None = None
    competition: str | None = None
    home: str | None = None
    when: str = ""
    squad: str | None = None

    def has(self, team: str | None) -> bool:
        """Whether the team is known to be one of the two sides."""
        return team is not None and team in self.teams

    def other(self, team: str | None) -> str | None:
        """The opponent of the given side, if both are known."""
        if team == self.teams[0]:
            return self.teams[1]
        return self.teams[0] if team == self.teams[1] else None
