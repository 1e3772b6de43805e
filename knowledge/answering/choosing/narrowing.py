"""Which matches contradict nothing that a question says: its days, competition, squad, score and derby."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from knowledge.answering.choosing.endings import ended_as_told
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.team_names import TeamNames
from knowledge.facts.fact import Match
from knowledge.names.squads import squad_in
from knowledge.store.among import Among

_IN_THE_LEAGUE = re.compile(r"\bin the league\b")


class Narrowing:
    """Narrows matches down to those that a question may mean."""

    def __init__(self, teams: TeamNames) -> None:
        self._teams = teams

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

    def fitting(self, query: Query, matches: Iterable[Match]) -> list[Match]:
        """The matches that contradict nothing the question says; a score that fits none is a running one."""
        of_cup = ended_as_told(query, of_squad(query, self.in_time(query, matches)))
        of_derby = (self.derbies(of_cup) if is_derby(query) else []) or of_cup
        scores = query.question.scores if _tells_the_score(query) else ()
        scored = [match for match in of_derby if _ended(match, scores)] if scores else []
        return scored or of_derby

    def derbies(self, matches: Sequence[Match]) -> list[Match]:
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
    if says_when(query) and "CUP" in query.main and "CUP" not in query.rest:
        return set()
    return {*query.cups}


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


def says_when(query: Query) -> bool:
    """Whether a team in the clause that does not ask says after which match something is asked for."""
    return bool(query.asks) and query.asks[0].apart and "TEAM" in query.rest


def _tells_the_score(query: Query) -> bool:
    """Whether a score in the question is that of the match asked about, not of one that only says when."""
    return query.main.split().count("TEAM") < 2 or "TEAM" not in query.rest


def _ended(match: Match, scores: Sequence[tuple[int, int]]) -> bool:
    return match.score is not None and any(sorted(match.score) == sorted(score) for score in scores)
