"""Stages: at what stage of the match a goal is told to have fallen, which tells two goals of one player apart.

Who "opened the scoring" and "made it 4-0" scored twice.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from knowledge.reading.language.numbers import number
from knowledge.topics.goals.sides import cues

_ANY = 99
_AFTER = re.compile(
    r"\bma(?:de|k\w+) it (?:\w+ )?(?P<one>\d|one|two|three|four|five|six)(?:-(?P<other>\d|nil|one|two|three|four))\b"
    r"(?! (?:\w+ )?(?:on aggregate|overall|win|wins)\b)|\b(?:for|to make it) (?:the )?(?P<of>\d)-(?P<to>\d)\b|"
    r"\bit was (?P<now>\d)-(?P<then>\d)(?: [\w-]+){1,5}, (?:[\w-]+ ){0,2}@p [a-z]+ing\b"
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
    r"(?<!his )(?<!her )\b(?:a|an|the|@t's?|their|(?:his|her) side's) "
    r"(?P<nth>second|third|fourth|fifth|sixth)(?: goal)?(?=\s*[,.;]|\s*$|"
    r" (?:with|in|on|"
    r"after|late|from|before|when|as|just|soon|midway|via|past|at)\b)(?! in (?:[\w-]+ ){0,4}(?:games|matches|"
    r"appearances|outings|starts|days|weeks)\b)"
)


_HELPED = re.compile(r"\bhelp(?:s|ed|ing)?\b")


class Stage(NamedTuple):
    """How many goals had fallen with it, at least and at most, and whether the score was level then.

    `behind` and `ahead` tell by how many goals at least and at most its side then led, below zero where it was behind;
    `own` which of its side's goals it was.
    """

    least: int = 1
    most: int = _ANY
    level: bool | None = None
    behind: int = -_ANY
    ahead: int = _ANY
    own: int | None = None

    def agrees(self, other: Stage) -> bool:
        """Whether one goal may be told so and so."""
        counts = max(self.least, other.least) <= min(self.most, other.most)
        return counts and (None in (self.level, other.level) or self.level == other.level)

    def with_telling(self, other: Stage) -> Stage:
        """What the two tell together of one goal; of the lead nothing where they contradict."""
        behind, ahead = max(self.behind, other.behind), min(self.ahead, other.ahead)
        leads = (behind, ahead) if behind <= ahead else (-_ANY, _ANY)
        level = self.level if self.level is not None else other.level
        own = self.own if self.own is not None else other.own
        return Stage(max(self.least, other.least), min(self.most, other.most), level, *leads, own)

    def made(self, own: int, other: int) -> bool:
        """Whether a goal after which its side had so many goals, and the other so many, may be told so."""
        level = self.level is None or self.level == (own == other)
        nth = self.own is None or self.own == own
        return level and nth and self.least <= own + other <= self.most and self.behind <= own - other <= self.ahead


def stage_told(words: str) -> Stage:
    """The stage that the words about a goal alone tell of; none where they tell of several or of who helped."""
    if _HELPED.search(words) is not None:
        return Stage()
    told = [stage for cue, stage in _CUES if cues.says(cue, words)]
    if (nth := _ORDINAL.search(words)) is not None and cues.says(_ORDINAL, words):
        count = number(nth["nth"]) or 1
        told.append(Stage(count, own=count))
    if (after := _AFTER.search(words)) is not None and cues.says(_AFTER, words):
        told.append(_after(*(number(found) or 0 for found in after.groups() if found is not None)))
    together = Stage()
    for stage in told:
        if not together.agrees(stage):
            return Stage()
        together = together.with_telling(stage)
    return together


def _after(one: int, other: int) -> Stage:
    most = abs(one - other)
    return Stage(one + other, one + other, one == other, most if 0 in (one, other) else -most, most)


_CUES = (
    (_FIRST, Stage(1, 1, level=False, behind=1, ahead=1)),
    (_DOUBLES, Stage(2, level=False, behind=2, ahead=2)),
    (_ANOTHER, Stage(2)),
    (cues.AHEAD, Stage(behind=1, ahead=1)),
    (cues.LEVELS, Stage(2, behind=0, ahead=0)),
    (cues.REDUCES, Stage(2, ahead=-1)),
)
