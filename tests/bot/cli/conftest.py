"""A filled store for the command line to work on, and a platform for it to serve."""

from __future__ import annotations

import os
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


@pytest.fixture
def pigeons(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """tests/bot/pigeon.py is installed for the programs that a test starts; PIGEON names the kind that they get."""
    package = tmp_path / "installed" / "pigeon-1.0.dist-info"
    package.mkdir(parents=True)
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: pigeon\nVersion: 1.0\n")
    (package / "entry_points.txt").write_text("[touchline.adapters]\npigeon = tests.bot.pigeon:from_settings\n")
    monkeypatch.setenv("PYTHONPATH", f"{package.parent}{os.pathsep}{root}")
    monkeypatch.setenv("PIGEON", "steady")
