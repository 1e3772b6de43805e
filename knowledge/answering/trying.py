"""What the facts on record tell of a question's asks, the likeliest first."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from knowledge.answering.choosing.bare import is_bare
from knowledge.answering.choosing.gathering import Gathering
from knowledge.answering.choosing.narrowing import Narrowing
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Told
from knowledge.facts.fact import Fact

if TYPE_CHECKING:
    from knowledge.store import Store
    from knowledge.topic import Topic

_HOW_MANY = re.compile(
    r"\bhow (?:many|often) (?:\w+ ){0,3}?"
    r"(?:(?:has|have|had|did) (?:PLAYER|TEAM|he|she|they)|(?:PLAYER|TEAM|he|she|they) (?:has|have|had|did)) "
)
"""Asks for a number of deeds, which those on record add up to where no article counts them."""

_SCOPE = re.compile(
    r"\b(?:career|ever|league|cup|since|overall|total|club|country|international"
    r"|in a row|row|running|consecutive(?:ly)?|successive|straight|bounce|trot|spin|streak"
    r"|\d+ (?:\w+ ){0,2}?(?:games|matches|appearances))\b"
)
"""Words for a span, or a kind of matches, that the deeds on record are not told apart by."""

_FROM_THE_SPOT = re.compile(r"\b(?:score|net) (?:\w+ ){0,3}?(?:from (?:a |the )?(?:penalty|spot)|a penalty)\b")
"""Asks whether somebody's goal was a penalty, which a goal from play answers."""

_SPAN = re.compile(r"\b(?:season|campaign|year|so far|CUP)\b")
"""Words for a span of which an article may tell the count in words that were not read."""

_RECENT = 20
"""Matches of a team among which the last one that was played is looked for: those to come stand before it."""

_OF_THE_SEASON = "No count for the season is told; "
_OF_ALL = "No count of them all is told; "


@dataclass(frozen=True, slots=True)
class Tried:
    """What was asked, the facts fetched for it, and what its topic tells of them; None where they tell nothing."""

    ask: Ask
    query: Query
    facts: Sequence[Fact]
    told: Told | None


class Trying:
    """Tries what a question may want on the facts, until some tell it."""

    def __init__(self, store: Store, topics: Sequence[Topic], narrowing: Narrowing) -> None:
        self._topics: Mapping[str, Topic] = {topic.name: topic for topic in topics}
        self._store = store
        self._gather = Gathering(store, narrowing)

    async def __call__(self, query: Query, of_matches: Sequence[Fact], before: Sequence[Fact]) -> Tried:
        """What is told of the likeliest ask; else of another one that answers it too.

        `before` are the facts that answered the question before.
        """
        tried = await self._tried(query, query.asks[0], of_matches, before)
        if tried.told is None:
            tried = await self._added_up(query, of_matches, before) or tried
        if tried.told is None and tried.ask.aspect is Aspect.WHETHER and _FROM_THE_SPOT.search(query.main):
            tried = await self._from_play(query, of_matches, before) or tried
        if tried.told is None and _is_of_the_last(query, tried.ask):
            tried = await self._of_the_last_match(query, tried.ask) or tried
        return tried

    async def _tried(self, query: Query, ask: Ask, of_matches: Sequence[Fact], before: Sequence[Fact]) -> Tried:
        """What the facts on record tell of one ask."""
        query, facts = await self._gather.for_ask(query, ask, of_matches)
        return Tried(ask, query, facts, self._told(query, ask, facts, before))

    async def _added_up(self, query: Query, of_matches: Sequence[Fact], before: Sequence[Fact]) -> Tried | None:
        """What the question may want besides, where that adds up the facts of what nobody has counted."""
        adds_up = query.asks[0].apart and _HOW_MANY.search(query.main) and "TEAM" not in query.rest
        if not adds_up or _SCOPE.search(query.main):
            return None
        for ask in query.asks[1:]:
            if ask.aspect is Aspect.COUNT and (query.subjects or ask.types == ("result",)):
                tried = await self._tried(query, ask, of_matches, before)
                if tried.told:
                    lead = _untold(query)
                    return replace(tried, told=replace(tried.told, text=f"{lead}{tried.told.text}", lacks=bool(lead)))
        return None

    async def _from_play(self, query: Query, of_matches: Sequence[Fact], before: Sequence[Fact]) -> Tried | None:
        """What denies that somebody scored from the spot: the goals that he scored otherwise."""
        goals = next((ask for ask in query.asks[1:] if ask.types == ("goal",)), None)
        if goals is None or not query.subjects:
            return None
        tried = await self._tried(query, replace(goals, only=(("how", ("penalty",)),)), of_matches, before)
        return tried if tried.told else None

    async def _of_the_last_match(self, query: Query, ask: Ask) -> Tried | None:
        """What is told of the newest match of the team asked about: that it did not score, by how that ended."""
        matches = await self._store.matches(query.teams, limit=_RECENT)
        last = next((match for match in matches if match.score and match.squad == query.squad), None)
        if last is None:
            return None
        query = replace(query, matches=(last,), named=True, by_id={**query.by_id, last.id: last})
        return await self._tried(query, ask, await self._store.facts(matches=[last.id]), ())

    def _told(self, query: Query, ask: Ask, facts: Sequence[Fact], before: Sequence[Fact]) -> Told | None:
        """What the topic tells: of the facts told before, where the question points at them, else of all."""
        topic = self._topics[ask.topic]
        points = ask.wants or (ask.which and ask.aspect is not Aspect.WHETHER) or is_bare(query)
        pointed = [fact for fact in before if fact.type in ask.types] if points else []
        if ask.which and len(pointed) == 1 and not query.subjects:
            pointed = []  # "and who got the first?" is no question about the second
        told = topic.tell(query, ask, pointed) if pointed else None
        of_them = pointed and is_bare(query) and not (ask.which or query.besides or query.mentions)
        return told if told or of_them else topic.tell(query, ask, facts)


def _is_of_the_last(query: Query, ask: Ask) -> bool:
    """Whether it is asked of one team alone whether it scored, with nothing that says in which match."""
    of_a_team = query.side is not None and query.teams == (query.side,) and len(query.mentions) == 1
    asked = ask.types == ("goal",) and ask.aspect is Aspect.WHETHER and not (ask.which or ask.only)
    return asked and of_a_team and not (query.named or query.subjects or query.days or query.rest)


def _untold(query: Query) -> str:
    """What comes before deeds on record where the count of a season, or somebody's in a competition, is asked for."""
    span = _SPAN.search(query.main)
    return "" if not span else _OF_THE_SEASON if span[0] != "CUP" else _OF_ALL if query.subjects else ""
