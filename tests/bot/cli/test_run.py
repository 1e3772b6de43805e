"""`touchline run`, as a user or a supervisor starts and stops it."""

from __future__ import annotations

import signal
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE, Popen
from threading import Timer

import httpx
import pytest

from tests.subprocesses import TOUCHLINE, output, run
from tests.waiting import LONGEST

pytestmark = pytest.mark.usefixtures("pigeons")


@contextmanager
def running() -> Iterator[Popen[str]]:
    """The bot while it runs; it is killed if the test does not stop it."""
    with Popen([TOUCHLINE, "run"], stderr=PIPE, text=True) as bot:
        timer = Timer(2 * LONGEST, bot.kill)
        timer.start()
        try:
            yield bot
        finally:
            timer.cancel()
            bot.kill()


def told(bot: Popen[str], start: str) -> str:
    """The next line on its standard error, which is to start like that."""
    assert bot.stderr
    line = bot.stderr.readline()
    assert line.startswith(start), line
    return line.removeprefix(start)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_says_what_it_serves_and_stops_when_asked(number: signal.Signals) -> None:
    with running() as bot:
        assert told(bot, "touchline serves pigeon")
        bot.send_signal(number)
        assert bot.wait() == 0
        assert bot.stderr
        assert bot.stderr.read() == ""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_asked_twice_it_ends_at_once(number: signal.Signals, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIGEON", "stubborn")
    with running() as bot:
        told(bot, "touchline serves pigeon")
        bot.send_signal(number)
        told(bot, "not yet")
        bot.send_signal(number)
        assert bot.wait() == -number
        assert bot.stderr
        assert bot.stderr.read() == ""


def test_health_and_metrics_while_it_runs(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOUCHLINE_HEALTH_ADDRESS", address)
    with running() as bot:
        url = told(bot, "touchline tells how it is at ").strip()
        told(bot, "touchline serves pigeon")
        health = httpx.get(url)
        metrics = httpx.get(f"http://{address}/metrics")
        bot.terminate()
        assert bot.wait() == 0
    assert (health.status_code, health.json()["platforms"]) == (200, {"pigeon": True})
    assert 'touchline_connected{platform="pigeon"} 1.0' in metrics.text


def test_a_health_address_in_use_gets_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        monkeypatch.setenv("TOUCHLINE_HEALTH_ADDRESS", f"127.0.0.1:{server.getsockname()[1]}")
        done = run(TOUCHLINE, "run")
    assert done.returncode == 1
    assert done.stderr.startswith("touchline: TOUCHLINE_HEALTH_ADDRESS: ")
    assert done.stderr.count("\n") == 1


def test_when_nothing_can_be_served_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIGEON", "lost")
    done = run(TOUCHLINE, "run")
    assert done.returncode == 1
    serves, logged, ends = done.stderr.splitlines()
    assert serves.startswith("touchline serves pigeon")
    assert "reason='the loft is shut'" in logged
    assert ends == "touchline: no platform could be served: pigeon"


def test_nothing_of_health_is_loaded_unless_it_is_wanted() -> None:
    code = (
        "import sys; from bot.cli import run\n"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'aiohttp', 'prometheus_client', 'spacy'}))"
    )
    assert run(TOUCHLINE.with_name("python"), "-c", code).stdout == "[]\n"


def test_what_is_followed_is_read_meanwhile(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (alone / "in").mkdir()
    (alone / "in" / "late.md").write_text("Torino beat Empoli 1-0 on Saturday. Duvan Zapata scored in the 88th minute.")
    monkeypatch.setenv("TOUCHLINE_FEEDS", "in")
    with running() as bot:
        told(bot, "touchline serves pigeon")
        until = time.monotonic() + LONGEST
        while "1 file" not in output(TOUCHLINE, "feeds", "list") and time.monotonic() < until:
            time.sleep(0.5)
        bot.terminate()
        assert bot.wait() == 0
    assert "Zapata" in output(TOUCHLINE, "statements")
