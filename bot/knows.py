"""What the bot needs of knowledge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from knowledge import Answer, Command, Context, Coverage, News


class Newsroom(Protocol):
    """What the bot needs of `knowledge.Newsroom`."""

    async def latest(self) -> int:
        """The number of the newest article."""
        ...

    async def of(self, team: str, since: int) -> list[News]:
        """The matches of a team of which articles after that number tell something."""
        ...

    async def on(self, match: str) -> News | None:
        """The match of that id as it is known now."""
        ...


class Corrected(Protocol):
    """What the bot needs of `knowledge.Editor` to see that something was corrected."""

    async def state(self) -> str:
        """Another text whenever a correction was made or undone."""
        ...


class Knows(Protocol):
    """What the bot needs of `knowledge.Knowledge`, and what stands in for it in tests."""

    @property
    def commands(self) -> Sequence[Command]:
        """The topics' commands."""
        ...

    @property
    def news(self) -> Newsroom:
        """What it tells of unasked."""
        ...

    @property
    def editor(self) -> Corrected:
        """What is corrected in it."""
        ...

    async def merged(self) -> int:
        """Another number whenever facts have changed."""
        ...

    async def ask(self, question: str, context: Context | None = None) -> tuple[Answer, Context | None]:
        """The answer, and what a follow-up will refer to."""
        ...

    async def complete(self, prefix: str, takes: Sequence[str] = ()) -> list[str]:
        """Names that start with `prefix`, of the kinds that a command takes."""
        ...

    async def coverage(self) -> Coverage:
        """What the answers rest on."""
        ...
