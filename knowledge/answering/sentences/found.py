"""A sentence that was found to answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence that answers, how well it does, and those beside it."""

    passage: StoredPassage
    score: float
    after: StoredPassage | None = None
    before: StoredPassage | None = None
