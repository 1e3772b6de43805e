"""Answers about the store itself: what it covers, and what the last answer rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.answering.answer import Answer, Source
from knowledge.answering.wording import clip, count, day, label, quoted, span

if TYPE_CHECKING:
    from knowledge.answering.follow_ups import Context
    from knowledge.store import Store

_NEWEST = 5
_RECENT = 50
"""Matches among which the newest results are looked for: those to come stand before them."""
_QUOTE = 160
"""Characters of a source's sentence in a list of sources."""


class Overview:
    """Tells what is on record."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def answer(self, command: str, context: Context | None) -> Answer | None:
        """The answer to a command about the store, or None when it is not one."""
        if command == "coverage":
            return await self._coverage()
        return _sources(context.sources if context else ()) if command == "sources" else None

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
        played = [match for match in await self._store.matches(limit=_RECENT) if match.score or match.winner]
        newest = [label(match) for match in played[:_NEWEST]]
        return Answer(text="\n".join([head, *(["The newest results:"] if newest else []), *newest]), answered=True)


def _sources(sources: tuple[Source, ...]) -> Answer:
    """The sources of the last answer, one a line."""
    if not sources:
        return Answer(text="There is no answer yet to name the sources of. Ask me something first.")
    lines = [f"{place}. {_named(source)}: {quoted(source.quote, _QUOTE)}" for place, source in enumerate(sources, 1)]
    return Answer(text="\n".join(lines), answered=True, sources=sources)


def _named(source: Source) -> str:
    parts = (source.source, clip(source.title, 80) if source.title else None, day(source.date) if source.date else None)
    return ", ".join(part for part in parts if part) or source.path
