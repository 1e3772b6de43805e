"""Long work in a process of its own, beside the bot.

So an answer never waits for a page that is taken apart or a merge of facts, nothing that reading loads stays in memory,
and whatever a hostile page brings down is not the bot.
"""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

TOUCHLINE: Final = (sys.executable, "-m", "bot")
"""The `touchline` command, wherever that is installed."""

_ENDING: Final = 5.0
"""Seconds that a process has to end when the bot stops. What it has not kept by then is read another time."""


@dataclass(frozen=True, slots=True)
class Done:
    """How a process ended, and the lines that it wrote to its standard output and error."""

    code: int
    said: Sequence[str]
    problems: Sequence[str]


async def carried_out(command: Sequence[str], seconds: float) -> Done:
    """A command carried out to its end. When this is cancelled, it is ended.

    Raises:
        TimeoutError: it did not end within so many seconds, and was ended.
        OSError: it cannot be started.
    """
    process = await asyncio.create_subprocess_exec(*command, stdout=PIPE, stderr=PIPE, start_new_session=True)
    try:
        async with asyncio.timeout(seconds):
            said, problems = await process.communicate()
    finally:
        await _ended(process)
    return Done(process.returncode or 0, _lines(said), _lines(problems))


def _lines(said: bytes) -> list[str]:
    return said.decode("utf-8", "replace").splitlines()


async def _ended(process: Process) -> None:
    """Ends a process, at once where it does not end when told to."""
    if process.returncode is not None:
        return
    with suppress(ProcessLookupError):
        process.terminate()
        with suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), _ENDING)
            return
        process.kill()
