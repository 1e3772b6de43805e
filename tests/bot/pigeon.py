"""A platform of the tests' own: it fails as it is told to, and then serves until it is stopped."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence

import typer

from bot.adapters.base import Finding
from bot.core import Bot
from bot.errors import AdapterError
from bot.messages import Reply
from bot.settings import Settings

RING = "98765-FeatheredThing"
"""Nobody is to learn it; a careless platform lets it slip."""


class Pigeon:
    """`run` raises each of `failures` in turn, `told` is what it has carried. It loses its way to "pigeon:far"."""

    def __init__(self, name: str = "pigeon", failures: Sequence[Exception] = ()) -> None:
        self.name = name
        self.failures = list(failures)
        self.told: list[tuple[str, str]] = []
        self.runs = 0

    async def run(self, bot: Bot, stop: asyncio.Event) -> None:
        self.runs += 1
        bot.watch.connected(self.name, up=True)
        if self.failures:
            raise self.failures.pop(0)
        await stop.wait()

    async def tell(self, chat: str, reply: Reply) -> str | None:
        if chat.endswith(":far"):
            raise ConnectionError("lost on the way")
        self.told.append((chat, reply.text))
        return "7"

    async def examine(self) -> Sequence[Finding]:
        return [Finding(self.name, "the loft is open")]


class Stubborn(Pigeon):
    """Says when it is to stop, and does not."""

    async def run(self, bot: Bot, stop: asyncio.Event) -> None:
        await super().run(bot, stop)
        typer.echo("not yet", err=True)
        await asyncio.Event().wait()


class Careless(Pigeon):
    """Cannot be examined, and says more than it should."""

    async def examine(self) -> Sequence[Finding]:
        raise ConnectionError(f"no answer from\nhttps://loft.example/bot{RING}/weather")


class Grounded(Pigeon):
    """Something is to be mended, and more is told of it than should be."""

    async def examine(self) -> Sequence[Finding]:
        return [Finding(self.name, f"\x1b[31m{RING} has no wings", wrong=True)]


class Silent(Pigeon):
    """Is not heard of again."""

    async def examine(self) -> Sequence[Finding]:
        await asyncio.Event().wait()
        return []


KINDS = {"steady": Pigeon, "stubborn": Stubborn, "careless": Careless, "grounded": Grounded, "silent": Silent}


def from_settings(_settings: Settings) -> Pigeon | None:
    """The pigeon that the environment asks for."""
    kind = os.environ.get("PIGEON", "")
    if kind == "lost":
        return Pigeon(failures=[AdapterError("the loft is shut")])
    return KINDS[kind]() if kind else None
