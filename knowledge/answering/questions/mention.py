"""Words of a question that name something."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.names import Derby


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name something: each tuple holds everything of its kind they may mean, the likeliest first.

    `start` and `end` count words. `place` says that a team is meant by its ground or its city only; `owns` that it
    stands in the possessive ("lautaros", "roma's"), `shared` that several of the teams may be meant as well, `unheard`
    that no fact is on record of them.
    """

    form: str
    teams: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    competition: str | None = None
    derby: Derby | None = None
    place: bool = False
    owns: bool = False
    shared: bool = False
    unheard: bool = False
    start: int = 0
    end: int = 0

    @property
    def span(self) -> range:
        """The places of its words."""
        return range(self.start, self.end)
