"""What a sentence has to hold that stands in for a fact: the score, or the day, that is asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.answering.choosing.kinds_of_goals import counts_some
from knowledge.answering.choosing.stages import LEGS, stages, stages_asked
from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.holding import holds
from knowledge.answering.questions.kinds import kind
from knowledge.answering.questions.query import Query
from knowledge.answering.sentences.signs import sign
from knowledge.names import fold

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage


_LATER = re.compile(r"\b(?:4[6-9]|[5-9]\d)(?:th|st|nd|rd|['’]|[- ]minutes?\b)|\bsecond[- ]half\b")
_STOOD = re.compile(
    r"\d ?[-–] ?\d|\b(?:goal|score)less\b|\blevel\b|\ball square\b|\b(?:lead|led|leading|ahead|in front|advantage"
    r"|behind|trail(?:ed|ing)?|deficit|(?:goals?|one|two|three|four) (?:up|down|to the good|clear|adrift))\b"
)
_CHANGED = re.compile(
    r"\b(?:brought on|sent on|threw on|introduced|replaced|came on|substitut\w+|withdrawn|taken off|hooked)\b[^,.;]*"
    r"\b(?:half[- ]?time|the (?:break|interval))\b"
)
"""What is told of another time than the end of the first half, how a match may stand, and who was changed then."""


_WHO_HAS_MOST = re.compile(
    r"^(?:and |so )?(?:who|which (?:\w+ )?(?:players?|team|side|keeper)) .*\b(?:most|fewest|least)\b"
)
_FOREMOST = re.compile(
    r"\b(?:(?:the )?(?:most|fewest|least|highest|lowest)|more|fewer|top(?:s|ped|ping)?|lead(?:s|ing|er)?|led|record|"
    r"than any|nobody|no one|no other|ahead of)\b",
    re.IGNORECASE,
)
"""Asks who leads all others, and words of which one must stand in the sentence that tells."""


def stood_at_half_time(text: str) -> bool:
    """Whether a sentence that speaks of half-time tells how it stood then, and not only what came about then."""
    return bool(_STOOD.search(text)) and not (_LATER.search(text) or _CHANGED.search(text))


def leads_others(query: Query, text: str) -> bool:
    """Whether a sentence may tell who has most, where that is asked."""
    return not _WHO_HAS_MOST.search(query.main) or bool(_FOREMOST.search(text))


def stands_in(query: Query, ask: Ask, passage: StoredPassage) -> bool:
    """Whether a sentence that stands in for a fact has the score of a result, or the day and leg of a match to come."""
    if ask.types == ("result",) and ask.wants == "score":
        return bool(sign("score").places(fold(passage.text)))
    if ask.types != ("fixture",):
        return "tally" not in ask.types or not counts_some(query, passage.text)
    of_leg = stages_asked(query) & LEGS <= stages(passage.text)
    return of_leg and (kind(query.main) != "day" or holds(query, passage.text, passage.names))
