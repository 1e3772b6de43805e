"""`touchline reports`, as an admin types it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.records import Records, Report, Shown
from knowledge import Answer
from tests.bot.twin import SCORED
from tests.subprocesses import printed, touchline

AT = dt.datetime(2024, 3, 9, 21, 5, tzinfo=dt.UTC)
SPOOF = Answer(text="Nobody.\nNot ever.")


@pytest.fixture
def records(alone: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Records]:
    """Records at the settings' address, on the evening of the derby."""
    url = f"sqlite:///{alone / 'kept.db'}"
    monkeypatch.setenv("TOUCHLINE_RECORDS_URL", url)
    with closing(Records.open(url, clock=AT.timestamp)) as opened:
        yield opened


@pytest.fixture
def two(records: Records) -> list[Report]:
    """Two that are open."""
    return [
        records.report(Shown(question="who scored?", answer=SCORED), "telegram:-100:3", "17"),
        records.report(Shown(question="\x1b[31mwho\nelse?\u202e", answer=SPOOF), "discord:5", None),
    ]


@pytest.mark.usefixtures("two")
def test_a_person_can_read_them() -> None:
    assert printed("reports").splitlines() == [
        "Report 1, 9 Mar 2024 21:05 UTC, telegram:-100:3",
        "  asked: who scored?",
        "  answered: Bruno Salas scored for Verdano Calcio in the 12th minute.",
        "  – Harbour Echo, 9 Mar 2024: “Salas struck from the edge of the box on twelve minutes.”",
        "Report 2, 9 Mar 2024 21:05 UTC, discord:5",
        "  asked:  [31mwho else? ",
        "  answered: Nobody.",
    ]


def test_a_program_can_read_them(two: list[Report]) -> None:
    lines = printed("reports", "--json").splitlines()
    assert [Report.model_validate_json(line) for line in lines] == two
    assert json.loads(lines[0])["shown"]["answer"]["sources"][0]["path"] == "derby.md"


@pytest.mark.usefixtures("two")
def test_what_stands_there_now_is_shown(records: Records) -> None:
    records.note_revised(1, Answer(text="Nobody scored.\nCorrected."))
    assert printed("reports").splitlines()[3] == "  stands there now: Nobody scored."


@pytest.mark.usefixtures("two")
def test_one_that_is_done_with_is_closed() -> None:
    done = touchline("reports", "--close", "1")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "report 1 is closed\n")
    assert printed("reports").startswith("Report 2,")
    first, second = (json.loads(line) for line in printed("reports", "--json", "--closed").splitlines())
    assert (bool(first["closed"]), second["closed"]) == (True, None)
    heading = printed("reports", "--closed").splitlines()[0]
    assert heading.startswith("Report 1, 9 Mar 2024 21:05 UTC, telegram:-100:3, closed ")


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("number", ["3", "0", "-1"])
def test_closing_what_is_not_open_gets_one_line(number: str) -> None:
    done = touchline("reports", "--close", number)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"touchline: there is no open report {number}\n"


def test_a_number_is_wanted() -> None:
    assert touchline("reports", "--close", "first").returncode == 2


@pytest.mark.parametrize(
    ("options", "said"), [([], "there is no open report\n"), (["--closed"], "there is no report\n")]
)
def test_none_at_all(options: list[str], said: str) -> None:
    done = touchline("reports", *options)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", said)


def test_records_that_cannot_be_used_get_one_line(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (alone / "broken.db").write_bytes(b"no database" * 500)
    monkeypatch.setenv("TOUCHLINE_RECORDS_URL", "sqlite:///broken.db")
    done = touchline("reports")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("touchline: broken.db: the records cannot be used")
    assert done.stderr.count("\n") == 1
