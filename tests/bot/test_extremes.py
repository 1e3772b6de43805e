"""Who has most, of all that is on record and not only of what is newest."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Knowledge
from knowledge.answering.choosing import gathering, leading


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("top scorer", "3 goals each on record"),
        ("biggest win", "3-0"),
        ("highest scoring game", "4-3"),
        ("fastest goal", "11'"),
    ],
)
async def test_who_has_most_is_looked_for_among_all(
    question: str, told: str, starter_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "MOST", 1)
    async with await Knowledge.open(f"sqlite:///{starter_database}") as knowledge:
        answer, _ = await knowledge.ask(question)
    assert told in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "top scorer",
        "top scorer for Inter",
        "top scorer in Serie A",
        "top scorer in november 2021",
        "who has scored most against Napoli",
        "who has been booked most",
        "who has most red cards",
        "most assists",
    ],
)
async def test_those_who_lead_are_the_same_however_few_are_looked_at(
    question: str, starter_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with await Knowledge.open(f"sqlite:///{starter_database}") as knowledge:
        whole, _ = await knowledge.ask(question)
        monkeypatch.setattr(leading, "_AT_FIRST", 1)
        monkeypatch.setattr(leading, "_LEVELS", 1)
        first, _ = await knowledge.ask(question)
    assert "on record" in whole.text
    assert whole.text.splitlines()[0] == first.text.splitlines()[0]
