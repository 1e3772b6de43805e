"""Answers about the store itself: what it covers, and what the last answer rests on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.answering.answer import Answer, Source
from knowledge.answering.questions.question import Question
from knowledge.answering.replying.wording import count, label, span

if TYPE_CHECKING:
    from knowledge.answering.questions.context import Context
    from knowledge.store import Store

_NEWEST = 5
_RECENT = 50
"""Matches among which the newest results are looked for: those to come stand before them."""
_REASON = frozenset(("why", "how come"))
_WITH_A_REASON = frozenset(("disallowed_goal", "card", "absence"))
"""What is done to somebody for something."""

_WHY = re.compile(
    r"why|how come|why is that|why do you say (?:so|that)|how do you know(?: that| this)?|sources?(?: please)?|"
    r"(?:what is|whats|and|your|the) (?:your |the )?sources?|who (?:says|said) (?:so|that|this)|says who|"
    r"where is (?:that|this) from|where (?:did you get|do you have) (?:that|this)(?: from)?|"
    r"(?:are you )?sure|really|proof|evidence"
)
"""Words that ask what the last answer rests on, and nothing else."""

_HELD = r"(?:do you (?:have|know|cover)|have you (?:got|read|seen)|did you read|are (?:there|on record|stored))"
_COVERED = re.compile(
    rf"(?:how many|what|which) (?:match )?(?:articles?|match(?:es)?|games|reports?|facts) {_HELD}(?: about| of)?"
    r"|what (?:do you (?:know|have|cover)|have you (?:got|read)|is on record|are you based on)(?: about| so far)?"
    r"|(?:what|which) (?:period|dates|time|seasons?|days) (?:do you cover|are (?:covered|on record))"
    r"|how (?:up to date|recent|current) (?:are you|is (?:this|it|your data))"
)
"""Words that ask what the answers can rest on, and nothing else."""

_NEWS = re.compile(
    r"(?:(?:what|whats|what s|is|are|there|any|the|all|give|me|show|tell|your|some|so|hey|hi|please) )*"
    r"(?:(?:latest|newest|new|recent|football|todays|today) )*"
    r"(?:news|latest|new|updates?|headlines|happening|going on)(?: (?:today|now|please|in football|from today))*"
)
"""Words that ask for the news, of nobody and of no match."""


class Overview:
    """Tells what is on record."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def answer(self, question: Question, context: Context | None) -> Answer | None:
        """The answer to a question about the store or the last answer, or None when it is not one."""
        said = " ".join(word.text for word in question.words) if question.command is None else ""
        if question.command == "coverage" or _COVERED.fullmatch(said):
            return await self._coverage()
        if _NEWS.fullmatch(said):
            return await self._news()
        asked = (question.command == "sources" and not question.words) or _WHY.fullmatch(said)
        if not asked or (context and _has_a_reason(said, context)):
            return None
        return _sources(context.sources if context else ())

    async def _coverage(self) -> Answer:
        known = await self._store.coverage()
        if not known.articles:
            return Answer(text="No articles are on record yet.", answered=True)
        dates = span([date for date in (known.first, known.last) if date])
        counts = (
            count(known.matches, "match", "matches"),
            count(known.people, "person", "people"),
            count(known.facts, "fact"),
        )
        head = f"On record: {count(known.articles, 'article')}{f' ({dates})' if dates else ''}, {', '.join(counts)}."
        return Answer(text="\n".join([head, *await self._newest()]), answered=True)

    async def _news(self) -> Answer | None:
        """The newest results, for whoever wants to know what is new and names nobody; None where there are none."""
        newest = await self._newest()
        return Answer(text="\n".join(newest), answered=True) if newest else None

    async def _newest(self) -> list[str]:
        """The newest results, a line each beneath what they are."""
        played = [match for match in await self._store.matches(limit=_RECENT) if match.score or match.winner]
        newest = [label(match) for match in played[:_NEWEST]]
        return ["The newest results:", *newest] if newest else []


def _has_a_reason(said: str, context: Context) -> bool:
    """Whether "why?" asks why it happened, as what was told by the last answer did for a reason."""
    told = {fact.type for fact in context.facts}
    return said in _REASON and bool(told) and told <= _WITH_A_REASON


def _sources(sources: tuple[Source, ...]) -> Answer:
    """The sources of the last answer."""
    if not sources:
        return Answer(text="There is no answer yet to name the sources of. Ask me something first.")
    return Answer(text=f"The last answer rests on {count(len(sources), 'article')}:", answered=True, sources=sources)
