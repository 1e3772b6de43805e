"""Which matches a question means: by the teams and the derby it names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, product
from typing import TYPE_CHECKING

from knowledge.answering.choosing.endings import tells_an_ending
from knowledge.answering.choosing.narrowing import Narrowing, is_derby, says_when
from knowledge.answering.choosing.sides import rival, side
from knowledge.answering.questions.asking import compares_sides
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.team_names import TeamNames
from knowledge.answering.questions.understanding import is_person
from knowledge.facts.fact import Match

if TYPE_CHECKING:
    from knowledge.store import Store

_PAIRS = 12
"""Pairs of teams that are looked up when nicknames are shared or three teams are named."""


class Matching:
    """Finds the matches that a query means."""

    def __init__(self, store: Store, teams: TeamNames, narrowing: Narrowing) -> None:
        self._store = store
        self._teams = teams
        self._narrow = narrowing

    async def __call__(self, query: Query) -> Query:
        """The query with its teams settled and the matches its words single out."""
        named = [mention for mention in query.mentions if mention.teams and not is_person(mention)]
        asking = named if says_when(query) else named[: query.main.split().count("TEAM")]
        outright = [mention.teams for mention in (asking if len(asking) > 1 else named) if not mention.place]
        if says_when(query):
            outright.reverse()
        derby = next((mention.derby.teams for mention in query.mentions if mention.derby), None)
        if derby and len(outright) < 2:
            outright = [(team,) for team in derby]
        if query.question.command is not None and len(named) == 1 and (pair := self._teams.two(named[0].form)):
            named = [replace(named[0], teams=(team,)) for team in pair]
            outright = [(team,) for team in pair]
        matches = [] if _adds_up(query) else await self._of_pairs(query, outright)
        if not matches and len(outright) < len(named):
            places = [mention.teams for mention in named if mention.place]
            matches = await self._of_pairs(query, [*outright[:1], *places])
        if matches:
            return _with_teams(query, named, matches, singled_out=True)
        if await self._met_otherwise(query, outright):
            return _with_teams(query, named, [], singled_out=True)
        if named:
            return await self._of_one(query, named)
        return replace(query, teams=derby, named=True) if derby else await self._of_any_derby(query)

    async def _of_pairs(self, query: Query, candidates: Sequence[Sequence[str]]) -> list[Match]:
        """The matches of any two of the teams that fit the question's other words, in the order the teams are named."""
        pairs = [pair for a, b in combinations(candidates, 2) for pair in product(a[:4], b[:4]) if pair[0] != pair[1]]
        found: dict[str, Match] = {}
        for pair in dict.fromkeys(pairs[:_PAIRS]):
            found |= {match.id: match for match in await self._store.matches(pair)}
        fitting = self._narrow.fitting(query, found.values())
        if (len(candidates) == 2 or says_when(query)) and fitting:
            return [match for match in fitting if set(match.teams) == set(fitting[0].teams)]
        return fitting

    async def _met_otherwise(self, query: Query, candidates: Sequence[Sequence[str]]) -> bool:
        """Whether the two teams named are known to have met, but never on that day, in that cup or with that end."""
        either = "or" in query.question.folded.split()
        if len(candidates) != 2 or either or (query.asks and query.asks[0].apart):
            return False
        pairs = [pair for pair in product(*(each[:4] for each in candidates)) if pair[0] != pair[1]]
        return any([bool(await self._store.matches(pair)) for pair in pairs[:_PAIRS]])

    async def _of_any_derby(self, query: Query) -> Query:
        """The derbies on record that fit, where the question says "the derby" and no team."""
        if not is_derby(query):
            return query
        derbies = self._narrow.fitting(query, self._narrow.derbies(await self._store.matches()))
        if query.question.command is not None:
            derbies = derbies[:1]
        return replace(query, matches=tuple(derbies), named=bool(derbies))

    async def _of_one(self, query: Query, named: Sequence[Mention]) -> Query:
        """The matches of the one team named, singled out when the other words narrow them."""
        alone = _with_teams(query, [mention for mention in named if not mention.place], [], singled_out=False)
        if len(alone.teams) != 1 and (alone.teams or not named):
            return alone
        mention = next((mention for mention in named if not mention.place), named[0])
        for team in mention.teams[:4]:
            if matches := await self._store.matches((team,)):
                fitting = self._narrow.fitting(query, matches)
                known = replace(
                    alone, teams=(team,), side=alone.side and team, rival=alone.rival and team, matches=tuple(fitting)
                )
                return replace(known, named=len(fitting) == 1 or (len(fitting) < len(matches) and _narrows(query)))
        return alone


def _narrows(query: Query) -> bool:
    return bool(query.days or query.squad or query.question.scores or is_derby(query) or tells_an_ending(query))


def _adds_up(query: Query) -> bool:
    """Whether something of several matches is to be added up."""
    words = {"plus", "together", "combined", "altogether"}
    return not words.isdisjoint(query.main.split()) or compares_sides(query.main)


def _with_teams(query: Query, named: Sequence[Mention], matches: Sequence[Match], *, singled_out: bool) -> Query:
    """The query with each mention's team: the one that played, else the likeliest."""
    played = {team for match in matches for team in match.teams}
    meant = [next((team for team in mention.teams if team in played), mention.teams[0]) for mention in named]
    teams = dict.fromkeys(
        team for team, mention in zip(meant, named, strict=True) if not mention.place or team in played
    )
    sides = [
        next((team for team in mention.teams if team in played), mention.teams[0]) if mention else None
        for mention in (side(query), rival(query))
    ]
    return replace(query, teams=tuple(teams), side=sides[0], rival=sides[1], matches=tuple(matches), named=singled_out)
