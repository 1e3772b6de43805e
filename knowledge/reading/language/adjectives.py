"""Adjectives that open a sentence with a capital, which is not the first half of a name: "Unbeaten Leeds held on"."""

from __future__ import annotations

import re
from functools import cache

from knowledge.reading.language.pipeline import words_of

_LOOKS = re.compile(r".{3,}(?:less|ful|ing|ive|ent|ant|ical|ish|ous|ic|ly|en|ble)")
_PLAIN = frozenset("mighty plucky dogged inept canny sorry sloppy lacklustre".split())
_NAMES = frozenset("clement constant olive karen helen allen warren stephen sterling christen".split())
_SHORTEST = 6  # letters of a participle, which "Jared" and "Ahmed" have not


@cache
def is_adjective(word: str) -> bool:
    """Whether a lower-case word is an adjective or a participle, by its look and the dictionary, and nobody's name."""
    if word in _NAMES:
        return False
    if word.endswith("ed"):
        return len(word) >= _SHORTEST and (word in words_of("adj") or _is_participle(word))
    told = word in words_of("adj") or (word.endswith("ing") and word in words_of("verb"))
    return word in _PLAIN or (told and _LOOKS.fullmatch(word) is not None)


def _is_participle(word: str) -> bool:
    stems = {word[:-1], word[:-2]} | ({word[:-3]} if word[-3] == word[-4] else set())
    return not stems.isdisjoint(words_of("verb"))
