from __future__ import annotations

import pytest

from knowledge.facts.minutes import apart, clock


@pytest.mark.parametrize(
    ("minute", "expected"),
    [("87", (87, None)), ("90+5", (90, 5)), ("45'+2", (45, 2)), ("12'", (12, None)), (None, None), ("late on", None)],
)
def test_clock(minute: str | None, expected: tuple[int, int | None] | None) -> None:
    assert clock(minute) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("86", "87", 1),
        ("12", "12", 0),
        ("90", "90+5", 1),
        ("90+1", "90+5", 4),
        ("95", "90+5", 0),
        ("45+3", "48", 0),
        ("90", "90+0", 0),
        (None, "12", None),
    ],
)
def test_apart(one: str | None, other: str | None, expected: int | None) -> None:
    assert apart(one, other) == apart(other, one) == expected
