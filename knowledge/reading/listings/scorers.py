"""Lists of scorers, as stand below a report: "Hale 17, Cole 40 pen, 68."."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from knowledge.reading.mention import Person

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_MARK = r"(?: ?\(?(?P<mark>pens?|og|o\.g\.)\)?)?"
_TIME = rf"(?P<minute>\d{{1,3}}(?:\+\d{{1,2}})?)['’′]?{_MARK}"
_PLAIN_TIME = re.sub(r"\?P<\w+>", "?:", _TIME)
_NAME = r"[^\W\d_][^\d,;:()]*?"
_ITEM = re.compile(rf"(?P<name>{_NAME}) \(?(?P<times>{_PLAIN_TIME}(?:, ?{_PLAIN_TIME})*)\)?")
_LINE = re.compile(
    rf"(?:(?:Goals?|Scorers?)? ?:)?\s*(?:{re.sub(r'[?]P<[a-z]+>', '?:', _ITEM.pattern)}(?:[,;] ?|\.?\s*$))+"
)
_RATING = 10  # the best mark that a player gets: a list with nothing above it may be one of marks


class Scorer(NamedTuple):
    """A goal in a list of scorers: at the word for who scored it; `mark` is "pen", "og" or nothing."""

    at: Token
    player: Person
    minute: str
    mark: str
    nth: int


def scorers_in(sentence: Sentence) -> list[Scorer]:
    """The goals that the sentence lists, where it is a line of nothing else."""
    text = sentence.text.strip()
    if not _LINE.fullmatch(text) or not _stands_alone(sentence):
        return []
    found = [_named(sentence, item) for item in _ITEM.finditer(sentence.text)]
    if not all(found) or not any(int(goal[2].split("+")[0]) > _RATING for goals in found for goal in goals):
        return []
    count: Counter[str] = Counter()
    scorers = []
    for at, player, minute, mark in (goal for goals in found for goal in goals):
        count[player.name] += 1
        scorers.append(Scorer(at, player, minute, mark, count[player.name]))
    return scorers


def _stands_alone(sentence: Sentence) -> bool:
    """Whether the sentence is a paragraph of its own."""
    text = sentence.reading.text
    before, behind = text[: sentence.start].rstrip(" "), text[sentence.end :].lstrip(" ")
    return (not before or before.endswith("\n")) and (
        not behind or behind.startswith("\n") or sentence.text.endswith("\n")
    )


def _named(sentence: Sentence, item: re.Match[str]) -> list[tuple[Token, Person, str, str]]:
    """Each of a player's goals."""
    start, end = (sentence.start + at for at in item.span("name"))
    for mention in sentence.mentions:
        token = sentence.reading.doc[mention.start]
        if start <= token.idx < end and isinstance(mention.means, Person):
            times = re.finditer(_TIME, item["times"])
            return [(token, mention.means, time["minute"], (time["mark"] or "").replace(".", "")[:3]) for time in times]
    return []
