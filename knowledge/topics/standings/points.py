"""Points in the table: "on 32 points", "with six points from two matches", "Salernitana (31 points)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.numbers import CARDINAL, number
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.standings.found import Found, asserted_at
from knowledge.topics.standings.holders import holder
from knowledge.topics.standings.lexicon import APART
from knowledge.topics.standings.nearby import last_team

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_OF_SEASON = (
    rf"(?= (?:in total )?(?:from|after) (?:(?:their|its|the|a) )?(?:(?:opening|first) )?(?:{CARDINAL}|possible))"
)
_SAID = (
    Pattern(rf"\b(?:on|on to|onto|up to) (?:just |only )?(?P<n>{CARDINAL}) points?\b"),
    Pattern(
        rf"\b(?:moves?|moved|takes?|took|tally to|total to)(?: \w+)? (?:to )?(?P<n>{CARDINAL}) points\b(?! {APART})"
    ),
    Pattern(rf"\bwith (?:just |only )?(?P<n>{CARDINAL}) points?\b(?:{_OF_SEASON}|(?=[,.)]| and| following| after))"),
    Pattern(rf"\b(?:collected|amassed|taken|won) (?:just |only )*(?P<n>{CARDINAL}) points?\b{_OF_SEASON}"),
    Pattern(
        rf"\b(?:has|have) (?:now |just |only |already )*(?P<n>{CARDINAL}) points?\b"
        rf"(?:{_OF_SEASON}|(?=[,.;]| (?:each|and|but|at|with)\b))"
    ),
)
_REACHED = Pattern(rf"\b(?:reach(?:ed|es|ing)?|picked up|racked up|amassed) (?P<n>{CARDINAL}) points\b(?! {APART})")
# Of no points; "they are still without a point at Lyon" tells of a ground.
_NONE = Pattern(
    r"\b(?:has|have|with|on) (?:still |just )?(?:zero|no|nil|0) points?\b"
    rf"(?= (?:after|from|to their name|so far|on the board)|,? (?:and|or) (?:no|zero)|[,.;](?! (?:the|a)\b))"
    rf"|\b(?:(?:remain|are|is|were|still|stay)\w* (?:still )?(?:pointless|without a point)|pointless)\b"
    rf"(?= (?:after|from) (?:(?:their|the) )?(?:(?:opening|first) )?{CARDINAL}\b|[,.;])"
)
_BRACKETED = Pattern(rf"\((?P<n>{CARDINAL})(?: points?| pts)\)")
_LEAD = re.compile(r"\b(?:lead(?! (?:the\b|on \w+ points|[A-Z]))|gap|advantage|cushion|deficit|margin)\b[^,;.]*$")
_RECKONED = re.compile(r"[^,.;]* (?:since (?!the start)|under )")  # points of a reign, not of a season
_SINCE = re.compile(r"\b[Ss]ince (?!the start|the opening)[^,.;]*$")  # "since the turn of the year Leeds have taken 31"
_REST = re.compile(rf" (?:in total )?from {CARDINAL}|.*\bpossible")


def points(sentence: Sentence) -> Iterator[Found]:
    """The points that teams have."""
    for found in _NONE.finditer(sentence.text):
        if asserted_at(sentence, found.start()):
            yield from _points(sentence, found, holder(sentence, found.start()), 0)
    for pattern in (*_SAID, _REACHED):
        for found in pattern.finditer(sentence.text):
            of_lead = _LEAD.search(sentence.text, 0, found.start()) is not None
            if not of_lead and _tells(sentence, found) and asserted_at(sentence, found.start()):
                yield from _points(sentence, found, holder(sentence, found.start()))
    for found in _BRACKETED.finditer(sentence.text):
        yield from _points(sentence, found, last_team(sentence, found.start()))


def _tells(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether these are a table's points, not those that a match is for: "left with all three points"."""
    if _RECKONED.match(sentence.text, found.end()) is not None or _SINCE.search(sentence.text, 0, found.start()):
        return False
    return number(found["n"]) != 3 or _REST.match(sentence.text, found.end()) is not None


def _points(
    sentence: Sentence, found: re.Match[str], team: str | None, number_told: int | None = None
) -> Iterator[Found]:
    token = sentence.word_at(found.start())
    if team is not None and not sentence.spoken(token):
        yield Found(token, team, points=number(found["n"]) if number_told is None else number_told)
