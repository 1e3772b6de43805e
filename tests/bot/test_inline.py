"""Answers for a text that is asked outside any chat of the bot's."""

from __future__ import annotations

import pytest

from bot.core import Bot
from bot.limits import Limits
from tests.bot.twin import KnowledgeTwin


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("goals Bruno Salas", ["Bruno Salas scored"]),
        ("/goals Bruno Salas", ["Bruno Salas scored"]),
        ("who scored?", ["Bruno Salas scored"]),
        ("goals Salas", ["Bruno Salas scored"]),  # one of the two choices has an answer
        ("help", []),
        ("gibberish", []),
        ("break", []),
        ("  ", []),
    ],
)
async def test_inline(bot: Bot, text: str, points: list[str]) -> None:
    replies = await bot.inline(text, "telegram:1")
    assert [reply.text[: len(point)] for reply, point in zip(replies, points, strict=True)] == points
    assert all(reply.buttons == () for reply in replies)


async def test_inline_asks_are_limited(knowledge: KnowledgeTwin) -> None:
    bot = Bot(knowledge, limits=Limits(asker=1, chat=9))
    assert await bot.inline("who scored?", "telegram:1")
    assert await bot.inline("who scored?", "telegram:1") == []
