"""Unowned scores: those of a report's match that are told of no side: "the 2-0 victory", "made it 3-1 late on"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.times.other_times import other_time
from knowledge.topics.results.scores import Goals

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

_OUTCOME = Pattern(
    r"\b(?:the|this|a|an) (?:\w+ )?(\d)[-–](\d) (?:(?!first|half|aggregate|lead)[\w-]+ ){0,2}"
    r"(?:win|victory|triumph|success|defeat|loss|reverse|scoreline|result|rout|thrashing|hammering|beating)\b"
    r"(?! (?:over|against|at|to|by|away|in|on|last)\b)",
    re.IGNORECASE,
)
_TIME = r"(?:stoppage|injury|added|additional)[- ]time"
_END = (
    rf"(?:at the death|(?:in|deep into|late in) (?:the )?{_TIME}|late on|"
    r"(?:in|with) the (?:last|final) (?:minute|kick|seconds?|action|act))"
)
_AT_LAST = Pattern(
    rf"\bma(?:de|k\w+) it (\d)[-–](\d)(?! to)[^.;]{{0,30}}\b{_END}|\b{_END}[^.;]{{0,40}} made it (\d)[-–](\d)(?! to)",
    re.IGNORECASE,
)


def unowned(reading: Reading, winner: str | None) -> Goals | None:
    """The winner's and the beaten side's goals in the main match, where all that is told of no side agrees."""
    if winner in (None, "draw"):
        return None
    told = {score for sentence in reading.sentences for score in _told(reading, sentence)}
    score = told.pop() if len(told) == 1 else None
    return score if score is not None and score[0] > score[1] else None


def _told(reading: Reading, sentence: Sentence) -> Iterator[Goals]:
    """The scores of a sentence about the main match and no other day, the greater number first."""
    apart = reading.scene_of(sentence) is not reading.main or not set(sentence.teams) <= set(reading.main.teams)
    for pattern in (_OUTCOME, _AT_LAST):
        for match in pattern.finditer(sentence.text):
            goals = sorted((int(digit) for digit in match.groups() if digit), reverse=True)
            if not apart and not other_time(sentence.text) and not sentence.spoken(sentence.word_at(match.start())):
                yield goals[0], goals[1]
