"""What a question why or how takes for granted: it was so, but no article says why; or none tells of it at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.choosing.fitting import said
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.refusals import nothing
from knowledge.answering.replying.telling import Told
from knowledge.facts.fact import Fact

if TYPE_CHECKING:
    from knowledge.topic import Topic

_READ_WELL = frozenset(("card", "penalty", "disallowed_goal", "goal"))
"""Deeds that the reader hardly misses: where none is on record, there most likely was none."""

_NOT_TOLD = {"why": "Why is not told", "how": "How is not told"}


def listed(ask: Ask) -> Ask:
    """The ask for what is taken for granted, in place of why or how it came about."""
    return replace(ask, aspect=Aspect.LIST, seek=(), wants=None, which=None)


def is_presumed(query: Query, ask: Ask | None) -> bool:
    """Whether a question asks why or how somebody did what a fact would tell."""
    if ask is None or ask.aspect is not Aspect.OPEN or not (ask.given and query.subjects):
        return False
    return ask.types[:1] != () and ask.types[0] in _READ_WELL and not query.besides


def presumed(topic: Topic, query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """What happened, with its reason or that this is not told; or that none tells of it, and what else he did so.

    None where nothing of the kind is on record.
    """
    asked = listed(ask)
    if told := topic.tell(query, asked, facts):
        begun = next((word for word in query.main.split() if word in _NOT_TOLD), "")
        if begun == "why" and all(said(fact, "reason") for fact in told.facts):
            return told
        return replace(told, text=f"{_NOT_TOLD.get(begun, 'No more is told')}: {told.text}", lacks=True)
    other = topic.tell(query, replace(asked, only=()), facts) if asked.only else None
    return replace(other, text=f"{nothing(query, asked)}\n{other.text}", lacks=True) if other else None
