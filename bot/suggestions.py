"""What someone may be about to type: commands after a slash, names after a command or in a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core import Bot

SHORTEST = 2  # letters of a name before names are offered
WORDS = 3  # at most so many of the last words are taken for the beginning of one name
ANYONE = ("player", "team")
NAMED = {*ANYONE, "match", "name", "question"}
"""What a command may take that is, or begins with, a name."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`text` may take the place of the last `replaces` characters; `about` says what it is."""

    text: str
    replaces: int
    about: str = ""


async def suggest(bot: Bot, typed: str) -> list[Suggestion]:
    """What may follow on `typed`, best first."""
    if re.fullmatch(r"/\w*", typed):
        names = (command for command in bot.commands if command.name.startswith(typed[1:].lower()))
        return [Suggestion(f"/{command.name} ", len(typed), command.summary) for command in names]
    called = re.match(r"/(\w+)(?:@\w+)?\s+", typed)
    command = bot.commands.get(called[1].lower()) if called else None
    takes = tuple(kind for kind in command.takes if kind in NAMED) if command else ANYONE
    return await _names(bot, typed[called.end() :] if called else typed, takes)


async def _names(bot: Bot, typed: str, takes: tuple[str, ...]) -> list[Suggestion]:
    """Names of those kinds that the last words begin: of most words that begin any, so that "Inter Mil" finds Milan."""
    starts = [found.start() for found in re.finditer(r"\S+", typed)]
    for start in starts[-WORDS:]:
        prefix = typed[start:]
        if takes and len(prefix) >= SHORTEST and (names := await bot.knowledge.complete(prefix, takes)):
            return [Suggestion(name, len(prefix)) for name in names]
    return []
