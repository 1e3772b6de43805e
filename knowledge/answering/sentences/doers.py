"""Whether a sentence says who did what is asked: "had a shot cleared off the line" tells that somebody did, not who."""

from __future__ import annotations

import re

from knowledge.answering.questions.concepts import alike, stem
from knowledge.names import fold

_WHO_DID = re.compile(r"^(?:and |so |but )?who (\w+ed)\b")
"""Asks who did something, by a verb whose participle reports of it in the passive have as well."""

_IS = frozenset("is are was were be been being gets got".split())
_HAS = frozenset("had has have having saw sees see seeing".split())
"""What stands before such a participle: "was cleared"; "had a shot cleared", but not "had cleared"."""

_BEFORE, _AFTER = 6, 6
"""Words before a participle among which such a word stands, and after it, among which "by" names who it was."""


def leaves_doer_unsaid(main: str, text: str) -> bool:
    """Whether a sentence tells in the passive, and never otherwise, what the asking clause asks the doer of."""
    asked = _WHO_DID.match(main)
    if asked is None:
        return False
    forms, words = alike(stem(asked[1])), re.findall(r"[\w'’-]+", fold(text))
    places = [at for at, word in enumerate(words) if stem(word) in forms]
    return bool(places) and all(words[at].endswith("ed") and _is_done_by_nobody(words, at) for at in places)


def _is_done_by_nobody(words: list[str], at: int) -> bool:
    """Whether a participle stands in the passive with nobody named as the doer."""
    before, after = words[max(at - _BEFORE, 0) : at], words[at + 1 : at + 1 + _AFTER]
    between = [word for word in before[-2:] if not word.endswith("ly")]
    passive = not _IS.isdisjoint(between) or (not _HAS.isdisjoint(before) and _HAS.isdisjoint(between[-1:]))
    return passive and "by" not in after
