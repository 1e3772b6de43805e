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
    r"(?<!on )\bpenalt(?:y|ies)\b(?! (?:area|box)|[- ](?:kick )?shoot-?out)|"
    r"\bspot[- ]?kick|\b(?:from|on|to) the (?:penalty )?spot\b|\bfree[- ]?kick|"
    r"\bfrom (?:12|twelve) yards|\bPKs?\b|\bset[- ]piece|\bown goal",
    re.IGNORECASE,
)
_REPORT = Pattern(
    r"\b(?:first|second|opening) (?:half|period)\b|\b(?:half-?time|interval|kick-?off|stoppage|injury time)\b|"
    r"\bthe break\b|\d(?:st|nd|rd|th)[- ]minute|\b\d+ minutes\b|\bmidway through\b",
    re.IGNORECASE,
)
_REPORTED = 3  # sentences from which on a match beside the main one is reported, not recalled
_OWNER = re.compile(r"(?:@p's? (?:(?!@)[\w-]+ ){0,3}|@p )$")
_FROM = re.compile(r" (?:[\w-]+ )?(?:from|by|of|was taken by|taken by) (?:[\w-]+ ){0,2}@p")
_FAILED = re.compile(
    r"(?: (?!@)[\w',-]+){0,6}? (?:saved|missed|wide|over the (?:bar|crossbar)|kept out|repelled|parried|denied|blocked|"
    r"waved away|turned down|hit the (?:post|bar)|overturned|tipped|against the (?:post|bar)|hit the wall)\b"
)
_AFTER = re.compile(r"\b(?:following|after) (?:an?|another|the) (?:[\w-]+ ){0,3}$")


def from_play(sentence: Sentence, claim: Claim) -> bool:
    """Whether the goal claimed was scored from open play because a match report tells it without naming a set piece.

    A report calls a penalty a penalty: who is named with none scored from play. Of matches that an article only
    recalls nothing follows; each match of a round-up is reported.
    """
    reading, player = sentence.reading, claim.player
    if player is None:
        return False
    scene = sentence.scene_at(claim.at, player.team)
    told = reading.sentences
    if scene is not reading.main:
        told = [other for other in told if reading.scene_of(other) is scene]
        if len(told) < _REPORTED:
            return False
    if not any(_REPORT.search(other.text) and not _quotes(other) for other in told):
        return False
    return not any(_may_have_taken(player, other) for other in reading.sentences if _SET_PIECES.search(other.text))


def _quotes(sentence: Sentence) -> bool:
    return any(sentence.spoken(word) for word in sentence.words)


def _may_have_taken(player: Person, sentence: Sentence) -> bool:
    """Whether the set piece told of may be the player's: he is named with it or, where nobody is, beside it."""
    if not _may_have_gone_in(player, sentence):
        return False
    if any(person.plays for person in sentence.people):
        follows = AWARDED.search(sentence.text.lower()) is not None
        return player in sentence.people or (follows and player in _named_behind(sentence))
    before = sentence.previous.people if sentence.previous else []
    return player in before or player in _named_behind(sentence)


def _may_have_gone_in(player: Person, sentence: Sentence) -> bool:
    """Whether one of the sentence's set pieces is no other's, did not fail, and did not only come before the goal."""
    marked = sentence.marked
    for match in _SET_PIECES.finditer(marked.text):
        owned = _OWNER.search(marked.text, 0, match.start()) or _FROM.match(marked.text, match.end())
        owners = [person for _, person in marked.people(*owned.span())] if owned is not None else []
        before = _AFTER.search(marked.text, 0, match.start()) is not None
        if owners in ([], [player]) and not before and _FAILED.match(marked.text, match.end()) is None:
            return True
    return False


def _named_behind(sentence: Sentence) -> list[Person]:
    behind = sentence.reading.sentences[sentence.index + 1 : sentence.index + 2]
    return behind[0].people if behind else []
