"""Which sentences may tell how a match stood at half-time."""

from __future__ import annotations

import pytest

from knowledge.answering.sentences.standing_in import stood_at_half_time


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Lens led 2-0 at half-time.", True),
        ("It was 1-1 at the break after Ek's 44th-minute header.", True),
        ("Falk saved well from Ek before the interval.", False),
        ("Nantes were two goals down at the interval.", True),
        ("Nantes brought on Krantz at half-time, but it was soon 3-0.", False),
        ("They trailed 2-1 at the interval, and Falk made it 3-1 in the 60th minute.", False),
    ],
)
def test_what_is_told_of_half_time(text: str, may: bool) -> None:
    assert stood_at_half_time(text) is may
