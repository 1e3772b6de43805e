"""What "we" and "us" stand for in a chat that follows a club."""

from __future__ import annotations

import pytest

from bot.club import spoken_for


@pytest.mark.parametrize(
    ("question", "means"),
    [
        ("did we win?", "did Inter win?"),
        ("We won, didn't we?", "Inter won, didn't Inter?"),
        ("who scored for us", "who scored for Inter"),
        ("our next match", "Inter's next match"),
        ("who missed ours?", "who missed Inter's?"),
        ("we've lost how often", "Inter have lost how often"),
        ('who said "we gave our all" after we won?', 'who said "we gave our all" after we won?'),
        ('why did he say "we were poor" when we won', 'why did he say "we were poor" when Inter won'),
        ("we’re third?", "Inter are third?"),
        ("did the US win?", "did the US win?"),
        ("did the us win the us open cup", "did the us win the us open cup"),
        ("who were the west's scorers, Bus or Weiss?", "who were the west's scorers, Bus or Weiss?"),
    ],
)
def test_the_club_is_named(question: str, means: str) -> None:
    assert spoken_for(question, "Inter") == means


def test_a_name_is_no_pattern() -> None:
    assert spoken_for("did we win?", r"\1 Club") == r"did \1 Club win?"
