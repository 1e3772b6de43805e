from __future__ import annotations

import pytest

from tests.knowledge.reading.made import at

SUAREZ, HALE, REIS = "Pablo Suarez", "Tom Hale", "Joao Reis"

# The word between braces, and everybody whom its phrase means.
SEVERAL: list[tuple[str, list[str]]] = [
    ("{Suarez} and Tom Hale scored.", ["Suarez", HALE]),
    ("Pablo {Suarez}, Joao Reis and Tom Hale scored.", [SUAREZ, REIS, HALE]),
    ("Pablo Suarez and Joao Reis started. {Both} scored.", [SUAREZ, REIS]),
    ("Pablo Suarez and Joao Reis started. Both {men} scored.", [SUAREZ, REIS]),
    ("Pablo Suarez started. The {crowd} sang.", []),
]


@pytest.mark.parametrize(("text", "names"), SEVERAL)
def test_a_word_means_several(text: str, names: list[str]) -> None:
    sentence, token = at(text)
    assert [person.name for person in sentence.people_at(token)] == names
