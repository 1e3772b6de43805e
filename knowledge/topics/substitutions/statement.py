"""What an article says about changes of players."""

from __future__ import annotations

from typing import ClassVar, Literal

from knowledge.statement import MatchStatement


class Substitution(MatchStatement):
    """A change of players that was made."""

    identity: ClassVar[tuple[str, ...]] = ("on", "off", "minute")
    people: ClassVar[tuple[str, ...]] = ("on", "off")
    mates: ClassVar[tuple[str, ...]] = ("on", "off")

    type: Literal["substitution"] = "substitution"
    on: str | None = None
    off: str | None = None
    minute: str | None = None
