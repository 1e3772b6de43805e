"""Stages: at what stage of the match a goal is told to have fallen, which tells two goals of one player apart.

Who "opened the scoring" and "made it 4-0" scored twice.
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import NamedTuple

from knowledge.reading.language.numbers import number
from knowledge.topics.goals.sides import cues

_ANY = 99
_AFTER = re.compile(
    r"\bma(?:de|k\w+) it (?:\w+ )?(?P<one>\d|one|two|three|four|five|six)(?:-(?P<other>\d|nil|one|two|three|four))\b"
    r"(?! (?:\w+ )?(?:on aggregate|overall|win|wins)\b)|\b(?:for|to make it) (?:the )?(?P<of>\d)-(?P<to>\d)\b"
)
_FIRST = re.compile(
    r"\b(?:open(?:ed|s|ing)? the scoring|(?:broke|break\w*) the deadlock|(?<!cancelled out the )opener|opening goal|"
    r"first goal of the (?:game|match|night|afternoon|evening))\b"
)
_DOUBLES = re.compile(r"\bdoubl\w+ (?:the|their|his side's|his team's|@t's?|that) (?:\w+ )?(?:lead|advantage)")
_ANOTHER = re.compile(
    r"\b(?:add|found|find|got|get|grab\w*|bag\w*|hit|net\w*|score\w*|claim\w*) another(?=\s*[,.;]|\s*$| (?:in|on|"
    r"after|late|with|"
    r"from|before|when|as)\b)"
)
_ORDINAL = re.compile(
    r"(?<!his )(?<!her )\b(?:a|an|the|@t's?|their) (?P<nth>second|third|fourth|fifth|sixth)(?: goal)?(?=\s*[,.;]|\s*$|"
    r" (?:with|in|on|"
    r"after|late|from|before|when|as|just|soon|midway|via|past|at)\b)(?! in (?:[\w-]+ ){0,4}(?:games|matches|"
    r"appearances|outings|starts|days|weeks)\b)"
)


_HELPED = re.compile(r"\bhelp(?:s|ed|ing)?\b")


class Stage(NamedTuple):
    """How many goals had fallen with it, at least and at most, and whether the score was level then."""

    least: int = 1
    most: int = _ANY
    level: bool | None = None

    def agrees(self, other: Stage) -> bool:
        """Whether one goal may be told so and so."""
        counts = max(self.least, other.least) <= min(self.most, other.most)
        return counts and (None in (self.level, other.level) or self.level == other.level)


def stage_told(words: str) -> Stage:
    """The stage that the words about a goal alone tell of; none where they tell of several or of who helped."""
    if _HELPED.search(words) is not None:
        return Stage()
    told = [stage for cue, stage in _CUES if cues.says(cue, words)]
    if (nth := _ORDINAL.search(words)) is not None and cues.says(_ORDINAL, words):
        told.append(Stage(number(nth["nth"]) or 1))
    if (after := _AFTER.search(words)) is not None and cues.says(_AFTER, words):
        told.append(_after(*(number(found) or 0 for found in after.groups() if found is not None)))
    if not all(one.agrees(other) for one, other in combinations(told, 2)):
        return Stage()
    level = next((stage.level for stage in told if stage.level is not None), None)
    return Stage(max((stage.least for stage in told), default=1), min((s.most for s in told), default=_ANY), level)


def _after(one: int, other: int) -> Stage:
    return Stage(one + other, one + other, one == other)


_CUES = (
    (_FIRST, Stage(1, 1, level=False)),
    (_DOUBLES, Stage(2, level=False)),
    (_ANOTHER, Stage(2)),
)
