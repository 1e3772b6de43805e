"""The facts of those who have most of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from knowledge.answering.choosing.fitting import fit
from knowledge.answering.choosing.narrowing import Narrowing
from knowledge.answering.choosing.open_sides import leaves_side_open, within_the_score
from knowledge.answering.choosing.ranking import Share, beaten, doer, ranked
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact
from knowledge.store.among import ANY
from knowledge.store.foremost import Deeds

if TYPE_CHECKING:
    from knowledge.store import Store

_RANKED = re.compile(r"\b(?:most|fastest|quickest|earliest|biggest|heaviest|largest|widest|worst|greatest|highest)\b")
"""Words that ask for the one of all that has most."""

_LEVELS = 6
"""Different numbers, the highest, that are told: with a line each an answer is full."""

_ENOUGH = 50
"""Facts looked at after which fewer levels do, so that no question waits for all who have one each."""

_AT_FIRST = 12
"""People whose facts are looked at first; then twice as many, and so on."""

_AT_ONCE = 400
"""Facts of several people that are looked at together."""


def leads(query: Query, ask: Ask) -> bool:
    """Whether it is asked who has most of all: in any match, or in those of a team, a competition or of some days."""
    bounded = all(days.bounded for days in query.days)
    of_teams = all(mention.teams or mention.competition for mention in query.mentions) and len(query.teams) <= 1
    alone = not (query.people or query.strange or query.named or ask.given or ask.apart)
    return ask.aspect is Aspect.MOST and alone and bounded and len(query.days) <= 1 and of_teams


def is_extreme(query: Query, ask: Ask) -> bool:
    """Whether it is asked for the one of all on record that is the biggest, the earliest or the like."""
    return ask.anywhere and _RANKED.search(query.main) is not None and all(days.bounded for days in query.days)


class Leading:
    """Finds those who have most, however many facts are on record.

    The store counts how many each has at most; from the top on, only those are looked at who may be among the first.
    """

    def __init__(self, store: Store, narrowing: Narrowing) -> None:
        self._store = store
        self._narrow = narrowing

    async def __call__(self, query: Query, ask: Ask) -> tuple[Query, list[Fact]]:
        """All the facts of those who lead, with their matches; whoever is not among them has fewer."""
        found: dict[str, Fact] = {}
        first: list[Share] = []
        for numbers, of_others in _in_turn(await self._at_most(query, ask)):
            facts = await self._store.facts_numbered(numbers)
            query, fitting = await self._fitting(query, ask, facts)
            found |= {fact.id: fact for fact in fitting}
            first = [share for share in ranked(query, ask, list(found.values())) if len(share) > of_others]
            if len({len(share) for share in first}) >= _LEVELS or (first and len(found) >= _ENOUGH):
                break
        return query, [fact for share in first for fact in share.facts]

    async def _at_most(self, query: Query, ask: Ask) -> list[list[int]]:
        """The numbers of the facts that may be each one's, whose are most first."""
        of_side = (("team", (query.side,)),) if query.side else ()
        deeds = Deeds(ask.types, doer=doer(ask), saying=(*ask.only, *of_side), against=beaten(query))
        leaders = await self._store.leaders(deeds, teams=query.teams, among=self._narrow.among(query))
        return [numbers for _, numbers in leaders]

    async def _fitting(self, query: Query, ask: Ask, facts: Sequence[Fact]) -> tuple[Query, list[Fact]]:
        """Those of the facts that count, and the query with their matches."""
        missing = {fact.match for fact in facts if fact.match} - set(query.by_id)
        known = {match.id: match for match in await self._store.matches_by_ids(missing)} if missing else {}
        query = replace(query, by_id={**query.by_id, **known})
        in_time = {match.id for match in self._narrow.surely_in_time(query, query.by_id.values())}
        anywhen = self._narrow.among(query) == ANY
        facts = [fact for fact in facts if fact.match in in_time or (fact.match is None and anywhen)]
        return query, fit(query, ask, await self._within_the_score(query, facts))

    async def _within_the_score(self, query: Query, facts: Sequence[Fact]) -> list[Fact]:
        """The facts without goals for which the score of their match, with the goals of others, leaves no room."""
        open_ = {fact.match for fact in facts if fact.type == "goal" and leaves_side_open(fact)}
        others = await self._store.facts(types=["goal"], matches=[match for match in open_ if match]) if open_ else []
        told = {fact.id: fact for fact in (*facts, *others)}
        fitting = {fact.id for fact in within_the_score(query, list(told.values()))}
        return [fact for fact in facts if fact.id in fitting]


def _in_turn(leaders: Sequence[Sequence[int]]) -> Iterator[tuple[set[int], int]]:
    """The facts of growing groups from the top on, each with the most that anybody behind them may have."""
    start, size = 0, _AT_FIRST
    while start < len(leaders):
        end = start + size
        while end > start + 1 and sum(map(len, leaders[start:end])) > _AT_ONCE:
            end -= 1
        yield {*chain(*leaders[start:end])}, len(leaders[end]) if end < len(leaders) else 0
        start, size = end, 2 * size
