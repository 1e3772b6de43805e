"""A ball served, as the rules for assists hand it on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from knowledge.reading.mention import Person


class Service(NamedTuple):
    """A ball served by `player`, told from `start` to `end` of the marked text, to `receiver` where that is told."""

    start: int
    end: int
    player: Person
    receiver: Person | None = None
    told: str = "noun"
