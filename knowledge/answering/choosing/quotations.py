"""Quotations on record: which of them were said after a match, and what their articles say around them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.answering.choosing.afterwards import on_its_match, says_after
from knowledge.answering.choosing.ordering import told_by
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact

if TYPE_CHECKING:
    from knowledge.store import Store

_READ = 8
"""Articles whose sentences are looked up."""


class Quotations:
    """Looks up the sentences beside what was said."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def around(self, facts: Sequence[Fact]) -> dict[str, str]:
        """What the articles say just before each fact and in the same breath."""
        read = await self._store.passages_of(told_by(facts)[:_READ])
        around: dict[str, str] = {}
        for fact in facts:
            passages = read.get(fact.value.article.path, [])
            at = [i for i, each in enumerate(passages) if each.start < fact.value.end and fact.value.start < each.end]
            if at:
                first = at[0] - 1 if at[0] and _leads_to(fact, passages[at[0] - 1].text) else at[0]
                around[fact.id] = " ".join(each.text for each in passages[first : at[-1] + 1])
        return around

    async def said_after(self, query: Query, facts: list[Fact]) -> list[Fact]:
        """Of what was said "after the 4-4 with Roma", where no match is singled out, that of articles on Roma's."""
        if query.named or not (query.teams and says_after(query)):
            return facts
        return on_its_match(query, facts, await self._store.passages_of(told_by(facts)))


def _leads_to(fact: Fact, before: str) -> bool:
    """Whether the sentence before some words is about them: it names who says them, or what they are on."""
    speaker = str(getattr(fact.value, "speaker", "")).rsplit(" ", 1)[-1]
    return speaker in before or before.lstrip().startswith("On ") or before.rstrip().endswith((":", "?"))
