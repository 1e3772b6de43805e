"""What the bot knows in these tests: a little more than the twin, of the kind that tempts a platform."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

from knowledge import Answer, Command, Context, Refusal, Source
from tests.bot.twin import SCORED, KnowledgeTwin

HOSTILE_NAME = "@everyone <@80351110224678912> [free](https://evil.example) `x` **Salas**"
HOSTILE = Answer(
    text=f"{HOSTILE_NAME} scored.\n# See https://evil.example/a_b_c and discord.gg/evil\n> <#81384788765712384> :wave:",
    answered=True,
    sources=(
        Source(
            path="hostile.md",
            source="Echo](https://evil.example) @here",
            url="https://echo.example/a_(b)[c]|d`e\\f",
            quote="*They* ||said|| <@&165511591545143296> 1. so",
        ),
    ),
)
TEAMS = tuple(f"Verdano {number}" for number in range(8))
MANY = Answer(text="Which Verdano?", refusal=Refusal.AMBIGUOUS, choices=tuple(f"/result {team}" for team in TEAMS))
SLOWLY = 30.0
"""Seconds of a slow answer."""


class Knowing(KnowledgeTwin):
    """`slow` makes every answer slow, `pausing` makes it wait for that.

    To complete a name takes long when it starts with "sl", and fails with "er".
    """

    commands = (
        *KnowledgeTwin.commands,
        Command("penalties", "Penalties of a player, a team or a match", takes=("player", "team", "match")),
        Command("coverage", "What the articles on record cover"),
    )
    answers: Mapping[str, Answer] = {
        **KnowledgeTwin.answers,
        "who scored?": SCORED.model_copy(update={"facts": ("fact 1",)}),
        "/penalties Inter Milan": SCORED,
        "hostile": HOSTILE,
        "/result Verdano": MANY,
        "/result Verdano 7": SCORED,
    }
    names: Mapping[str, Sequence[str]] = {
        **KnowledgeTwin.names,
        "match": tuple(f"Sporting {number} {'of the Old Town ' * (number // 20 * 9)}" for number in range(40)),
    }

    def __init__(self) -> None:
        super().__init__()
        self.slow = False
        self.pausing: asyncio.Event | None = None
        self.begun = asyncio.Event()

    async def ask(self, question: str, context: Context | None = None) -> tuple[Answer, Context | None]:
        self.begun.set()
        if self.pausing:
            await self.pausing.wait()
        if self.slow:
            await asyncio.sleep(SLOWLY)
        return await super().ask(question, context)

    async def complete(self, prefix: str, takes: Sequence[str] = ()) -> list[str]:
        if prefix.startswith("sl"):
            await asyncio.sleep(SLOWLY)
        if prefix.startswith("er"):
            raise RuntimeError("the store is gone")
        return await super().complete(prefix, takes)
