"""The ends of the table: "back to the top of the league", "still bottom", "the second-bottom club"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.names import Competition
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.standings.found import Found, asserted_at, position_at
from knowledge.topics.standings.holders import holder
from knowledge.topics.standings.lexicon import CHARTS, MEASURES, NO_BOTTOM, NO_TOP, SIZES, TABLE
from knowledge.topics.standings.nearby import team_beside

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_MEASURED = re.compile(rf"\b(?:{MEASURES})\b", re.IGNORECASE)
_OF_TABLE = rf"of (?:the )?(?:[\w’']+ ){{0,2}}?{TABLE}\b(?! {CHARTS}\b)"
_OFF = r"(?<!off the )(?<!from the )(?<!adrift at the )(?<!of the )(?<!behind at the )"
_GO = r"\b(?:are|is|go|goes|went|moved?|moves|stays?|stayed|sits?|remains?|(?<!-)back|going|return(?:ed)?|them|side)"
_TOP = Pattern(
    rf"{_OFF}\b(?:top|summit) {_OF_TABLE}"
    rf"|{_GO} (?:back )?(?:to )?(?:the )?(?:{TABLE} |joint[- ])?(?:top|summit)\b(?![ -](?:{NO_TOP})\b)"
    rf"|\b(?:leads?|leading|top|tops|topped) the (?:[\w’']+ ){{0,2}}?{TABLE}\b|\b{TABLE} summit\b"
    r"|\b(?:regain|reclaim|retain|take|took|claim|hold|held|keep|kept|return(?:ed)? to|into)(?:s|ed|ing)?"
    r" (?:the )?top spot\b"
    rf"|\b(?:heads?|headed|heading) the (?:[\w’']+ ){{0,2}}?{TABLE}\b"
    r"|\b(?:wins?|won|winning) (?:the|their) (?:[\w’']+ )?group\b"
    r"(?! (?:game|match|stage|phase|opener|fixture|decider)s?\b)",
    re.IGNORECASE,
)
_NEARLY = Pattern(  # with how many teams are below
    r"\b(?:(?P<two>third)|second)[- ](?:from[- ](?:the )?)?bottom(?![- ](?:half|of the group))"
    r"(?:[- ](?:club|side|team|placed))?\b",
    re.IGNORECASE,
)
_BOTTOM = Pattern(
    rf"{_OFF}(?<!second[- ])(?<!third[- ])(?<!from )\b(?:bottom|foot) {_OF_TABLE}"
    rf"|\b(?:are|is|stays?|sits?|sitting|remain(?:s|ed)?|still|now) (?:rock )?bottom\b"
    rf"(?! (?:{NO_BOTTOM}|of (?!the table)))|\bprop(?:s|ping)? up the (?:table|league|division)",
    re.IGNORECASE,
)


def ends(sentence: Sentence) -> Iterator[Found]:
    """The two ends of the table: "back to the top of the league", "still bottom"."""
    for pattern, position in ((_TOP, 1), (_BOTTOM, None)):
        for found in pattern.finditer(sentence.text):
            if asserted_at(sentence, found.start()) and not _measured(sentence):
                yield from position_at(
                    sentence, found, holder(sentence, found.start()), position or last_place(sentence)
                )


def nearly_last(sentence: Sentence) -> Iterator[Found]:
    """The last places but one and two: "second-bottom Hull", "are third from bottom"."""
    for found in _NEARLY.finditer(sentence.text):
        last = last_place(sentence)
        team = team_beside(sentence, found)
        if team is None and asserted_at(sentence, found.start()):
            team = holder(sentence, found.start())
        if last is not None:
            yield from position_at(sentence, found, team, last - (2 if found["two"] else 1))


def _measured(sentence: Sentence) -> bool:
    """Whether the sentence, or the one before, ranks teams by something else than points."""
    before = sentence.previous.text if sentence.previous else ""
    return any(_MEASURED.search(text) for text in (sentence.text, before))


def last_place(sentence: Sentence) -> int | None:
    """The last place of the league that the sentence, else the article most, names."""
    named = [_sizes(sentence), [size for other in sentence.reading.sentences for size in _sizes(other)]]
    sizes = next((sizes for sizes in named if sizes), [])
    return max(sizes, key=sizes.count) if sizes else None


def _sizes(sentence: Sentence) -> list[int]:
    named = [mention.means.name for mention in sentence.mentions if isinstance(mention.means, Competition)]
    return [SIZES[name] for name in named if name in SIZES]
