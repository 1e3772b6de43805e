"""The article benchmark, where it is at hand: what is on record in benchmarks/scores.md still holds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.subprocesses import TOUCHLINE, output

POINT = 0.01


def on_record(root: Path) -> tuple[float, ...]:
    """F1 of match facts and of all facts, and the share of questions answered right, over all splits."""
    (line,) = re.findall(r"^\| all \|(.*)\|$", (root / "benchmarks" / "scores.md").read_text("utf-8"), re.MULTILINE)
    return tuple(float(figure) for figure in line.split("|"))


def scored(table: str) -> tuple[float, ...]:
    """The same, out of what the scorer prints."""
    match_facts, all_facts = (
        re.findall(rf"^{name} FACTS\s+\S+\s+\S+\s+(\S+)", table, re.MULTILINE) for name in ("MATCH", "ALL")
    )
    questions = re.findall(r"^all\s.*?(\d\.\d+)$", table, re.MULTILINE)
    return tuple(float(found[0]) for found in (match_facts, all_facts, questions))


def test_no_score_has_fallen(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bench = root.parent / "shared" / "bench"
    if not (bench / "score").exists():
        pytest.skip("the article benchmark is not at hand: no ../shared/bench")
    monkeypatch.chdir(root)
    now = scored(output(bench / "score", "--cli", TOUCHLINE, *sorted(bench.glob("dev-*"))))
    before = on_record(root)
    assert all(figure > known - POINT for figure, known in zip(now, before, strict=True)), f"{now}, on record {before}"
