"""Keeping what is followed current while the bot serves: a process beside it looks, reads, and gives way to others."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Final, Protocol

from bot.aside import TOUCHLINE, carried_out
from bot.logs import logger
from knowledge import Feed, KnowledgeError, due

PAUSE: Final = 60.0
"""Seconds between two looks at what is due."""

_DOUBLINGS: Final = 6
"""How often that pause is doubled at most while refreshing fails: to about an hour."""

_LONGEST: Final = 6 * 3_600.0
"""Seconds after which a refresh is given up; the next goes on where it stopped."""

COMMAND: Final = (*TOUCHLINE, "feeds", "refresh", "--background")


class Feeds(Protocol):
    """What is followed: `knowledge.Knowledge.feeds`."""

    async def every(self, also: Sequence[str] = ()) -> list[Feed]:
        """All, `also` those that the settings name."""
        ...


async def keep_current(
    feeds: Feeds, also: Sequence[str], command: Sequence[str] = COMMAND, pause: float = PAUSE
) -> None:
    """Refresh what is due, for as long as it runs. What goes wrong is logged and tried again, after longer pauses."""
    failures = 0
    while True:
        try:
            if due(await feeds.every(also)):
                failures = 0 if await _refresh(command) else failures + 1
        except (KnowledgeError, OSError) as error:
            failures += 1
            logger().error("feeds not refreshed", reason=str(error))
        await asyncio.sleep(pause * 2 ** min(failures, _DOUBLINGS))


async def _refresh(command: Sequence[str]) -> bool:
    """Whether it went well."""
    try:
        done = await carried_out(command, _LONGEST)
    except TimeoutError:
        logger().error("feeds not refreshed", reason=f"not done within {_LONGEST / 3_600:.0f} hours")
        return False
    for problem in done.problems:
        logger().warning("feed", problem=problem)
    if done.code:
        logger().error("feeds not refreshed", reason=f"the refresh ended with {done.code}")
    for line in done.said:
        logger().info("feeds refreshed", said=line)
    return done.code == 0
