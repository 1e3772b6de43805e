"""Names that were not typed as they are written: whom they most resemble."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from knowledge.answering.question import key

if TYPE_CHECKING:
    from knowledge.store.rows import Name

SURE = 83.0
"""Resemblance (rapidfuzz ratio, 0 to 100) from which a name is taken for a slip of the keys: "szczesney", "ronadlo"."""

MAYBE = 62.0
"""Resemblance from which a name is offered: "did you mean"."""


def nearest(typed: str, names: Iterable[Name]) -> Sequence[tuple[float, Name]]:
    """The names with their resemblance to the typed form, the nearest first, the better known first among equals."""
    scored = [(fuzz.ratio(typed, key(name.form)), name) for name in names]
    return sorted(scored, key=lambda pair: (-pair[0], -pair[1].weight, pair[1].form, pair[1].id))
