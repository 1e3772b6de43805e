"""How answers word matches, days and numbers."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.answering.replying.wording import (
    cardinal,
    clip,
    count,
    label,
    listed,
    ordinal,
    quoted,
    span,
    times,
    with_article,
)
from knowledge.facts import Match

DAY = dt.date(2021, 11, 7)


@pytest.mark.parametrize(
    ("match", "said"),
    [
        (Match(id="m", teams=("AC Milan", "Inter"), score=(1, 1), date=DAY), "AC Milan 1-1 Inter (7 Nov 2021)"),
        (Match(id="m", teams=("Lazio", "Roma"), score=(0, 2), competition="Serie A"), "Roma 2-0 Lazio (Serie A)"),
        (Match(id="m", teams=("Ajax", "PSV"), score=(1, 1), winner="PSV"), "PSV 1-1 Ajax"),
        (Match(id="m", teams=("Inter", "Napoli")), "Inter–Napoli"),
    ],
)
def test_a_match_is_named_with_its_winner_first(match: Match, said: str) -> None:
    assert label(match) == said


@pytest.mark.parametrize(
    ("competition", "said"),
    [
        ("Champions League", "the Champions League"),
        ("FA Cup", "the FA Cup"),
        ("Africa Cup of Nations", "the Africa Cup of Nations"),
        ("Serie A", "Serie A"),
        ("Ligue 1", "Ligue 1"),
        ("League One", "League One"),
        ("Copa del Rey", "Copa del Rey"),
    ],
)
def test_a_competition_has_its_article(competition: str, said: str) -> None:
    assert with_article(competition) == said


@pytest.mark.parametrize(("number", "said"), [(0, "no"), (1, "one"), (10, "ten"), (11, "11")])
def test_small_numbers_are_words_in_running_text(number: int, said: str) -> None:
    assert cardinal(number) == said


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ([], ""),
        ([DAY], "7 Nov 2021"),
        ([DAY, dt.date(2021, 11, 22)], "7–22 Nov 2021"),
        ([dt.date(2021, 12, 1), DAY], "7 Nov–1 Dec 2021"),
        ([DAY, dt.date(2022, 1, 2)], "7 Nov 2021–2 Jan 2022"),
    ],
)
def test_days_are_put_together(dates: list[dt.date], said: str) -> None:
    assert span(dates) == said


def test_numbers_come_with_their_nouns() -> None:
    assert (count(1, "penalty", "penalties"), count(2, "penalty", "penalties")) == ("1 penalty", "2 penalties")
    assert [
        ordinal(number) for number in (1, 2, 3, 4, 11, 12, 21, 102)
    ] == "1st 2nd 3rd 4th 11th 12th 21st 102nd".split()
    assert [times(number) for number in (1, 2, 3, 9)] == ["once", "twice", "three times", "9 times"]
    assert [listed(items) for items in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]


def test_words_are_put_in_quotation_marks_once() -> None:
    assert quoted("we won") == "“we won”"
    assert quoted("“we won,” he said") == "“‘we won,’ he said”"
    assert quoted("“We won. They lost.") == "“We won. They lost.”"
    assert quoted("They lost.”") == "“They lost.”"
    assert quoted("He said: “We won.") == "“He said: ‘We won.”"
    assert quoted("“we won”") == "“we won”"


@given(st.text(), st.integers(min_value=10, max_value=300))
def test_a_text_is_cut_to_its_size(text: str, size: int) -> None:
    cut = clip(text, size)
    assert len(cut) <= size
    assert "\n" not in cut
