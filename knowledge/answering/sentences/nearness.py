"""How near a sentence stands to what is known: to the facts that it is looked for around, to the answer before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from knowledge.answering.sentences.search import Search
from knowledge.facts.fact import Fact
from knowledge.statement import Statement

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage

TELLS = 0.6
"""How near a sentence is that tells one of the facts."""

_AROUND = 150
"""Characters from a sentence that tells a fact within which others stand beside it."""


@dataclass(frozen=True)
class Nearness:
    """The sentences of one article, and what a search looks around."""

    search: Search
    passages: Sequence[StoredPassage]

    def of(self, at: int) -> float:
        """`TELLS` for a sentence that tells one of the facts, less for one beside it or the answer before, or 0."""
        passage, best = self.passages[at], 0.0
        for start, end in self._places:
            if passage.start < end and start < passage.end:
                return TELLS
            if abs(passage.start - end) < _AROUND or abs(start - passage.end) < _AROUND:
                best = 0.2
        return max(best, self._beside_answer(at)) if self._quoted else best

    def tells_one(self, facts: Sequence[Fact], at: int) -> bool:
        """Whether the sentence is among those that tell one of these facts."""
        passage = self.passages[at]
        return any(passage.start < told.end and told.start < passage.end for told in self._told(facts))

    def answered(self, at: int) -> bool:
        """Whether the sentence is one that answered the question before."""
        return at in self._quoted

    def _told(self, facts: Sequence[Fact]) -> Iterator[Statement]:
        """What this article states of the facts."""
        path = self.passages[0].article.path
        return (told for fact in facts for told in fact.told if told.article.path == path)

    @cached_property
    def _places(self) -> tuple[tuple[int, int], ...]:
        """Where the article tells the facts that are looked around."""
        return tuple((told.start, told.end) for told in self._told(self.search.facts))

    def _beside_answer(self, at: int) -> float:
        """0.4 for a sentence that answered the question before, less with each sentence between."""
        places = range(max(at - 2, 0), min(at + 3, len(self.passages)))
        return max((0.4 - 0.1 * abs(place - at) for place in places if place in self._quoted), default=0.0)

    @cached_property
    def _quoted(self) -> frozenset[int]:
        """The places of the sentences that answered the question before."""
        path = self.passages[0].article.path
        quotes = {quote for of, quote in self.search.quoted if of == path}
        return frozenset(at for at, passage in enumerate(self.passages) if passage.text in quotes)
