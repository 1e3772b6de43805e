from __future__ import annotations

import re

import pytest

from knowledge.reading.language.numbers import CARDINAL, ORDINAL, number

NUMBERS = [
    ("1", 1),
    ("one", 1),
    ("twelve", 12),
    ("twenty", 20),
    ("Twenty-one", 21),
    ("ninety nine", 99),
    ("117", 117),
    ("1st", 1),
    ("22nd", 22),
    ("87th", 87),
    ("first", 1),
    ("fifth", 5),
    ("eighth", 8),
    ("ninth", 9),
    ("twelfth", 12),
    ("twentieth", 20),
    ("eighty-third", 83),
]


@pytest.mark.parametrize(("words", "value"), NUMBERS)
def test_numbers_are_read(words: str, value: int) -> None:
    assert number(words) == value
    assert re.fullmatch(f"{CARDINAL}|{ORDINAL}", words, re.IGNORECASE)


@pytest.mark.parametrize("words", ["", "some", "the", "stand", "one more", "onest"])
def test_other_words_are_no_numbers(words: str) -> None:
    assert number(words) is None
