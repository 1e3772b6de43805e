"""Goals from open play, as match reports tell them: by naming no set piece."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.topics.goals.manner import AWARDED

if TYPE_CHECKING:
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim

_SET_PIECES = Pattern(
    r"\bpenalt(?:y|ies)\b(?! (?:area|box))|\bspot[- ]?kick|\b(?:from|on|to) the (?:penalty )?spot\b|\bfree[- ]?kick|"
    r"\bfrom (?:12|twelve) yards|\bPKs?\b|\bset[- ]piece|\bown goal",
    re.IGNORECASE,
)
_REPORT = Pattern(
    r"\b(?:first|second|opening) (?:half|period)\b|\b(?:half-?time|interval|kick-?off|stoppage|injury time)\b|"
    r"\bthe break\b|\d(?:st|nd|rd|th)[- ]minute|\b\d+ minutes\b|\bmidway through\b",
    re.IGNORECASE,
)


def from_play(sentence: Sentence, claim: Claim) -> bool:
    """Whether the goal claimed was scored from open play because a match report tells it without naming a set piece.

    A report calls a penalty a penalty: who is named with none scored from play. Of matches that an article only
    recalls nothing follows.
    """
    reading, player = sentence.reading, claim.player
    if player is None or sentence.scene_at(claim.at, player.team) is not reading.main:
        return False
    if not any(_REPORT.search(other.text) and not _quotes(other) for other in reading.sentences):
        return False
    return not any(_may_have_taken(player, other) for other in reading.sentences if _SET_PIECES.search(other.text))


def _quotes(sentence: Sentence) -> bool:
    return any(sentence.spoken(word) for word in sentence.words)


def _may_have_taken(player: Person, sentence: Sentence) -> bool:
    """Whether the set piece told of may be the player's: he is named with it or, where nobody is, beside it."""
    if any(person.plays for person in sentence.people):
        follows = AWARDED.search(sentence.text.lower()) is not None
        return player in sentence.people or (follows and player in _named_behind(sentence))
    before = sentence.previous.people if sentence.previous else []
    return player in before or player in _named_behind(sentence)


def _named_behind(sentence: Sentence) -> list[Person]:
    behind = sentence.reading.sentences[sentence.index + 1 : sentence.index + 2]
    return behind[0].people if behind else []
