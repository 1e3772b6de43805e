"""The bot over a stand-in for knowledge, so that its own manners are all there is to test."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.adapters.memory import MemoryAdapter
from bot.core import Bot
from tests.bot.twin import KnowledgeTwin


@pytest.fixture(autouse=True)
def _alone(alone: Path) -> None:
    """No test of the bot meets anyone's settings."""


@pytest.fixture
def knowledge() -> KnowledgeTwin:
    return KnowledgeTwin()


@pytest.fixture
def bot(knowledge: KnowledgeTwin) -> Bot:
    return Bot(knowledge)


@pytest.fixture
def memory(bot: Bot) -> MemoryAdapter:
    return MemoryAdapter(bot)
