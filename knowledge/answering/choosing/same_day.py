"""Matches of other teams on the day of the one talked about: "did Spurs win that day?"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.choosing.ordering import told_by
from knowledge.answering.choosing.pointing import names_other_teams
from knowledge.answering.questions.context import Context
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Match

if TYPE_CHECKING:
    from knowledge.store import Store

_THAT_DAY = re.compile(r"\b(?:that|the same) (?:day|night|afternoon|evening|weekend|round|matchday)\b")

_DAYS = 3
"""Days that a round of matches takes."""

_LOOKED_INTO = 40
"""Matches, the newest, among which those that the same articles tell of are looked for."""


class SameDay:
    """Keeps to the day of the match talked about."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, query: Query, context: Context | None) -> Query:
        """The query with the matches of that day alone, be it none: those dated so, or told by the same articles."""
        met = context.query.meeting if context else None
        named = not query.days and _THAT_DAY.search(query.main) and query.teams
        if context is None or met is None or not named or not names_other_teams(query, context.query):
            return query
        some = query.matches[:_LOOKED_INTO]
        facts = await self._store.facts(matches=[match.id for match in some]) if some else []
        paths = {*context.query.paths, *(source.path for source in context.sources)}
        told = {fact.match for fact in facts if not paths.isdisjoint(told_by([fact]))}
        of_then = tuple(match for match in some if _is_of_then(match, met, told))
        return replace(query, matches=of_then, named=True)


def _is_of_then(match: Match, met: Match, told: set[str | None]) -> bool:
    """Whether a match was played about when the one talked about was; one of no known day, if an article tells both."""
    if match.date and met.date:
        return abs((match.date - met.date).days) <= _DAYS
    return match.id in told
