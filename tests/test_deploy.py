"""What ships for hosting names only files, commands and settings that there are."""

from __future__ import annotations

import re
from pathlib import Path

from bot.cli import app
from bot.settings import variables

COMMANDS = {command.name or getattr(command.callback, "__name__", "") for command in app.registered_commands}


def test_the_image_is_made_of_what_is_there(root: Path) -> None:
    lines = (root / "Dockerfile").read_text("utf-8").replace("\\\n", " ").splitlines()
    copied = [path for line in lines if re.match(r"COPY (?!--from)", line) for path in line.split()[1:-1]]
    assert copied
    assert all((root / path).exists() for path in copied)


def test_settings_and_commands_are_known(root: Path) -> None:
    for name in ("Dockerfile", "deploy/touchline.service"):
        text = (root / name).read_text("utf-8")
        assert set(re.findall(r"\bTOUCHLINE_[A-Z_]+", text)) <= set(variables())
        called = re.findall(r'\bbin/touchline (\w+)|"touchline", "(\w+)"', text)
        assert {word for words in called for word in words if word} == {"run"}
    assert "run" in COMMANDS


def test_nothing_secret_goes_into_the_image(root: Path) -> None:
    kept_out = (root / ".dockerignore").read_text("utf-8").splitlines()
    assert {".env", "*.db", ".git"} <= set(kept_out)
