"""Whether a sentence holds a thing of the kind that a question asks for."""

from __future__ import annotations

import re

from knowledge.answering.questions.concepts import alike, content, stems
from knowledge.answering.questions.kinds import A_NUMBER, KINDS, NUMBER, kind
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key
from knowledge.answering.questions.words import PLAIN

_COUNTED = re.compile(r"\bhow many ((?:(?!PLAYER|TEAM|did|do|does|has|have|had|was|were|is|are|in|of|for|from)\w+ )+)")
"""The words for what is to be counted."""

_TIMES = re.compile(rf"\b(?:twice|thrice|{NUMBER}(?: \w+)? times?)\b", re.IGNORECASE)
"""How often something happened."""

_NEAR = 5
"""Words between which and a number, at most, the thing counted stands."""


_CAPITAL = re.compile(r"(?<=[a-z,;–’'\"“‘(-] )[A-Z][\w'’-]+|(?<=[a-z,;–-] [“‘\"])[A-Z][\w'’-]+")
_FIRST_WORDS = re.compile(r"^[“‘\"]?([A-Z][\w'’-]+)(?: [A-Z][\w'’-]+)?(?:['’]s)? ")
"""Words written with a capital letter: within a sentence, and as its first."""


def holds(query: Query, text: str, names: tuple[str, ...]) -> bool:
    """Whether a sentence, about the people `names`, holds a thing of the kind asked for."""
    wanted = kind(query.main)
    held = KINDS[wanted].held if wanted else None
    if wanted == "name":
        return _names_another(query, text, names)
    if wanted == "number" and (counted := _COUNTED.search(query.main)):
        return _counts(counted[1], text)
    return held is None or bool(held.search(text))


def counted_noun(main: str) -> tuple[str, ...]:
    """The stems of the words for what is to be counted: "how many shots did TEAM have"; none where it says none."""
    counted = _COUNTED.search(main)
    return tuple(content(counted[1].split())) if counted else ()


def _counts(things: str, text: str) -> bool:
    """Whether a sentence has a number beside one of the things asked about."""
    if things.strip() == "times":
        return bool(_TIMES.search(text))
    wanted = {similar for word in content(things.split()) for similar in alike(word)}
    said = stems(text)
    numbers = [len(stems(text[: found.start()])) for found in A_NUMBER.finditer(text)]
    near = (" ".join(said[max(at - _NEAR, 0) : at + _NEAR + 1]) for at in numbers)
    return bool(numbers) and (not wanted or any(f" {each} " in f" {words} " for words in near for each in wanted))


def _names_another(query: Query, text: str, names: tuple[str, ...]) -> bool:
    """Whether somebody is named who is not in the question."""
    asked = {word.text for word in query.question.words} | {
        part
        for ids in query.people
        for person in ids
        if person in query.persons
        for part in key(query.persons[person].name).split()
    }
    known = asked | PLAIN | {part for team in query.teams for part in key(team).split()}
    others = [name for name in names if not set(key(name).split()) & asked]
    written = [*_CAPITAL.findall(text), *_FIRST_WORDS.findall(text)]
    return bool(others) or any(not set(key(word).split()) & known for word in written)
