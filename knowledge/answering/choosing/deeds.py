"""In which matches somebody did what it is asked how or why he did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.answering.choosing.fitting import claims, is_given
from knowledge.answering.questions.ask import Aspect
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Match

if TYPE_CHECKING:
    from knowledge.store import Store


async def where_done(store: Store, query: Query, matches: Sequence[Match]) -> Sequence[Match]:
    """Those of the matches in which he is known to have, for what takes it for granted that he did; else all."""
    ask = query.asks[0] if query.asks else None
    if ask is None or ask.aspect is not Aspect.OPEN or not (ask.given and ask.types and query.subjects):
        return matches
    facts = await store.facts(types=ask.types, people=query.subject_ids)
    done = {fact.match for fact in facts if is_given(query, ask, fact) and claims(ask, fact)}
    return [match for match in matches if match.id in done] or matches
