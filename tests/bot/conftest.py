"""The bot over a stand-in for knowledge, so that its own manners are all there is to test."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from bot.adapters.memory import MemoryAdapter
from bot.core import Bot
from tests.bot.twin import KnowledgeTwin
from tests.subprocesses import TOUCHLINE, output

STARTER = Path(__file__).parents[2] / "knowledge" / "starter"


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


@pytest.fixture
def address() -> str:
    """HOST:PORT that is free."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"127.0.0.1:{server.getsockname()[1]}"


@pytest.fixture(scope="session")
def starter_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with the starter articles: not to be changed."""
    path = tmp_path_factory.mktemp("starter") / "touchline.db"
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("TOUCHLINE_DATABASE_URL", f"sqlite:///{path}")
        output(TOUCHLINE, "ingest", STARTER)
    return path
