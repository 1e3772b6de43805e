"""Goals that did not stand: who put the ball in, and why it did not count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.topics.goals.statement import DisallowedGoal

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim

_RULED_OUT = re.compile(
    r"\b(?:ruled out|rule (?:it|the goal|his effort|him) out|rule the .{3,40} out|ruled (?:it|the (?:goal|effort|header)) out|ruling (?:it|him) out|chalked off|chalk(?:ed)? (?:it|\w+ \w+) off|disallow\w*|scrubbed out|"
    r"wiped out|struck off|overturned|overruled|cancelled by (?:the )?(?:var|referee|video)|(?:was |were |is )?(?:judged|adjudged|ruled|deemed|found|flagged|given|called|shown|caught|marginally|just|clearly|fractionally|was|were) (?:to (?:be|have been) )?offside|"
    r"offside flag|flag (?:was|went) (?:up|raised)|denied (?:a goal )?by (?:an?|the) (?:[\w-]+ ){0,2}(?:offside|flag|linesman|var)|"
    r"(?:referee|official|whistle) had already (?:blown|gone)|did not count|would not count|(?:did not|didn't) stand|denied by offside|var (?:intervened|check ruled)|flagged for offside)\b"
)
_REASONS = (
    ("offside", re.compile(r"\boffside\b|linesman's flag|assistant's flag|\bflag\b")),
    ("handball", re.compile(r"\bhand-?ball\b|\bhandled?\b|\bhandling\b|\bhand\b|\barm\b")),
    ("encroachment", re.compile(r"\bencroach")),
    ("foul", re.compile(r"\bfoul\w*|\bpush\w*|\bshov\w*|\bimpeded|\bchallenge on|\binfringement")),
    ("out of play", re.compile(r"out of play")),
)
_HAD = re.compile(
    r"@p(?:'s)? (?:also |even |too |twice |had |then |who |thought he had |again |,|had also |later )*(?:[\w'-]+ ){0,5}?(?:goal|effort|header|strike|equali[sz]er|opener|finish|second|third|volley|shot|penalty|winner|one|leveller|it|tap-in|free[- ]kick|celebrations|the ball in the net|net)\b"
)


def disallowed_in(sentence: Sentence, marked: Marked) -> Iterator[DisallowedGoal]:
    """The goals ruled out that the sentence tells."""
    return iter(())


def undone(sentence: Sentence, marked: Marked, claim: Claim) -> bool:
    """Whether the sentence goes on to say that the goal did not count."""
    at = marked.at(claim.at)
    found = _RULED_OUT.search(marked.text, max(0, at - 60))
    return found is not None and found.start() - at < 160
