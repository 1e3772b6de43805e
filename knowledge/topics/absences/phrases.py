"""Every phrase that tells of somebody who is missing, the surest first, and the words that tell why."""

from __future__ import annotations

import re
from typing import Literal

from knowledge.reading.language.pattern import Pattern
from knowledge.topics.absences.deprived import DEPRIVED
from knowledge.topics.absences.hurt import HURT
from knowledge.topics.absences.missing import MISSING

Reason = Literal["injury", "suspension", "other"]

PHRASES = (*DEPRIVED, *MISSING, *HURT)

_REASONS: tuple[tuple[Reason, re.Pattern[str]], ...] = (
    (
        "suspension",
        re.compile(r"suspen|disqualif|accumulation|\bban(?:s|ned)?\b|\bsent off\b|red card|dismiss|booking"),
    ),
    (
        "other",
        re.compile(
            r"\bill\b|illness|virus|covid|flu\b|\bsick\b|\boff\b$|giving birth|birth of|personal|paternity|"
            r"cup-tied|ineligible|\bduty\b|africa cup|afcon"
            r"|asian cup|left out|omitted|disciplin|\brested\b"
        ),
    ),
    (
        "injury",
        re.compile(
            r"injur(?!y[- ]time)|hurt|clutch|bruis|niggle|^fit\b|casualt|shin\b|lung\b|adductor|nursing|crutches|"
            r"damage|cruciate|rupture|lesion|"
            r"dead leg|hospital"
            r"|knee|hamstring|ankle|groin|calf|thigh|muscle|achilles|surgery|operation"
            r"|concuss|stretcher|limp|hobbl|recover|fitness|fractur|broken|torn|knock|carried|sideline|suffered|"
            r"out for"
            r"|mishap|pulled up|strain|sprain|hernia|shoulder|\b(?:hip|foot|back(?=\))|quad|acl|wrist|ribs?)\b"
            r"|collarbone|nerve|forced off|treatment|lay-?off|be (?:replaced|substituted|withdrawn)|continue"
            r"|\bto go off\b"
        ),
    ),
)


def reason_of(text: str, match: re.Match[str], pattern: Pattern) -> Reason | None:
    """Why somebody is missing, by the words of the phrase, then by those around it; the first such word counts.

    Whoever a phrase says went off hurt is injured, whatever else is said.
    """
    for words in (match["tells"], match[0], text[match.start() : match.end() + 60], text):
        found = [(told.start(), reason) for reason, pattern in _REASONS if (told := pattern.search(words)) is not None]
        if found:
            return min(found)[1]
    return "injury" if pattern in HURT else None
