"""What stands in for knowledge and for whoever looks on, where Telegram's ways are at stake."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from bot.watch import Unwatched
from knowledge import Answer, Context
from tests.bot.twin import KnowledgeTwin

HOSTILE = "*Bold* _it_ <b>tag</b> [link](https://evil.example) @ann_writes spam.example/x `code`"


class SlowTwin(KnowledgeTwin):
    """Takes its time over "slow", until `ready` is set, and knows answers of a test's own."""

    def __init__(self, answers: Mapping[str, Answer] | None = None) -> None:
        super().__init__()
        self.answers = {**KnowledgeTwin.answers, **(answers or {}), "slow": Answer(text="At last.", answered=True)}
        self.ready = asyncio.Event()

    async def ask(self, question: str, context: Context | None = None) -> tuple[Answer, Context | None]:
        answer = await super().ask(question, context)
        if question == "slow":
            await self.ready.wait()
        return answer


class WatchTwin(Unwatched):
    """Notes whether the connection was up, change by change, and how often Telegram asked to wait."""

    def __init__(self) -> None:
        self.changes: list[bool] = []
        self.held: int = 0

    def connected(self, platform: str, *, up: bool) -> None:
        assert platform == "telegram"
        self.changes.append(up)

    def held_back(self, platform: str) -> None:
        assert platform == "telegram"
        self.held += 1
