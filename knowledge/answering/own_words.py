"""When the article's own sentence may answer: open questions, and what no fact settles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering import replies
from knowledge.answering.answer import Answer
from knowledge.answering.ask import Ask, Aspect
from knowledge.answering.passages import Passages, Search, wanted
from knowledge.answering.query import Query
from knowledge.answering.refusals import nothing
from knowledge.facts.fact import Fact

_READ_WELL = frozenset(("goals", "penalties", "cards", "results"))
"""Topics whose events the reader finds nearly always: where it found none, a sentence that seems to tell one misleads."""


WEAK = 2
"""Weight of an ask whose words ("goal", "score") stand in many an open question."""


_FATES = ("injury", "sent off", "substitute", "miss", "score", "booked")
"""What may have happened to somebody."""


class OwnWords:
    """Answers with sentences."""

    def __init__(self, passages: Passages) -> None:
        self._passages = passages

    async def __call__(self, query: Query, ask: Ask | None, around: Sequence[Fact]) -> Answer | None:
        """The sentence that answers, or None when none does or none may."""
        if query.question.command is not None or not (query.mentions or around):
            return None
        search = wanted(query, ask.seek if ask and ask.aspect is Aspect.OPEN else ())
        if not search.main and query.subjects:
            search = replace(wanted(query, _FATES), any_of_them=True)
        if ask is None:
            return await self._found(query, None, replace(search, facts=tuple(around)))
        if ask.aspect is Aspect.OPEN:
            asked = any(fact.type in ask.types for fact in around)
            return await self._found(query, ask, replace(search, facts=tuple(around), asked=asked))
        if ask.aspect is Aspect.WHETHER:
            return await self._denied(query, ask, search)
        if ask.weight <= WEAK:
            return await self._found(query, None, search)
        return None if ask.topic in _READ_WELL else await self._found(query, ask, replace(search, alone=True))

    async def _found(self, query: Query, ask: Ask | None, search: Search) -> Answer | None:
        found = await self._passages.best(query, search)
        return replies.of_passages(query, found, ask.topic if ask else None) if found else None

    async def _denied(self, query: Query, ask: Ask, search: Search) -> Answer | None:
        """What the article says instead of what was asked: a chance missed, a claim turned down."""
        if told := await self._found(query, ask, replace(search, alone=True)):
            return told
        instead = replace(wanted(query, ask.seek), any_of_them=True)
        found = await self._passages.best(query, instead) if ask.seek else []
        return replies.of_passages(query, found, ask.topic, lead=nothing(query, ask)) if found else None
