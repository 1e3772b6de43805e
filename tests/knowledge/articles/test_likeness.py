from __future__ import annotations

import pytest

from knowledge.articles.likeness import ALIKE, bands, likeness

REPORT = """\
Torvald scored twice as Rovers came from behind to beat Albion 3-2 at Harbour Park on Saturday. The visitors
had led through a header by Vos after twelve minutes, and then through a penalty that Lind put low to the left
of Ashworth. Kowalczyk made it two apiece before the hour with a shot from twenty yards that went in off the
post, and four minutes from time Torvald met a corner at the near post for the winner. Rovers stay third, five
points behind the leaders, while Albion have not won away from home since the middle of October and are only
two places above the relegation zone now."""
OTHER = """\
Albion's manager said after the defeat at Harbour Park that his players had stopped playing once they were
ahead. He had no complaints about the penalty, nor about the winner, and said that the fault lay with those
who had let Torvald run free at the near post. He hopes to have Nilsson back for the visit of the leaders next
week, but will go without the suspended O'Neill, who was booked for the fifth time this season when he pulled
Kowalczyk back by the halfway line."""

COPIES = [
    REPORT,
    REPORT.upper(),
    REPORT.replace("\n", " ").replace("twenty yards", "20 yards"),
    "By our correspondent\n\n" + REPORT + "\n\nRead more: the table, the fixtures and all of the results.",
    REPORT.replace("3-2", "3–2").replace("Saturday", "Saturday afternoon"),
]
OTHERS = [
    OTHER,
    REPORT[:200] + OTHER,
    REPORT[: len(REPORT) // 2] + OTHER[len(OTHER) // 2 :],
    "",
]


@pytest.mark.parametrize("text", COPIES)
def test_copies_are_alike_and_find_each_other(text: str) -> None:
    assert likeness(REPORT, text) >= ALIKE
    assert set(bands(REPORT)) & set(bands(text))


@pytest.mark.parametrize("text", OTHERS)
def test_other_texts_are_not_also_where_they_begin_alike(text: str) -> None:
    assert likeness(REPORT, text) < ALIKE


def test_a_few_words_are_like_no_others() -> None:
    assert bands("Torvald scored in the last minute and Rovers won 1-0.") == []


def test_the_same_text_has_the_same_bands_whenever_it_is_read() -> None:
    assert bands(REPORT)[0] == BANDS
    assert len(set(bands(REPORT))) == 20


BANDS = -5190583810743055120
"""The first band of REPORT: another number would leave what is stored unfound."""
