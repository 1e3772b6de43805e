"""What a chat has talked about: what a question that goes on takes up."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.answering.answer import Source
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact


@dataclass(frozen=True, slots=True)
class Context:
    """What a chat has talked about last: the question as it was understood, and the facts and sources that answered."""

    query: Query
    facts: tuple[Fact, ...] = ()
    sources: tuple[Source, ...] = ()
