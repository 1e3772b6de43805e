from __future__ import annotations

import re

import pytest

from knowledge.reading.language.pattern import Pattern, needed

NEEDED = [
    (r"\b(?:miss(?:es|ed)?|sat out)\b", {"miss", "sat out"}),
    (r"@p (?:was|is) (?:not )?(?:injured|hurt)", {"injured", "hurt"}),
    (r"(?:a )?late (?P<what>winner|equaliser)", {"winner", "equaliser"}),
    (r"the (?:first|second) (?=half)", {"first", "second"}),
    (r"(?:draw\w*|draws) level", {" level"}),
    (r"Level", {"level"}),
    (r"(?:goal)+", {"goal"}),
]
NOTHING_NEEDED = [r"\d+", r"(?:goal)?", r"(?:goal|\d)", r"\b\w+ed\b|[a-z]", r"(?!goal)", r"the "]


@pytest.mark.parametrize(("pattern", "words"), NEEDED)
def test_what_a_pattern_cannot_do_without_is_worked_out(pattern: str, words: set[str]) -> None:
    assert needed(pattern) == words


@pytest.mark.parametrize("pattern", NOTHING_NEEDED)
def test_nothing_is_needed_where_a_pattern_may_do_without_or_its_words_are_everywhere(pattern: str) -> None:
    assert not needed(pattern)


@pytest.mark.parametrize("pattern", [pattern for pattern, _ in NEEDED] + NOTHING_NEEDED)
@pytest.mark.parametrize(
    "text",
    [
        "Hale misses out, Cole sat out and @p is not hurt.",
        "A LATE WINNER, a late equaliser: 2 goals in the second half drew them LEVEL.",
        "Level at last, though nobody missed it",
        "",
    ],
)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_it_fits_what_the_pattern_fits(pattern: str, text: str, flags: int) -> None:
    made, plain = Pattern(pattern, flags), re.compile(pattern, flags)
    assert [found.span() for found in made.finditer(text)] == [found.span() for found in plain.finditer(text)]
    first, same = made.search(text, 3, 40), plain.search(text, 3, 40)
    assert (first and first.span()) == (same and same.span())
