"""Which refusal fits, and what helps the asker on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.answer import Answer, Refusal
from knowledge.answering.choosing.gathering import is_of_all
from knowledge.answering.choosing.narrowing import Narrowing, is_derby
from knowledge.answering.choosing.nobody import of_strangers
from knowledge.answering.choosing.stages import stage_named
from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.slips import MAYBE, SAME, nearest
from knowledge.answering.replying import refusals
from knowledge.answering.replying.instead import Instead

if TYPE_CHECKING:
    from knowledge.store import Store

_OFFERED = 3
"""Names offered for one that nobody bears."""

_MANY = 400
"""Matches, the newest, among which those of a competition are looked for."""


class Refusing:
    """Says why there is no answer."""

    def __init__(self, store: Store, narrowing: Narrowing) -> None:
        self._store = store
        self._narrow = narrowing
        self._instead = Instead(store)

    async def __call__(self, query: Query, ask: Ask | None) -> Answer:
        """The refusal: nobody of that name, no article on that match, nothing reported, or not understood.

        The first three go on to what is known instead.
        """
        refused = await self._refused(query, ask)
        return refused if refused.refusal is Refusal.NOT_UNDERSTOOD else await self._instead(query, refused)

    async def _refused(self, query: Query, ask: Ask | None) -> Answer:
        if not query.mentions and ask is not None and not query.unknown:
            query = replace(query, unknown=query.strange)
        elif ask is None:
            query = replace(query, unknown=query.unknown or of_strangers(query))
        if query.unknown and not query.people:
            return refusals.unknown_name(query, await self._nearest(query))
        if await self._is_without_article(query, ask):
            return refusals.no_article(query)
        if (cup := await self._unplayed(query)) is not None:
            return cup
        if ask is None and not (query.mentions or query.named):
            return refusals.not_understood()
        of_all = ask is not None and (_is_of_any(query, ask) or (ask.apart and bool(ask.only)))  # "who is top"
        named = query.mentions or query.named or query.days or query.people or query.paths or query.teams
        if not (named or of_all):
            return refusals.nothing_named()
        return refusals.not_reported(await self._with_articles(query), ask)

    async def _is_without_article(self, query: Query, ask: Ask | None) -> bool:
        """Whether no article tells of a match of the teams named, or names the one team at all."""
        if query.of_no_squad or (len(query.teams) > 1 and not query.named and (ask is None or not ask.apart)):
            return True
        if query.of_no_match and len(query.teams) > 1 and (is_derby(query) or not stage_named(query)):
            return True
        if len(query.teams) != 1 or query.people or query.paths or await self._store.counts(teams=query.teams):
            return False
        return not await self._store.passages([], teams=query.teams, limit=1)

    async def _unplayed(self, query: Query) -> Answer | None:
        """That no match of the competition named is on record, on the days named, where nobody and no team is.

        Or none of the round named: "who won the cup final".
        """
        cup = next(iter(query.cups), None)
        if query.named and not query.matches and not query.people and (stage := stage_named(query)):
            return refusals.no_stage(query, cup or "", stage)
        if cup is None or query.teams or query.people or query.named:
            return None
        return None if await self._may_be_played(query) else refusals.no_match(query, cup)

    async def _may_be_played(self, query: Query) -> bool:
        """Whether any match may be on record of the competition and on the days named."""
        since, until = next(((each.since, each.until) for each in query.days), (None, None))
        matches = await self._store.matches(since=since, until=until, limit=_MANY)
        return len(matches) == _MANY or any(match.competition for match in self._narrow.in_time(query, matches))

    async def _nearest(self, query: Query) -> list[str]:
        """The full names on record that the unknown one resembles."""
        ranked = nearest(query.unknown[0], await self._store.resembling(query.unknown[0]))
        near = [name for score, name in ranked if score >= MAYBE]
        *given, surname = query.unknown[0].split()
        if given and not near:
            near = [name for score, name in nearest(surname, await self._store.resembling(surname)) if score == SAME]
        people = await self._store.people({name.id for name in near if name.kind == "person"})
        names = {person.id: person.name for person in people}
        return list(dict.fromkeys(names.get(name.id, name.id) for name in near))[:_OFFERED]

    async def _with_articles(self, query: Query) -> Query:
        """The query with the articles that name the people asked about."""
        if query.paths or not query.called:
            return query
        return replace(query, paths=tuple(await self._store.paths_naming(query.called)))


def _is_of_any(query: Query, ask: Ask) -> bool:
    """Whether all of a kind are asked for, so that there is none on record: not the first one of no match named."""
    return is_of_all(query, ask) and ask.which is None and ask.wants in (None, "player", "keeper")
