"""Names that were not typed as they are written: whom they most resemble."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from knowledge.answering.questions.question import key

if TYPE_CHECKING:
    from knowledge.store.rows import Name

SURE = 83.0
"""Resemblance (rapidfuzz ratio, 0 to 100) from which a name is taken for a slip of the keys: "szczesney", "ronadlo"."""

SHORT = 5
"""Letters up to which nothing is sure: of two short names a letter apart ("kane", "kante") both are somebody's."""

MAYBE = 70.0
"""Resemblance from which a name is offered: "did you mean"."""

SAME = 100.0
"""Resemblance of a name typed as it is written."""


def nearest(typed: str, names: Iterable[Name]) -> Sequence[tuple[float, Name]]:
    """The names with their resemblance to the typed form, the nearest first, the better known first among equals."""
    scored = [(fuzz.ratio(typed, key(name.form)), name) for name in names]
    return sorted(scored, key=lambda pair: (-pair[0], -pair[1].weight, pair[1].form, pair[1].id))


def surely(typed: str, ranked: Sequence[tuple[float, Name]]) -> list[Name]:
    """Whom a slip of the keys surely meant: the nearest of one kind, where the form is long enough to tell."""
    if len(typed) <= SHORT or not ranked or ranked[0][0] < SURE:
        return []
    best, first = ranked[0]
    return [name for score, name in ranked if score == best and name.kind == first.kind]
