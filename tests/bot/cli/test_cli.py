"""The command line as a whole: what it says to someone who gets it wrong."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import pytest

from tests.subprocesses import TOUCHLINE, output, run

COMMANDS = ["chat", "ask", "ingest", "feeds", "statements", "facts", "matches", "run", "reports", "doctor"]
CORRECTING = ["hide", "correct", "merge", "split", "rename", "undo", "corrections"]
KEEPING = ["export", "import", "backup", "forget"]


def test_the_version() -> None:
    assert output(TOUCHLINE, "--version") == f"touchline {version('touchline')}\n"


def test_help_names_every_command() -> None:
    told = output(TOUCHLINE, "--help")
    assert [command for command in (*COMMANDS, *CORRECTING, *KEEPING) if f" {command} " not in told] == []


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["--nonsense"], ["ingest"], ["facts", "extra"]])
def test_wrong_usage(arguments: list[str]) -> None:
    done = run(TOUCHLINE, *arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", [["chat"], ["run"]])
def test_a_bad_setting_gets_one_line(command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOUCHLINE_CHAT_LIMIT", "many")
    done = run(TOUCHLINE, *command)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("touchline: TOUCHLINE_CHAT_LIMIT: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", [["chat"], ["ingest", "x"]])
def test_a_store_that_cannot_be_opened_gets_one_line(
    command: list[str], alone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (alone / "broken.db").write_bytes(b"no database" * 500)
    monkeypatch.setenv("TOUCHLINE_DATABASE_URL", "sqlite:///broken.db")
    done = run(TOUCHLINE, *command)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("touchline: ")
    assert done.stderr.count("\n") == 1


def test_run_needs_a_platform() -> None:
    done = run(TOUCHLINE, "run")
    assert done.returncode == 1
    assert done.stderr.startswith("touchline: no chat platform is configured")


def test_run_says_which_token_it_cannot_use_and_keeps_it_to_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "12345 secret")
    done = run(TOUCHLINE, "run")
    assert done.returncode == 1
    assert done.stderr.startswith("touchline: TELEGRAM_BOT_TOKEN")
    assert "secret" not in done.stderr
    assert done.stderr.count("\n") == 1
