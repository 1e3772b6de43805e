"""`touchline export`, `import`, `backup` and `forget`, as an admin types them."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.records import Records, Shown
from knowledge import Answer, Source
from tests.subprocesses import printed, touchline

URL = "https://example.org/terrace-post/2021/11/28/venezia-inter"


def test_everything_goes_out_and_in_again(filled: Path, alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    facts = printed("facts", "--json")
    assert printed("export", "all.jsonl") == ""
    assert printed("export") == (alone / "all.jsonl").read_text("utf-8")
    monkeypatch.setenv("TOUCHLINE_DATABASE_URL", f"sqlite:///{alone}/other.db")
    assert printed("import", "all.jsonl") == "10 articles taken over\n"
    assert printed("facts", "--json") == facts
    assert filled.exists()
    assert sorted(path.name for path in alone.iterdir() if ".db" not in path.name) == ["all.jsonl"]


def test_half_an_export_is_not_taken_in(filled: Path, alone: Path) -> None:
    whole = printed("export").splitlines(keepends=True)
    (alone / "half.jsonl").write_text("".join(whole[: len(whole) // 2]))
    before = filled.read_bytes()
    done = touchline("import", "half.jsonl")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "touchline: the export breaks off: its last line is missing\n"
    assert filled.read_bytes() == before


@pytest.mark.usefixtures("filled")
def test_what_cannot_be_read_or_written_gets_one_line(alone: Path) -> None:
    (alone / "bytes.jsonl").write_bytes(b"\xff\xfe{}")
    (alone / "there").mkdir()
    for arguments in (
        ["import", "missing.jsonl"],
        ["import", "bytes.jsonl"],
        ["export", "missing/all.jsonl"],
        ["backup", "there"],
        ["backup", "missing/copy"],
        ["forget", "https://echo.example/nothing"],
    ):
        done = touchline(*arguments)
        assert (done.returncode, done.stdout) == (1, ""), arguments
        assert done.stderr.startswith(f"touchline: {arguments[1]}: "), arguments
        assert done.stderr.count("\n") == 1, arguments
    assert sorted(path.name for path in alone.iterdir()) == ["bytes.jsonl", "there"]


def test_a_backup_is_taken_while_somebody_writes(filled: Path, alone: Path) -> None:
    facts = printed("facts", "--json")
    with closing(sqlite3.connect(filled, isolation_level=None)) as writing:
        writing.execute("BEGIN IMMEDIATE")
        writing.execute("DELETE FROM told")
        told = printed("backup", "copy")
        writing.execute("ROLLBACK")
    assert told.splitlines() == [str(Path("copy") / name) for name in ("touchline.db", "touchline.records.db")]
    assert [path.name for path in alone.iterdir()] == ["copy"]
    shutil.copy(alone / "copy" / "touchline.db", filled)
    assert printed("facts", "--json") == facts


def test_an_article_is_forgotten_with_all_that_quotes_it(filled: Path) -> None:
    stated = [line for line in printed("statements").splitlines() if "venezia-inter" in line]
    path = stated[0].rsplit("(", 1)[1].rstrip(")")
    quoting = Shown(question="q", answer=Answer(text="a", answered=True, sources=(Source(path=path, quote="x"),)))
    other = Shown(question="q", answer=Answer(text="a", answered=True, sources=(Source(path="other.md", quote="x"),)))
    with closing(Records.open(f"sqlite:///{filled.with_name('filled.records.db')}")) as records:
        kept = [records.keep(shown) for shown in (quoting, other)]
        records.report(quoting, "telegram:1", "1")
        records.report(other, "telegram:1", "2")
        assert printed("forget", URL) == f"forgotten: {path}\n"
        assert [records.shown(identity) for identity in kept] == [None, other]
        assert [report.number for report in records.reports()] == [2]
    assert "venezia-inter" not in printed("statements")
    assert printed("ask", "/result Inter Venezia").startswith("No result")
    again = touchline("forget", URL)
    assert (again.returncode, again.stderr) == (1, f"touchline: {URL}: there is no such article\n")
