"""How fans type: short forms written out, and slips in football's own words put right."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from knowledge.answering.questions.clauses import KEPT
from knowledge.answering.questions.words import FOOTBALL, PLAIN, short_forms

_SHORTEST = 5
_TWO_SLIPS = 9

_DESCRIBE = re.compile(r"^(?:please )?(?:(?:can|could) you )?(?:describe|recount|(?:talk|walk|run) (?:me|us) through) ")


def written_out(word: str) -> str:
    """A chat's short form as words ("pens" → "penalties"), any other word as it is."""
    return short_forms()[0].get(word, word)


def put_right(word: str) -> str:
    """The word of football that a slip of the keys meant ("apperances" → "appearances"), else the word as it is.

    One slip is put right (two in a word of nine letters or more), never in a short word.
    """
    if len(word) < _SHORTEST or word in FOOTBALL or word in PLAIN or not word.isalpha():
        return word
    allowed = 2 if len(word) >= _TWO_SLIPS else 1
    others = [known for known in sorted(FOOTBALL) if not _is_form_of(word, known)]
    near = [(DamerauLevenshtein.distance(word, known, score_cutoff=allowed), known) for known in others]
    distance, known = min(near)
    return known if distance <= allowed and known[0] == word[0] else word


def _is_form_of(word: str, known: str) -> bool:
    """Whether two words differ by an English ending only ("manage", "manager"): that is no slip."""
    short, long = sorted((word, known), key=len)
    return long.startswith(short) and long[len(short) :] in ("r", "d", "s", "ed", "er", "es", "ly", "ing")


@lru_cache(KEPT)
def phrased(text: str) -> str:
    """Written-out text with football's two-word terms as one ("spot kick" → "penalty"), "how" for "describe"."""
    padded = f" {_DESCRIBE.sub('how was ', text)} "
    for phrase, term in short_forms()[1].items():
        padded = padded.replace(f" {phrase} ", f" {term} ")
    return padded.strip()
