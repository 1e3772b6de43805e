"""What any test may ask for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture
def root() -> Path:
    """The repository."""
    return Path(__file__).parent.parent


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty folder to start in, with nobody's settings and with user folders of its own."""
    for name in os.environ:
        if name.startswith("TOUCHLINE_") or name.endswith("_BOT_TOKEN"):
            monkeypatch.delenv(name)
    for kind in ("DATA", "STATE", "CACHE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / "user"))
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder
