"""Who looks on while the bot works: told what happens, without what was written."""

from __future__ import annotations

from typing import Protocol

from knowledge import Answer


class Watch(Protocol):
    """Is told what happens. `platform` is an adapter's name."""

    def asked(self, platform: str) -> None:
        """A message is being answered."""
        ...

    def answered(self, platform: str, answer: Answer | None, seconds: float) -> None:
        """It was answered, after so long; None when answering failed."""
        ...

    def connected(self, platform: str, *, up: bool) -> None:
        """The connection to a platform has come up, or gone down."""
        ...

    def held_back(self, platform: str) -> None:
        """A platform asked to send more slowly (429)."""
        ...


class Unwatched:
    """Nobody looks on."""

    def asked(self, platform: str) -> None:
        """Not noted."""

    def answered(self, platform: str, answer: Answer | None, seconds: float) -> None:
        """Not noted."""

    def connected(self, platform: str, *, up: bool) -> None:
        """Not noted."""

    def held_back(self, platform: str) -> None:
        """Not noted."""
