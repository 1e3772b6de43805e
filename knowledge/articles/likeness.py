"""Whether two texts are the same but for a few words: a syndicated copy, or an updated version of an article.

Texts are compared by their runs of five words (Broder 1997). Comparing every text with every other would take for ever,
so each has a sketch (MinHash, by rensa), cut into bands: texts that share a band may be alike (Leskovec, Rajaraman and
Ullman, Mining of Massive Datasets, 3.4), and only those are compared.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from hashlib import blake2b
from typing import Final

from rensa import RMinHash

ALIKE: Final = 0.8
"""Share of their runs that two tellings of one text have in common. Of 1,277 articles four pairs were copies, with 0.97
and more; the next had 0.62: two posts that one writer had begun with the same half."""

_RUN: Final = 5
_BANDS: Final = 20
_ROWS: Final = 6
"""Of two texts that are alike to 0.8, 998 in 1,000 share a band of so many; to 0.3, 14 in 1,000."""

_FEWEST: Final = 40
"""Runs below which a text is like no other: two matches may be told in the same few words."""

_WORD = re.compile(r"\w+")


def likeness(one: str, other: str) -> float:
    """How much two texts have in common: 1.0 where all runs of words are the same, 0.0 where none is."""
    runs, others = _runs(one), _runs(other)
    return len(runs & others) / (len(runs | others) or 1)


def bands(text: str) -> Sequence[int]:
    """By what a text finds those that may be like it: numbers of 64 bits; none for a short text."""
    runs = _runs(text)
    if len(runs) < _FEWEST:
        return []
    sketch = RMinHash(num_perm=_BANDS * _ROWS, seed=1)
    sketch.update(sorted(runs))
    rows = sketch.digest()
    return [_number(band, rows[band * _ROWS : (band + 1) * _ROWS]) for band in range(_BANDS)]


def _runs(text: str) -> frozenset[str]:
    """The runs of five words; a shorter text is one run."""
    words = _WORD.findall(text.casefold())
    return frozenset(" ".join(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1)))


def _number(band: int, rows: Sequence[int]) -> int:
    return int.from_bytes(blake2b(repr((band, *rows)).encode(), digest_size=8).digest(), signed=True)
