"""One match: counts of what came about in it, which do not run on: "the third goal of the night"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.topics.tallies.scopes import plain

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_ONE_MATCH = re.compile(
    r" (?:of|in|on) (?:the|this|an?|his|what was) (?:\w+ )?"
    r"(?:game|match|night|evening|afternoon|half|tie|contest|day|period|shoot-?out)\b"
)
_TOGETHER = re.compile(r" (?:between (?:them|the (?:two|pair|trio|three))|combined)\b")
_FOR_SIDE = re.compile(r"(?:for|from)\b(?!.*\b(?:season|campaign|term|year|games|matches|since|so far|under|in)\b)")
_HAVING = re.compile(r"\b(?:has|have|had|having|['’]ve)\b[\w ,’'-]*$|\bwith (?:just |only |an? \w+ )?$|\bfirst $")


def of_one_match(sentence: Sentence, at: int) -> bool:
    """Whether the words ending at `at` are bounded to one match: "the third goal of the night"."""
    return _ONE_MATCH.match(plain(sentence), at) is not None


def shared(sentence: Sentence, at: int) -> bool:
    """Whether the words ending at `at` count what several have together: "25 goals between them"."""
    return _TOGETHER.match(plain(sentence), at) is not None


def for_a_side(sentence: Sentence, at: int, scope: str | None) -> bool:
    """Whether what stands at `at` may be of this match alone: "Hale's two goals for the hosts", not "has two"."""
    return bool(scope and _FOR_SIDE.match(scope)) and not _HAVING.search(plain(sentence), 0, at)
