from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.articles.files import load
from knowledge.articles.wrapping import unwrapped
from tests.knowledge.articles.test_files import written

FIRST = (
    "Torvald scored twice as Rovers came from behind to beat Albion 3-2 at Harbour Park on Saturday. The visitors had "
    "led through a header by Vos after twelve minutes, and then through a penalty that Lind put low to the left."
)
SECOND = (
    "Kowalczyk made it two apiece before the hour with a shot from twenty yards that went in off the post, and four "
    "minutes from time Torvald met a corner at the near post for the winner."
)


@pytest.mark.parametrize("width", [60, 72, 80, 100])
def test_paragraphs_are_put_together(width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in (FIRST, SECOND))
    assert unwrapped(wrapped) == f"{FIRST}\n\n{SECOND}"


HEADED = f"# A heading longer than any line of the text, as headings of match reports are\n\n{textwrap.fill(FIRST, 64)}"


def test_headings_lists_and_short_lines_stay_lines() -> None:
    scorers = "Rovers: Kowalczyk 58\nTorvald 71, 86\n- Albion: Vos 12\n- Lind (pen) 40"
    assert unwrapped(f"{HEADED}\n\n{scorers}") == f"{HEADED.partition(chr(10))[0]}\n\n{FIRST}\n\n{scorers}"


def test_a_word_that_was_broken_at_its_hyphen_is_whole_again() -> None:
    text = textwrap.fill(FIRST.replace("twelve minutes", "a well-worked short-corner set-piece"), 44)
    assert "-\n" in text
    assert unwrapped(text) == FIRST.replace("twelve minutes", "a well-worked short-corner set-piece")


OTHERS = [
    "",
    "Rovers won.",
    f"{FIRST}\n{SECOND}",
    "Rovers 3-2 Albion\nHarbour Park, Saturday\nScorers: Torvald 71, 86; Kowalczyk 58\nAttendance: 8,112",
    "He was told.\nHe had not listened, and on the hour he was told again.\nThen he was taken off.\nNobody clapped.",
    "Rovers    20 14 3 3 41\nAlbion    20 13 4 3 38\nUnited    20 12 2 6 30\nCity      20 11 5 4 35",
]


@pytest.mark.parametrize("text", OTHERS)
def test_other_texts_are_left_as_they_are(text: str) -> None:
    assert unwrapped(text) == text


LENGTHS = st.lists(st.integers(4, 12), min_size=100, max_size=110)


@given(st.lists(LENGTHS, min_size=1, max_size=3), st.integers(48, 120))
def test_whatever_was_wrapped_is_unwrapped(lengths: list[list[int]], width: int) -> None:
    paragraphs = [" ".join("x" * length for length in some) for some in lengths]
    wrapped = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in paragraphs)
    assert unwrapped(wrapped) == "\n\n".join(paragraphs)


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_files_are_read_unwrapped(tmp_path: Path, name: str) -> None:
    assert load(written(tmp_path, name, textwrap.fill(FIRST, 72))).text == FIRST
