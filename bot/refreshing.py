"""Keeping what is followed current while the bot serves: a process of its own looks and reads, and gives way to others.

So an answer never waits for a page that is taken apart or a merge of facts, nothing that reading loads stays in memory,
and whatever a hostile page brings down is not the bot.
"""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from typing import Final, Protocol

from bot.logs import logger
from knowledge import Feed, KnowledgeError, due

PAUSE: Final = 60.0
"""Seconds between two looks at what is due."""

_LONGEST: Final = 6 * 3_600.0
"""Seconds after which a refresh is given up; the next goes on where it stopped."""

_ENDING: Final = 5.0
"""Seconds that a refresh has to end when the bot stops. What it has not kept by then is read another time."""

COMMAND: Final = (sys.executable, "-m", "bot", "feeds", "refresh", "--background")


class Feeds(Protocol):
    """What is followed: `knowledge.Knowledge.feeds`."""

    async def every(self, also: Sequence[str] = ()) -> list[Feed]:
        """All, `also` those that the settings name."""
        ...


async def keep_current(
    feeds: Feeds, also: Sequence[str], command: Sequence[str] = COMMAND, pause: float = PAUSE
) -> None:
    """Refresh what is due, for as long as it runs. What goes wrong is logged and tried again."""
    while True:
        try:
            if due(await feeds.every(also)):
                await _refresh(command)
        except (KnowledgeError, OSError) as error:
            logger().error("feeds not refreshed", reason=str(error))
        await asyncio.sleep(pause)


async def _refresh(command: Sequence[str]) -> None:
    process = await asyncio.create_subprocess_exec(*command, stdout=PIPE, stderr=PIPE, start_new_session=True)
    try:
        async with asyncio.timeout(_LONGEST):
            said, problems = await process.communicate()
    except TimeoutError:
        logger().error("feeds not refreshed", reason=f"not done within {_LONGEST / 3_600:.0f} hours")
        return
    finally:
        await _ended(process)
    for problem in _lines(problems):
        logger().warning("feed", problem=problem)
    if process.returncode:
        logger().error("feeds not refreshed", reason=f"the refresh ended with {process.returncode}")
    for line in _lines(said):
        logger().info("feeds refreshed", said=line)


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
