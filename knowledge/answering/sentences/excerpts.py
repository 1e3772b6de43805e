"""The sentences that an answer shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.answering.questions.query import Query
from knowledge.answering.sentences.found import Found
from knowledge.answering.sentences.prose import points_back
from knowledge.answering.sentences.signs import sign
from knowledge.names import fold

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage

_EXPLAINS = re.compile(r"\bwhy\b")
_HOW = re.compile(r"(?:and |so )?how (?:did|was|were) PLAYER\b")
"""Asks how somebody did something, which the sentence after the one that names him may tell."""

_COMES_BACK = re.compile(r"[“‘\"\s]*(?:This|That|It|Replays?|The (?:decision|call|replays?|flag))\b")
"""How a sentence begins that goes on about what the one before tells."""

_AS_GOOD = 0.95
_CLOSE_TO_THE_BEST = 0.7


def excerpt(query: Query, found: Sequence[Found], size: int) -> tuple[str, list[StoredPassage]]:
    """The best sentences in the article's order, as many as come near the best and fit into `size` characters.

    Whom a sentence is about whose subject is "he", the one before tells; what explains ("why") often stands after it.
    """
    best = found[0]
    kept = [best.passage]
    beside = (*_explained(query, best), *_led_up(query, best))
    for other in (*_near(found, _AS_GOOD), *beside, *_near(found, _CLOSE_TO_THE_BEST)):
        if other not in kept and sum(len(each.text) + 3 for each in (*kept, other)) <= size:
            kept.append(other)
    kept.sort(key=lambda passage: passage.index)
    return _joined(kept), kept


def _near(found: Sequence[Found], share: float) -> list[StoredPassage]:
    """The sentences that answer nearly as well as the best one and go with it."""
    close = (other.passage for other in found[1:4] if other.score > share * found[0].score)
    return [passage for passage in close if _goes_with(found[0].passage, passage)]


def _explained(query: Query, best: Found) -> list[StoredPassage]:
    """The sentence after the best one where it may say why."""
    if best.after is None:
        return []
    if _HOW.match(query.main) and points_back(best.after.text):
        return [best.after]
    if not _EXPLAINS.search(query.main):
        return []
    return [best.after] if _COMES_BACK.match(best.after.text) or _goes_with(best.passage, best.after) else []


def _led_up(query: Query, best: Found) -> list[StoredPassage]:
    """The sentence before the best one where it tells whom that is about, or what led up to it."""
    if best.before is None:
        return []
    if points_back(best.passage.text):
        return [best.before]
    events = [ask.leads_up for ask in query.asks[:1] if ask.leads_up]
    leads_up = any(not sign(event).places(fold(best.before.text)) for event in events)
    return [best.before] if leads_up and _goes_with(best.passage, best.before) else []


def _goes_with(best: StoredPassage, other: StoredPassage) -> bool:
    """Whether a sentence is of the same article and about the same match: what is told of two matches is not joined.

    The sentence before may name the side that "the duo" is of ("both were sent off") before its match is known.
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
