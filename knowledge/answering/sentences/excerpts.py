"""The sentences that an answer shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.answering.questions.query import Query
from knowledge.answering.sentences.scoring import Found

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage

_EXPLAINS = re.compile(r"\bwhy\b")
_POINTS_BACK = re.compile(r"[“‘\"\s]*(?:He|She|His|Her|They|Their|The \d\d-year-old(?:'s|’s)?)\b")
"""How a sentence begins whose subject the one before names."""

_AS_GOOD = 0.95
_CLOSE_TO_THE_BEST = 0.7


def excerpt(query: Query, found: Sequence[Found], size: int) -> tuple[str, list[StoredPassage]]:
    """The best sentences in the article's order, as many as come near the best and fit into `size` characters.

    What explains ("why") often stands in the sentence after the one that tells.
    """
    best = found[0]
    equals = [other.passage for other in found[1:4] if other.score > _AS_GOOD * best.score]
    others = [other.passage for other in found[1:4] if other.score > _CLOSE_TO_THE_BEST * best.score]
    explained = [best.after] if best.after and _EXPLAINS.search(query.main) else []
    kept = [best.passage]
    others = [*([best.before] if best.before and _POINTS_BACK.match(best.passage.text) else []), *others]
    for other in (*equals, *explained, *others):
        fits = sum(len(each.text) + 3 for each in (*kept, other)) <= size
        if fits and other not in kept and _goes_with(best.passage, other):
            kept.append(other)
    kept.sort(key=lambda passage: passage.index)
    return _joined(kept), kept


def _goes_with(best: StoredPassage, other: StoredPassage) -> bool:
    """Whether a sentence is of the same article and about the same match: what is told of two matches is not joined.

    The sentence before may name the side that "they" are ("Juventus left it late") before its match is known.
    """
    leads_on = other.index + 1 == best.index and not set(other.names).isdisjoint(best.teams)
    return other.article.path == best.article.path and (leads_on or set(other.teams) == set(best.teams))


def _joined(kept: Sequence[StoredPassage]) -> str:
    """Sentences one after the other, with dots where some are left out between them."""
    text = " ".join(kept[0].text.split())
    for before, passage in pairwise(kept):
        text += " " if passage.index == before.index + 1 else " … "
        text += " ".join(passage.text.split())
    return text
