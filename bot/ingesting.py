"""Taking in pages that an admin names in a chat."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Protocol

from bot.aside import TOUCHLINE, carried_out
from bot.readable import worded
from knowledge import Bounds, Summary

Ingest = Callable[[Sequence[str]], Awaitable[Sequence[str]]]
"""Takes in what is at these addresses; what came of it, line by line."""

COMMAND: Final = (*TOUCHLINE, "ingest", "--background", "--")

_LONGEST: Final = 600.0
"""Seconds after which it is given up; what was read until then is kept."""


class Ingests(Protocol):
    """What ingesting needs of `knowledge.Knowledge`."""

    async def ingest(self, locations: Sequence[str], *, bounds: Bounds) -> Summary:
        """Take in articles."""
        ...


def here(knowledge: Ingests, bounds: Bounds) -> Ingest:
    """In this process: for a terminal, where one person waits for it."""

    async def ingest(addresses: Sequence[str]) -> Sequence[str]:
        summary = await knowledge.ingest(addresses, bounds=bounds)
        return [*map(str, summary.problems), worded(summary)]

    return ingest


def aside(command: Sequence[str] = COMMAND) -> Ingest:
    """In a process beside the bot, which goes on answering."""

    async def ingest(addresses: Sequence[str]) -> Sequence[str]:
        try:
            done = await carried_out((*command, *addresses), _LONGEST)
        except TimeoutError:
            return [f"That was not done within {_LONGEST / 60:.0f} minutes; what was read until then is kept."]
        return [*done.problems, *done.said]

    return ingest
