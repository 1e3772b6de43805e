"""Who has most, of all that is on record and not only of what is newest."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Knowledge
from knowledge.answering.choosing import gathering


@pytest.mark.parametrize(
    ("question", "told"),
    [("top scorer", "3 goals each on record"), ("biggest win", "3-0"), ("highest scoring game", "4-3")],
)
async def test_who_has_most_is_looked_for_among_all(
    question: str, told: str, starter_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "MOST", 1)
    async with await Knowledge.open(f"sqlite:///{starter_database}") as knowledge:
        answer, _ = await knowledge.ask(question)
    assert told in answer.text
