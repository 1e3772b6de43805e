"""A filled store for the command line to work on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest


@pytest.fixture
def filled(starter_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings name a copy of that store."""
    path = tmp_path / "filled.db"
    shutil.copy(starter_database, path)
    monkeypatch.setenv("TOUCHLINE_DATABASE_URL", f"sqlite:///{path}")
    return path
