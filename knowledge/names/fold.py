"""Folding: the form in which two spellings of one name are equal."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ð": "d",
        "’": "'",
        "‘": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "‐": "-",
    }
)
_SPACE = re.compile(r"\s+")


@lru_cache(maxsize=20_000)  # the same names are compared over and over
def fold(text: str) -> str:
    """Lower case, no accents, straight quotes, plain hyphens, single spaces: "Çalhanoğlu" → "calhanoglu"."""
    plain = text.lower().translate(_LETTERS)
    if not plain.isascii():  # what is left has accents to take off
        decomposed = unicodedata.normalize("NFKD", text).lower().translate(_LETTERS)
        plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return _SPACE.sub(" ", plain).strip()
