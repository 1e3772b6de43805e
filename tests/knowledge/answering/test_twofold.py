"""Texts that ask two things, and those that ask one."""

from __future__ import annotations

import pytest

from knowledge.answering.twofold import halves


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("when did Ek come on and when did he score against Lens?", "and when did he score against Lens?"),
        ("score in Lens v Nantes and who got them", "and who got them"),
        ("who won the pen for Lens, and who took it?", "and who took it?"),
        ("how many yellows did Lens get? who", "and who"),
        ("who scored first for Lens and in what minute", "and in what minute"),
    ],
)
def test_two(text: str, second: str) -> None:
    found = halves(text)
    assert found is not None
    assert found[1] == second


@pytest.mark.parametrize(
    "text",
    [
        "who scored in Lens and Nantes",
        "what did Ek and Krantz say",
        "/goals Ek and who else",
        "did Ek score for Lens and Nantes",
        "and who scored?",
        "Ek and Krantz goals",
        "who won and lost",
        "who was fouled for the pen and by whom?",
    ],
)
def test_one(text: str) -> None:
    assert halves(text) is None
