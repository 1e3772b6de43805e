"""Folding: the form in which two spellings of one name are equal."""

from __future__ import annotations

import re
import unicodedata

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


def fold(text: str) -> str:
    """Lower case, no accents, straight quotes, plain hyphens, single spaces: "Çalhanoğlu" → "calhanoglu"."""
    if text.isascii():
        return _SPACE.sub(" ", text).strip().lower()
    plain = unicodedata.normalize("NFKD", text).lower().translate(_LETTERS)
    return _SPACE.sub(" ", "".join(c for c in plain if not unicodedata.combining(c))).strip()
