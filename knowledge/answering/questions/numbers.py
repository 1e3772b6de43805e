"""How many times somebody is asked to have done something: "did he score twice", "two penalties", "a hat-trick"."""

from __future__ import annotations

import re

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_NUMBER = rf"(?P<number>{'|'.join(_NUMBERS)}|[2-6])"
_DID = r"(?:score|net|get|got|bag|grab|hit|miss|save|take|took|convert|have|had|win|concede|receive|make|made|claim)"
_DONE = r"(?:scored|netted|bagged|grabbed|missed|saved|taken|converted|conceded|received|claimed)"
_NO_DEEDS = (
    r"(?:minutes?|mins?|days?|weeks?|months?|years?|seasons?|games?|matches|points?|times more|different|more|in a row|"
    r"straight|or|to|of|yards?|men|changes|legs?|touches)"
)
_WORDS = (
    (re.compile(r"\b(?:hat tricks?|trebles?|thrice)\b"), 3),
    (re.compile(r"\b(?:braces?|twice|a double|a pair of)\b"), 2),
)
_TIMES = re.compile(rf"\b{_NUMBER} times\b")
_MANY = re.compile(rf"\b(?:{_DID}|{_DONE}) (?:all |both )?{_NUMBER}\b(?! {_NO_DEEDS}\b)")


def deeds(main: str) -> int | None:
    """The number of one's deeds that a question asks for together; None where it asks for none in particular."""
    for words, number in _WORDS:
        if words.search(main):
            return number
    found = _TIMES.search(main) or _MANY.search(main)
    return (_NUMBERS.get(found["number"]) or int(found["number"])) if found else None
