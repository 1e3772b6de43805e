"""A store with the starter articles in it, filled once for all tests of the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.subprocesses import TOUCHLINE, output

STARTER = Path(__file__).parents[3] / "knowledge" / "starter"


@pytest.fixture(scope="session")
def starter_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with the starter articles: not to be changed."""
    path = tmp_path_factory.mktemp("starter") / "touchline.db"
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("TOUCHLINE_DATABASE_URL", f"sqlite:///{path}")
        output(TOUCHLINE, "ingest", STARTER)
    return path


@pytest.fixture
def filled(starter_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings name a copy of that store."""
    path = tmp_path / "filled.db"
    shutil.copy(starter_database, path)
    monkeypatch.setenv("TOUCHLINE_DATABASE_URL", f"sqlite:///{path}")
    return path
