"""What the bot remembers, in memory and in a file that is opened again."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from bot.errors import RecordsError
from bot.records import ChatSettings, Records, Shown, Verbosity
from bot.records.records import DAY, SEEN
from bot.records.tables import metadata
from knowledge import Answer

SHOWN = Shown(question="who scored?", answer=Answer(text="Bruno Salas did.", answered=True))


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'deep' / 'records.db'}"


def test_a_message_is_seen_once_also_by_the_next_process(url: str) -> None:
    first = Records.open(url)
    assert first.first_time("telegram:1", "7")
    assert first.first_time("telegram:2", "7")
    assert not first.first_time("telegram:1", "7")
    first.close()
    assert not Records.open(url).first_time("telegram:1", "7")


def test_old_messages_and_answers_are_let_go(clock: Clock) -> None:
    records = Records.open(days=30, clock=clock)
    identity = records.keep(SHOWN)
    records.first_time("telegram:1", "7")
    clock.now += SEEN + 1
    records.tidy()
    assert records.first_time("telegram:1", "7")
    assert records.shown(identity) == SHOWN
    clock.now += 30 * DAY
    records.tidy()
    assert records.shown(identity) is None


@pytest.mark.parametrize(
    ("set_", "in_force"),
    [
        ([], ChatSettings()),
        ([("server", "club", "Inter")], ChatSettings(club="Inter")),
        ([("server", "club", "Inter"), ("channel", "club", "Milan")], ChatSettings(club="Milan")),
        ([("channel", "listening", True), ("thread", "listening", False)], ChatSettings(listening=False)),
        (
            [("server", "verbosity", "full"), ("channel", "listening", True)],
            ChatSettings(listening=True, verbosity=Verbosity.FULL),
        ),
        ([("channel", "club", "Milan"), ("channel", "club", None)], ChatSettings()),
        ([("elsewhere", "club", "Milan")], ChatSettings()),
    ],
)
def test_the_nearest_chat_that_sets_something_decides(
    set_: list[tuple[str, str, str | bool | None]], in_force: ChatSettings
) -> None:
    records = Records.open()
    for chat, name, value in set_:
        records.change(chat, name, value)
    assert records.settings("thread", ("channel", "server")) == in_force


def test_settings_move_with_their_chat() -> None:
    records = Records.open()
    records.change("telegram:-5", "club", "Inter")
    records.move("telegram:-5", "telegram:-1005")
    records.move("telegram:-6", "telegram:-1005")
    assert records.settings("telegram:-1005").club == "Inter"
    assert records.settings("telegram:-5").club is None


def test_a_message_is_reported_once_until_its_report_is_closed() -> None:
    records = Records.open()
    first = records.report(SHOWN, "telegram:1", "7")
    assert records.report(SHOWN, "telegram:1", "7").number == first.number
    assert records.report(SHOWN, "telegram:1", "8").number != first.number
    assert records.close_report(first.number)
    assert not records.close_report(first.number)
    assert [report.message for report in records.reports()] == ["8"]
    assert [report.message for report in records.reports(closed=True)] == ["7", "8"]
    assert records.report(SHOWN, "telegram:1", "7").number > first.number


def test_marks_are_kept(url: str) -> None:
    records = Records.open(url)
    assert records.mark("telegram commands") is None
    records.put_mark("telegram commands", "a")
    records.put_mark("telegram commands", "b")
    records.close()
    assert Records.open(url).mark("telegram commands") == "b"


def test_the_migrations_make_the_tables_that_the_code_uses(url: str) -> None:
    Records.open(url).close()
    with create_engine(url).connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("sqlite://", "must name an SQLite file"),
        ("postgresql://host/records", "must name an SQLite file"),
        ("no url", "cannot be read"),
    ],
)
def test_an_address_that_cannot_be_used(address: str, says: str) -> None:
    with pytest.raises(RecordsError, match=says):
        Records.open(address)


def test_files_that_are_not_ours(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("a shopping list, and a long one at that " * 40, "utf-8")
    with pytest.raises(RecordsError, match="cannot be used"):
        Records.open(f"sqlite:///{tmp_path / 'text.db'}")
    with sqlite3.connect(tmp_path / "other.db") as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    with pytest.raises(RecordsError, match="another program"):
        Records.open(f"sqlite:///{tmp_path / 'other.db'}")
