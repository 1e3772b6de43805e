"""What the name files hold: teams, competitions and derbies."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

_OF_MANY = frozenset("deportes first forward jong motor national olympic south sport team universidad".split())
"""What names of clubs begin with that says nothing of which club it is, or is an ordinary word too."""

_SHORTEST = 4
"""Letters of a beginning that is a word and no abbreviation ("FC", "IFK")."""


class Entry(BaseModel):
    """Anything with a name: `name` is the English short name, `also` the other names that mean only this."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    also: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """All names that mean this and nothing else."""
        return (self.name, *self.also)


class Team(Entry):
    """A club or a national team.

    `nicknames` stand behind "the" and may be shared or be ordinary words ("Reds", "City"); `demonym` names a nation's
    people ("Argentine"); `women` are names of its women's side alone ("Lionesses"). `plays_in` is the country in whose
    leagues a club plays, be it not its own. `common` marks a club whose short name is an ordinary word as well
    ("Reading").
    """

    kind: Literal["club", "nation"] = "club"
    full: str | None = None
    nicknames: tuple[str, ...] = ()
    demonym: tuple[str, ...] = ()
    women: tuple[str, ...] = ()
    city: str | None = None
    country: str | None = None
    plays_in: str | None = None
    stadium: tuple[str, ...] = ()
    common: bool = False

    @property
    def forms(self) -> tuple[str, ...]:
        """All names that mean this team and no other."""
        return (self.name, *self.also, *([self.full] if self.full else []), *self.women)

    @property
    def beginning(self) -> str | None:
        """The one word that a club is called by once it is known which: "Slavia" for Slavia Prague."""
        word = self.name.removesuffix(f" {self.city}")
        known = word.isalpha() and len(word) >= _SHORTEST and word.lower() not in _OF_MANY
        return word if known and word != self.name else None


class Competition(Entry):
    """A league, a cup or a tournament; `trophies` are the words for its title ("Scudetto").

    `squad` tells which of a club's squads play in it, where it is not the men's first one.
    """

    kind: str
    country: str | None = None
    trophies: tuple[str, ...] = ()
    squad: str | None = None


class Derby(Entry):
    """A derby by name. `city` lets "the derby" be understood where the article's clubs are of one city."""

    teams: tuple[str, str]
    city: str | None = None


Named = Team | Competition | Derby
