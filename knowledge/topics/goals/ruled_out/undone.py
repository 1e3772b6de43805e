"""Which goal a ruling undoes: the words stand near it, or the next sentence refers back to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.reading.marked import Marked
from knowledge.topics.goals.ruled_out.ruled import owners, thing_ruled_out
from knowledge.topics.goals.ruled_out.rulings import STRAYED, ruled_out

if TYPE_CHECKING:
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim

_REACH = 170  # characters between a finish and the words that undo it
_TURN = re.compile(r"[,;-] (?:but|and|while|then|before)\b|;")  # where another's doing may begin
_IT = re.compile(r"\b(?:it|but|however|(?:the|that) (?:goal|effort|strike|header)|var|flag)\b")
_ITSGOAL = re.compile(r" (?:an?|the)? ?(?:@p's? )?(?:[\w'-]+ ){0,3}")  # "disallowed Hale's goal"


def undone(sentence: Sentence, marked: Marked, claim: Claim, finishes: Sequence[Claim]) -> bool:
    """Whether this sentence or the start of the next says that the ball put in did not count."""
    match = ruled_out(marked, finished=True)
    if match is not None:
        whose = owners(sentence, marked, thing_ruled_out(marked, match))
        return claim.player in whose if any(whose) else is_undone_by(marked, claim, match, finishes)
    return _next_undoes(sentence, marked, claim)


def is_undone_by(marked: Marked, claim: Claim, match: re.Match[str], finishes: Sequence[Claim]) -> bool:
    """Whether the words that undo a goal undo the claimed one: it stands near them, and nobody else's between."""
    at = marked.at(claim.at)
    if at > match.start():
        if _ITSGOAL.fullmatch(marked.text[match.end() : at]) is not None:
            return True
        named = [person for _, person in marked.people(0, match.start())]
        apart = re.search(r"[,;]|\bbut\b", marked.text[match.end() : at])
        return at - match.end() < _REACH and claim.player in named and apart is None
    if any(at < marked.at(other.at) < match.start() and other.player is not claim.player for other in finishes):
        return False
    turns = [found.start() for found in _TURN.finditer(marked.text, at, match.start())]
    behind = marked.people(turns[-1], match.start()) if turns else ()
    others = [person for _, person in behind if person is not claim.player]
    return match.start() - at < _REACH and not others


def _next_undoes(sentence: Sentence, marked: Marked, claim: Claim) -> bool:
    """Whether the sentence behind undoes the goal, which this one tells near its end."""
    following = sentence.reading.sentences[sentence.index + 1 : sentence.index + 2]
    if not following or len(marked.text) - marked.at(claim.at) > _REACH:
        return False
    return refers_back(following[0].marked, claim.player)


def refers_back(marked: Marked, scorer: Person | None) -> bool:
    """Whether the sentence undoes a goal of the scorer told before it: "But it was ruled out for offside"."""
    if STRAYED.search(marked.text) is not None:
        return True
    match = ruled_out(marked)
    named = [person for _, person in marked.people(0, match.start())] if match is not None else []
    if match is None or any(person is not scorer for person in named):
        return False
    return bool(named) or _IT.search(marked.text[: match.end()]) is not None
