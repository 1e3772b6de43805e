"""`touchline ingest` and what it leaves in the store, as a user types it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.bot.conftest import STARTER
from tests.subprocesses import printed, touchline

SUMMARY = re.compile(
    r"articles: (\d+) new, (\d+) unchanged, (\d+) changed; statements: (\d+); facts: (\d+); [\d.]+ s\n"
)
ARTICLE = """---
title: "A late one"
date: 2024-03-10
source: Harbour Echo
---

Torino beat Empoli 1-0 on Saturday. Duvan Zapata scored in the 88th minute.
"""


@pytest.fixture
def article(alone: Path) -> Path:
    path = alone / "late.md"
    path.write_text(ARTICLE)
    return path


def counts(stdout: str) -> list[int]:
    found = SUMMARY.fullmatch(stdout)
    assert found, stdout
    return [int(number) for number in found.groups()]


def test_an_article_is_read_once_and_anew_when_it_has_changed(article: Path) -> None:
    first, again = (touchline("ingest", article) for _ in range(2))
    assert (first.stderr, again.stderr) == ("", ""), "a progress bar is for terminals"
    held = counts(first.stdout)
    assert held[:3] == [1, 0, 0]
    assert held[3] >= 2
    assert counts(again.stdout) == [0, 1, 0, *held[3:]]
    article.write_text(ARTICLE.replace("1-0", "2-0"))
    assert counts(printed("ingest", article))[:3] == [0, 0, 1]
    stated = [json.loads(line) for line in printed("statements", "--json").splitlines()]
    assert [row["score"] for row in stated if row["type"] == "result"] == [[2, 0]]


def test_what_cannot_be_read_is_told_and_the_rest_is_read(
    article: Path, alone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOUCHLINE_ARTICLE_LIMIT", "500")
    (alone / "empty.md").touch()
    (alone / "long.txt").write_text("Torino won. " * 60)
    (alone / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\xff")
    done = touchline("ingest", alone, alone / "missing.md")
    assert done.returncode == 1
    assert counts(done.stdout)[:3] == [1, 0, 0]
    told = [
        line for line in done.stderr.splitlines() if " of 5 articles" not in line
    ]  # how far it is, if it takes long
    assert len(told) == 4
    for name in ("empty.md", "long.txt", "picture.txt", "missing.md"):
        assert sum(name in line for line in told) == 1


@pytest.mark.usefixtures("filled")
def test_statements_are_quoted_from_their_articles() -> None:
    rows = [json.loads(line) for line in printed("statements", "--json").splitlines()]
    assert len(rows) > 50
    for row in rows:
        text = Path(row["article"]["path"]).read_text("utf-8")
        assert row["evidence"] in text
        assert row["end"] - row["start"] == len(row["evidence"])
    assert {Path(row["article"]["path"]).parent for row in rows} == {STARTER}


@pytest.mark.usefixtures("filled")
def test_facts_list_the_statements_that_tell_them() -> None:
    rows = [json.loads(line) for line in printed("facts", "--json").splitlines()]
    [missed] = [
        row["told"]
        for row in rows
        if row["type"] == "penalty"
        and row["value"]["player"] == "Lautaro Martinez"
        and row["value"]["outcome"] != "scored"
    ]
    assert len({statement["article"]["path"] for statement in missed}) >= 2


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("command", ["statements", "facts"])
def test_a_person_can_read_them_too(command: str) -> None:
    lines = printed(command).splitlines()
    assert len(lines) == len(printed(command, "--json").splitlines())
    assert any(re.fullmatch(r"(?:[0-9a-f]{8} )?goal: teams=.* player=.* “.*” \(.*\)", line) for line in lines)
