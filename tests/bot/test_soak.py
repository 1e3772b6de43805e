"""Ten thousand messages of all kinds, and no more kept at the end than after the first few thousand."""

from __future__ import annotations

import gc
import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from bot.core import Bot
from bot.limits import Limits
from bot.messages import Message, Place, Reply
from bot.records import Records
from knowledge import Answer, Context
from tests.bot.twin import KnowledgeTwin

MESSAGES, WARM = 10_000, 4_000
LEAK = 3_000  # blocks of memory: one kept of every second message after the first 4,000 would be as much
SAID = (
    *(
        "/goals Salas",
        "/goals Bruno Salas",
        "who scored?",
        "which minute?",
        "1",
        "more",
        "/help",
        "/start",
        "/settings",
    ),
    *("/follow Porto Alto", "/listen on", "/verbosity brief", "/weather", "/goals@another_bot x", "", "  ", "break"),
    *("word " * 500, "\0\u202e@everyone <b>&amp;</b> [x](javascript:0)", "did we win?", "ok lol", "🎉" * 300),
)


class Forgetful(KnowledgeTwin):
    """Keeps no note of what was asked."""

    async def ask(self, question: str, context: Context | None = None) -> tuple[Answer, Context | None]:
        self.asked.clear()
        return await super().ask(question, context)


def mixed(chance: random.Random) -> Iterator[Message]:
    """Messages in private and in groups, some addressed, some edited, some that come twice."""
    for number in range(MESSAGES):
        chat, asker = f"chat:{chance.randrange(20)}", f"asker:{chance.randrange(20)}"
        place = chance.choice(list(Place))
        yield Message(
            chance.choice(SAID),
            chat,
            asker,
            place,
            addressed=chance.random() < 0.5,
            id=str(number - (chance.random() < 0.05)),
            edited=chance.random() < 0.05,
        )


async def soak(bot: Bot, chance: random.Random) -> tuple[int, int]:
    """Blocks of memory in use after the first messages, and after all."""
    last: dict[str, Reply] = {}
    early = 0
    for number, message in enumerate(mixed(chance)):
        if number == WARM:
            early = in_use()
        shown = last.get(message.chat)
        if shown and shown.buttons and chance.random() < 0.3:
            key = chance.choice(shown.buttons).key
            await bot.reply(Message("", message.chat, message.asker, pressed=key, id=f"press:{number}", replies_to="1"))
        elif (reply := await bot.reply(message)) is not None:
            last[message.chat] = reply
    return early, in_use()


def in_use() -> int:
    gc.collect()
    return sys.getallocatedblocks()


@pytest.fixture
def _unwritten() -> Iterator[None]:
    """Log lines go nowhere."""
    structlog.configure(logger_factory=structlog.ReturnLoggerFactory(), processors=[lambda *_line: "written"])
    yield
    structlog.reset_defaults()


@pytest.mark.usefixtures("_unwritten")
async def test_nothing_piles_up(tmp_path: Path) -> None:
    records = Records.open(f"sqlite:///{tmp_path / 'records.db'}")
    bot = Bot(Forgetful(), records=records, limits=Limits(asker=10_000, chat=10_000))
    early, late = await soak(bot, random.Random(7))  # noqa: S311 - mixing, not guarding
    assert late - early < LEAK
