"""Numbers in words and figures: "six", "twenty-one", "14", "sixth", "twenty-first", "14th"."""

from __future__ import annotations

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ODD_ORDINALS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth"}


def _ordinal(word: str) -> str:
    if word in _ODD_ORDINALS:
        return _ODD_ORDINALS[word]
    return f"{word[:-1]}ieth" if word.endswith("y") else f"{word[:-2]}fth" if word.endswith("ve") else f"{word}th"


_CARDINALS = {word: number for number, word in enumerate(_UNITS, 1)} | {
    word: number for number, word in zip(range(20, 100, 10), _TENS, strict=True)
}
_ORDINALS = {_ordinal(word): number for word, number in _CARDINALS.items()}

_TENS_BEFORE = rf"(?=[efnost])(?:(?:{'|'.join(_TENS)})[- ])?"  # looking at the first letter first is twice as fast


def _longest_first(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


CARDINAL = rf"(?:\d{{1,3}}|{_TENS_BEFORE}(?:{_longest_first(_CARDINALS)}))(?!\w|[.,]\d)"
"""Pattern of a whole number up to 999 in figures or 99 in words."""
ORDINAL = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|{_TENS_BEFORE}(?:{_longest_first(_ORDINALS)}))(?!\w)"
"""Pattern of an ordinal number: "3rd", "third", "twenty-third"."""


def number(words: str) -> int | None:
    """The number that the words tell ("twenty-one" 21, "3rd" 3), or None when they tell none."""
    digits = words.rstrip("stndrh")
    if digits.isdecimal():
        return int(digits)
    parts = words.lower().replace("-", " ").split()
    values = [_CARDINALS.get(part) or _ORDINALS.get(part) for part in parts]
    known = [value for value in values if value is not None]
    return sum(known) if known and len(known) == len(values) else None
