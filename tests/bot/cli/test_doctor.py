"""`touchline doctor`: what it finds, and that it tells nobody's secrets."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from aiohttp import web

from bot.adapters.base import Finding
from bot.cli import checks
from bot.health import health, listening
from bot.metrics import Metrics
from bot.records import Records, Shown
from knowledge import Coverage, KnowledgeError
from tests.bot.pigeon import RING, Silent
from tests.bot.twin import SCORED, KnowledgeTwin
from tests.subprocesses import printed, touchline
from tests.waiting import LONGEST

BROKEN = b"no database" * 500


def examined(*about: str) -> tuple[int, list[str]]:
    """The doctor's exit code, and its lines about these."""
    done = touchline("doctor")
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    return done.returncode, [line for line in lines if line[5:].startswith(about)]


def test_a_healthy_doctor() -> None:
    told = printed("doctor").splitlines()
    assert all(line.startswith("ok   ") for line in told)
    assert told[:4] == [
        "ok   settings: every value can be used",
        "ok   store: empty; `touchline ingest PATH` feeds it",
        "ok   feeds: none; `touchline feeds add URL` follows one",
        "ok   records: can be used",
    ]
    assert all(line.endswith(": not configured") for line in told[4:])


def test_a_store_that_another_touchline_read(filled: Path) -> None:
    before = examined("store")[1][0]
    with closing(sqlite3.connect(filled)) as store, store:
        store.execute("UPDATE articles SET reader = 'older' WHERE path LIKE '%derby-gazette.md'")
    code, [line] = examined("store")
    assert code == 0
    assert line == f"{before}; 1 article read by another touchline, read anew with the next ingestion"


def test_a_misspelt_setting_in_the_file(alone: Path) -> None:
    (alone / ".env").write_text("TOUCHLINE_CHATLIMIT=9\nOTHER=1\n")
    code, [first, _] = examined("settings")
    assert code == 1
    assert first == "MEND settings: TOUCHLINE_CHATLIMIT is not a setting; did you mean TOUCHLINE_CHAT_LIMIT?"


def test_a_value_that_cannot_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOUCHLINE_CHAT_LIMIT", "many")
    code, [line] = examined("settings")
    assert code == 1
    assert line.startswith("MEND settings: TOUCHLINE_CHAT_LIMIT: ")


@pytest.mark.parametrize("what", ["store", "records"])
def test_a_file_that_cannot_be_used(what: str, alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (alone / "broken.db").write_bytes(BROKEN)
    monkeypatch.setenv(f"TOUCHLINE_{'DATABASE' if what == 'store' else 'RECORDS'}_URL", "sqlite:///broken.db")
    code, [line] = examined(what)
    assert code == 1
    assert line.startswith(f"MEND {what}: ")


def test_open_reports_are_told(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{alone / 'kept.db'}"
    monkeypatch.setenv("TOUCHLINE_RECORDS_URL", url)
    with closing(Records.open(url)) as records:
        records.report(Shown(question="who scored?", answer=SCORED), "telegram:1", "2")
    assert examined("records") == (0, ["ok   records: 1 open report; `touchline reports` lists them"])


@pytest.mark.usefixtures("pigeons")
def test_what_a_platform_finds_out_is_told() -> None:
    assert examined("pigeon") == (0, ["ok   pigeon: configured", "ok   pigeon: the loft is open"])


@pytest.mark.usefixtures("pigeons")
def test_what_is_to_be_mended_is_told_without_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIGEON", "grounded")
    monkeypatch.setenv("TOUCHLINE_TELEGRAM_WEBHOOK_SECRET", RING)
    assert examined("pigeon") == (1, ["ok   pigeon: configured", "MEND pigeon: [31m[redacted] has no wings"])


@pytest.mark.usefixtures("pigeons")
def test_one_that_cannot_be_examined_is_told_without_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIGEON", "careless")
    monkeypatch.setenv("TOUCHLINE_TELEGRAM_WEBHOOK_SECRET", RING)
    reason = "ConnectionError: no answer from https://loft.example/bot[redacted]/weather"
    code, lines = examined("pigeon")
    assert (code, lines[1:]) == (1, [f"MEND pigeon: it cannot be examined: {reason}"])


@pytest.mark.usefixtures("pigeons")
def test_one_whose_settings_cannot_work_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_BOT_TOKEN", "nonsense")
    code, lines = examined("discord", "pigeon")
    assert (code, lines[1:]) == (1, ["ok   pigeon: configured", "ok   pigeon: the loft is open"])
    assert lines[0].startswith("MEND discord: ")
    assert "nonsense" not in lines[0]


async def test_one_that_does_not_answer_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "PATIENCE", 0.01)
    async with asyncio.timeout(LONGEST):
        found = await checks.examined(Silent())
    assert found[1:] == [Finding("pigeon", "no answer within 0.01 seconds; see your network", wrong=True)]


def test_a_webhook_without_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOUCHLINE_TELEGRAM_WEBHOOK_URL", "https://bot.example/telegram")
    line = "ok   telegram: TOUCHLINE_TELEGRAM_WEBHOOK_SECRET is not set: every start makes up another secret"
    assert line in examined("telegram")[1]
    monkeypatch.setenv("TOUCHLINE_TELEGRAM_WEBHOOK_SECRET", RING)
    assert line not in examined("telegram")[1]


def test_an_admin_chat_on_a_platform_without_a_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOUCHLINE_ADMIN_CHAT", "discord:12345")
    line = "MEND admin chat: TOUCHLINE_ADMIN_CHAT is on discord, but DISCORD_BOT_TOKEN is not set"
    assert examined("admin chat") == (1, [line])
    monkeypatch.setenv("DISCORD_BOT_TOKEN", "nonsense")
    assert examined("admin chat") == (1, ["ok   admin chat: told of reports on discord"])


def test_admins_on_a_platform_without_a_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOUCHLINE_ADMINS", "discord:12345, discord:67890")
    assert examined("admins") == (
        1,
        [
            "MEND admins: TOUCHLINE_ADMINS names somebody on discord, but DISCORD_BOT_TOKEN is not set",
            "ok   admins: 2 people may correct from a chat",
        ],
    )


def test_a_health_address_that_is_free(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOUCHLINE_HEALTH_ADDRESS", address)
    assert examined("health") == (0, [f"ok   health: can be served at http://{address}/health"])


async def test_a_health_address_where_something_else_is(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOUCHLINE_HEALTH_ADDRESS", address)
    other = web.Application()
    other.router.add_get("/health", elsewhere)
    async with listening(other, address):
        code, [line] = await asyncio.to_thread(examined, "health")
    assert code == 1
    assert line.startswith(f"MEND health: TOUCHLINE_HEALTH_ADDRESS: nothing can be served at {address} (")


async def elsewhere(_request: web.Request) -> web.Response:
    return web.json_response(["well"])


class Broken(KnowledgeTwin):
    async def coverage(self) -> Coverage:
        raise KnowledgeError("the store is gone")


@pytest.mark.parametrize(
    ("up", "knowledge", "line"),
    [
        (True, KnowledgeTwin(), "ok   health: the bot runs, and is connected"),
        (True, Broken(), "MEND health: the bot runs, but cannot read its store"),
        (False, KnowledgeTwin(), "MEND health: the bot runs, but is not connected to pigeon"),
    ],
)
async def test_a_bot_that_runs_says_how_it_is(
    up: bool, knowledge: KnowledgeTwin, line: str, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    metrics = Metrics(["pigeon"])
    metrics.connected("pigeon", up=up)
    monkeypatch.setenv("TOUCHLINE_HEALTH_ADDRESS", address)
    async with health(address, knowledge, metrics):
        _, lines = await asyncio.to_thread(examined, "health")
    assert lines == [line]
