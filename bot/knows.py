"""What the bot needs of knowledge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from knowledge import Answer, Command, Context, Coverage


class Knows(Protocol):
    """What the bot needs of `knowledge.Knowledge`, and what stands in for it in tests."""

    @property
    def commands(self) -> Sequence[Command]:
        """The topics' commands."""
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
