"""Which matches a question means: by its teams, score, days, competition and derby."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations, product
from typing import TYPE_CHECKING

from knowledge.answering.choosing.endings import ended_as_told
from knowledge.answering.choosing.sides import rival, side
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.team_names import TeamNames
from knowledge.answering.questions.understanding import is_person
from knowledge.facts.fact import Match
from knowledge.names.squads import squad_in
from knowledge.store.among import Among

if TYPE_CHECKING:
    from knowledge.store import Store

_IN_THE_LEAGUE = re.compile(r"\bin the league\b")

_MANY = 400
"""Matches, the newest, among which those of a competition are looked for."""

_PAIRS = 12
"""Pairs of teams that are looked up when nicknames are shared or three teams are named."""


class Matching:
    """Finds the matches that a query means."""

    def __init__(self, store: Store, teams: TeamNames) -> None:
        self._store = store
        self._teams = teams

    async def __call__(self, query: Query) -> Query:
        """The query with its teams settled and the matches its words single out."""
        named = [mention for mention in query.mentions if mention.teams and not is_person(mention)]
        asking = named if _says_when(query) else named[: query.main.split().count("TEAM")]
        outright = [mention.teams for mention in (asking if len(asking) > 1 else named) if not mention.place]
        if _says_when(query):
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
        fitting = self._fitting(query, found.values())
        if (len(candidates) == 2 or _says_when(query)) and fitting:
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
        derbies = self._fitting(query, self._derbies(await self._store.matches()))
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
                fitting = self._fitting(query, matches)
                known = replace(
                    alone, teams=(team,), side=alone.side and team, rival=alone.rival and team, matches=tuple(fitting)
                )
                return replace(known, named=len(fitting) == 1 or (len(fitting) < len(matches) and _narrows(query)))
        return alone

    async def any_of(self, query: Query) -> bool:
        """Whether any match may be on record of the competition and on the days named."""
        since, until = next(((each.since, each.until) for each in query.days), (None, None))
        cups, matches = _cups(query), await self._store.matches(since=since, until=until, limit=_MANY)
        return len(matches) == _MANY or any(
            self._teams.competition(match.competition) in cups and _on(query, match) for match in matches
        )

    def in_time(self, query: Query, matches: Iterable[Match]) -> list[Match]:
        """The matches on the days and in the competition that the question names."""
        cups = _cups(query)
        on_days = [match for match in matches if _on(query, match)]
        if not cups:
            return (
                [match for match in on_days if self._teams.may_be_of_a_league(match)] if _of_league(query) else on_days
            )
        told = [match for match in on_days if self._teams.competition(match.competition) in cups]
        return told or ([match for match in on_days if match.competition is None] if _may_be_untold(query) else [])

    def with_its_score(self, query: Query, matches: Iterable[Match]) -> list[Match]:
        """The matches that ended with the score that the question names, if it names one and no match."""
        scores = query.question.scores if _tells_the_score(query) else ()
        return [match for match in matches if not scores or query.named or _ended(match, scores)]

    def surely_in_time(self, query: Query, matches: Iterable[Match]) -> list[Match]:
        """Those of them that are known to have been played on these days and in this competition."""
        cups = _cups(query)
        fitting = (match for match in self.in_time(query, matches) if not cups or match.competition is not None)
        return [match for match in fitting if _surely_on(query, match)]

    def among(self, query: Query) -> Among:
        """The matches that the store is to look among: of the competitions and on the days that the question names."""
        names = tuple(name for cup in sorted(_cups(query)) for name in self._teams.competition_names(cup))
        return Among(names, next(((days.since, days.until) for days in query.days), None))

    def is_of_a_cup(self, match: Match) -> bool:
        """Whether a match may be of a cup or a tournament: no league has a final."""
        return match.competition is None or not self._teams.may_be_of_a_league(match)

    def _fitting(self, query: Query, matches: Iterable[Match]) -> list[Match]:
        """The matches that contradict nothing the question says; a score that fits none is a running one."""
        of_cup = ended_as_told(query, of_squad(query, self.in_time(query, matches)))
        of_derby = (self._derbies(of_cup) if is_derby(query) else []) or of_cup
        scores = query.question.scores if _tells_the_score(query) else ()
        scored = [match for match in of_derby if _ended(match, scores)] if scores else []
        return scored or of_derby

    def _derbies(self, matches: Sequence[Match]) -> list[Match]:
        """The derbies among the matches: those of one city, above all the ones with a name, are "the derby"."""
        derbies = [match for match in matches if self._teams.is_derby(match.teams)]
        of_a_city = [match for match in derbies if self._teams.of_one_city(match.teams)]
        return [match for match in of_a_city if self._teams.has_a_name(match.teams)] or of_a_city or derbies


def of_squad(query: Query, matches: Sequence[Match]) -> list[Match]:
    """The matches of the squad asked about; where none is named those of the men's first sides, if there are any."""
    fitting = [match for match in matches if (squad_of(match) if query.squad else match.squad) == query.squad]
    return fitting if fitting or query.squad else list(matches)


def squad_of(match: Match) -> str | None:
    """Who plays in a match, as the articles say or as its competition is named after them."""
    return match.squad or squad_in(match.competition or "")


def _cups(query: Query) -> set[str]:
    """The competitions that the match is of: not that of a count which another match only dates ("when they met")."""
    if _says_when(query) and "CUP" in query.main and "CUP" not in query.rest:
        return set()
    return {mention.competition for mention in query.mentions if mention.competition}


def _may_be_untold(query: Query) -> bool:
    """Whether a match of which no article says the competition may be meant: that of two teams, or one to come.

    What somebody did in a competition is not told by what he did in some match or other.
    """
    return len([mention for mention in query.mentions if mention.teams]) > 1 or any(
        "fixture" in ask.types for ask in query.asks[:1]
    )


def _of_league(query: Query) -> bool:
    """Whether only matches of a league are asked about, whichever it is."""
    return bool(_IN_THE_LEAGUE.search(query.main)) and not (query.asks and query.asks[0].apart)


def _narrows(query: Query) -> bool:
    return bool(query.days or query.squad or query.question.scores or is_derby(query))


def is_derby(query: Query) -> bool:
    """Whether the question speaks of a derby."""
    return any(word.text == "derby" for word in query.question.words)


def _on(query: Query, match: Match) -> bool:
    first, last = match.date or match.since, match.date or match.until
    return not query.days or any(days.hold(first, last) for days in query.days)


def _surely_on(query: Query, match: Match) -> bool:
    """Whether all the days on which a match may have been played are among those of one named."""
    first, last = match.date or match.since, match.date or match.until
    return not query.days or any(days.surround(first, last) for days in query.days)


def _adds_up(query: Query) -> bool:
    """Whether something of several matches is to be added up."""
    return not {"plus", "together", "combined", "altogether"}.isdisjoint(query.main.split())


def _says_when(query: Query) -> bool:
    """Whether a team in the clause that does not ask says after which match something is asked for."""
    return bool(query.asks) and query.asks[0].apart and "TEAM" in query.rest


def _tells_the_score(query: Query) -> bool:
    """Whether a score in the question is that of the match asked about, not of one that only says when."""
    return query.main.split().count("TEAM") < 2 or "TEAM" not in query.rest


def _ended(match: Match, scores: Sequence[tuple[int, int]]) -> bool:
    return match.score is not None and any(sorted(match.score) == sorted(score) for score in scores)


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
