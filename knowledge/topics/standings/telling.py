"""How answers tell where teams stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.choosing.fitting import fit, said
from knowledge.answering.choosing.ordering import told_by
from knowledge.answering.choosing.relevance import by_words
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import SHOWN, Told
from knowledge.answering.replying.wording import count, day, ordinal
from knowledge.facts.fact import Fact
from knowledge.names import gazetteer
from knowledge.reading.language.numbers import CARDINAL, number
from knowledge.topics.standings.asking import LAST
from knowledge.topics.standings.lexicon import NARROWING, SIZES
from knowledge.topics.standings.statement import Standing
from knowledge.topics.standings.whether import stands_there

_WAY = re.compile(
    rf"\b(?P<n>{CARDINAL}) points? (?P<way>behind|ahead|clear|above|adrift|off|below|from safety|short of)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(rf"\b(?P<n>{CARDINAL})[- ]points? (?:lead|advantage|cushion)\b", re.IGNORECASE)
_NARROWING = re.compile(rf"\b(?:{'|'.join(NARROWING)})", re.IGNORECASE)
_CLEAR = re.compile(r"\b(?:clear|ahead|lead|leading|cushion|advantage)\b")
"""Words that ask how far a team is ahead."""

_BEHIND = re.compile(r"\b(?:behind|adrift|trail\w*|off the (?:top|pace|lead\w*)|short of)\b", re.IGNORECASE)
_AHEAD = re.compile(r"\b(?:ahead|clear|lead|leads|leading|led|above|cushion|advantage)\b(?! of the)", re.IGNORECASE)
_AGO = re.compile(r"\b(?:last (?:season|year|term|campaign)|(?:previous|season before|years? ago))\b")
_GROUP = re.compile(r"\b[Gg]roup\b")
"""Of a table that is not a league's."""

_SAME = {"ahead": "ahead of", "clear": "ahead of", "above": "ahead of", "adrift": "behind", "off": "behind"} | {
    "below": "behind",
    "short of": "behind",
}
_ALONE = {"ahead of": "ahead"}
"""Words for a gap where nobody is named who is behind or ahead."""

_NEWEST = 2
"""Places that are shown at once: what was true weeks ago is history."""


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Where the team stands by the article nearest to the question; a gap to the team the question names."""
    if _AGO.search(query.main):
        return None  # no place on record is of an earlier season
    fitting = _fitting(query, ask, facts)
    if not fitting and ask.wants == "position" and query.teams and not ask.only:
        fitting = _fitting(query, replace(ask, wants="points"), facts)  # points tell about as much
    if not fitting and ask.only and ask.only[0][1] != LAST:
        fitting = _level_above(query, ask, facts)
    if not fitting:
        return None
    if not (query.teams or ask.only) and query.cups:
        return _table(query, fitting)
    if query.question.command is not None:
        shown = sorted(fitting, key=lambda fact: (said(fact, "team") not in query.teams, _days_ago(fact)))
    else:
        there = [fact for fact in fitting if not set(told_by([fact])).isdisjoint(query.paths)]
        near = by_words(query, there or fitting) if _says_when(query) else sorted(fitting, key=_days_ago)
        best = sorted(near, key=lambda fact: not _is_subject(query, ask, fact))
        shown = best[:2] if ask.wants is None else _shared(best) if ask.only else best[:1]
        if ask.aspect is Aspect.WHETHER and (said_so := _said_so(query, shown)):
            return said_so
    told = [place(fact.value) for fact in shown if isinstance(fact.value, Standing)]
    return Told("\n".join(told[:_NEWEST]), tuple(shown), tuple(told[_NEWEST:]))


def _said_so(query: Query, shown: Sequence[Fact]) -> Told | None:
    """Yes or no, where it is asked whether a team stands in a certain place, and which is told."""
    standing = shown[0].value
    there = stands_there(query, standing) if isinstance(standing, Standing) and standing.team in query.teams else None
    if there is None or not isinstance(standing, Standing):
        return None
    return Told(f"{'Yes' if there else 'No'} — {place(standing)}", tuple(shown[:1]))


def _table(query: Query, facts: Sequence[Fact]) -> Told | None:
    """The teams of a competition by the newest place told of each, the best first."""
    placed = dict[str | None, Fact]()
    for fact in sorted(facts, key=_days_ago):
        if said(fact, "competition") in query.cups and said(fact, "position"):
            placed.setdefault(said(fact, "team"), fact)
    shown = sorted(placed.values(), key=lambda fact: int(said(fact, "position") or 0))
    told = [place(fact.value) for fact in shown if isinstance(fact.value, Standing)]
    return Told("\n".join(told[:SHOWN]), tuple(shown), tuple(told[SHOWN:])) if told else None


def _shared(best: Sequence[Fact]) -> list[Fact]:
    """The best fact, with those that the same sentence tells: two may share a place."""
    first = best[0].value
    return [fact for fact in best if (fact.value.article, fact.value.start) == (first.article, first.start)] or [
        best[0]
    ]


def _level_above(query: Query, ask: Ask, facts: Sequence[Fact]) -> list[Fact]:
    """The teams that share the places down to the one asked for: two that lead together are first and second."""
    asked = next((place for place in ask.only[0][1] if isinstance(place, int)), 0)
    for above in range(asked - 1, 0, -1):
        there = _fitting(query, replace(ask, only=(("position", (above,)),)), facts)
        level = _shared(sorted(there, key=_days_ago)) if there else []
        if len({said(fact, "team") for fact in level}) > asked - above:
            return level
    return []


def _fitting(query: Query, ask: Ask, facts: Sequence[Fact]) -> list[Fact]:
    fitting = fit(query, ask, facts)
    standings = [fact for fact in fitting if isinstance(fact.value, Standing) and _is_of(query, ask, fact.value)]
    if ask.only and ask.only[0][1] == LAST:
        standings = [fact for fact in standings if _is_last(fact)]
    of_group = "group" in query.main.split()
    if ask.only or of_group:
        standings = [fact for fact in standings if bool(_GROUP.search(fact.value.evidence)) is of_group]
    if ask.wants == "gap" and _CLEAR.search(query.main):
        standings = [fact for fact in standings if not _trails(fact)]
    told = [fact for fact in standings if said(fact, "competition") in query.cups]
    return told or [fact for fact in standings if all(_may_play_in(cup, said(fact, "team")) for cup in query.cups)]


def _trails(fact: Fact) -> bool:
    """Whether the words that tell a gap say that the team is behind."""
    way, told = _direction(fact.value) if isinstance(fact.value, Standing) else None, fact.value.evidence
    return way == "behind" or (way is None and bool(_BEHIND.search(told)) and not _AHEAD.search(told))


def _is_last(fact: Fact) -> bool:
    """Whether the place is the last of its league: the 18th is no more than relegated where twenty teams play."""
    club = gazetteer().teams.get(said(fact, "team") or "")
    country = club.plays_in or club.country if club else None
    leagues = gazetteer().competitions.values()
    names = (
        [said(fact, "competition")] if said(fact, "competition") else [c.name for c in leagues if c.country == country]
    )
    return said(fact, "position") in {str(SIZES[name]) for name in names if name in SIZES}


def _may_play_in(cup: str, team: str | None) -> bool:
    """Whether a team may stand in that table: a league's teams are those of its country."""
    league = next((each for each in gazetteer().competitions.values() if each.name == cup), None)
    club = gazetteer().teams.get(team or "")
    if league is None or club is None or None in (league.country, club.plays_in):
        return True
    return league.country == club.plays_in


def _says_when(query: Query) -> bool:
    """Whether the question names a match, a day, a competition or what happened then; else it asks of now."""
    return bool(query.paths or query.rest or query.days or query.cups)


def _days_ago(fact: Fact) -> int:
    """What sorts places, the latest told first and those without a day last."""
    told = fact.value.article.date
    return -told.toordinal() if told else 0


def _is_of(query: Query, ask: Ask, standing: Standing) -> bool:
    teams = {standing.team, standing.to}
    return not query.teams or bool(ask.only) or not teams.isdisjoint(query.teams)


def _is_subject(query: Query, ask: Ask, fact: Fact) -> bool:
    """Whether it tells of the very team asked about, and a gap to the other team asked about, if there is one."""
    to_them = ask.wants != "gap" or said(fact, "to") in (None, *query.teams)
    return said(fact, "team") in query.teams and to_them


def place(standing: Standing) -> str:
    """Where a team stands, as a sentence: "Inter in Serie A: 3rd, 31 points (as of 28 Nov 2021)."."""
    parts = [
        ordinal(standing.position) if standing.position is not None else None,
        count(standing.points, "point") if standing.points is not None else None,
        _gap(standing) if standing.gap is not None else None,
    ]
    date = standing.article.date
    after = f" (as of {day(date)})" if date else ""
    where = f" in {standing.competition}" if standing.competition else ""
    return f"{standing.team}{where}: {', '.join(part for part in parts if part)}{after}."


def _gap(standing: Standing) -> str:
    """The gap in the direction that the article tells; where it says none, only that it is there."""
    if standing.gap == 0:
        return f"level on points with {standing.to or 'the next'}"
    points = count(standing.gap or 0, "point")
    if (way := _direction(standing)) is not None:
        return f"{points} {way} {standing.to}" if standing.to else f"{points} {_ALONE.get(way, way)}"
    return f"{points} between them and {standing.to or 'the next'}"


def _direction(standing: Standing) -> str | None:
    ways = {found["way"] for found in _WAY.finditer(standing.evidence) if number(found["n"]) == standing.gap}
    told = {_SAME.get(way.lower(), way.lower()) for way in ways}
    if not _NARROWING.search(standing.evidence):
        leads = (found for found in _LEAD.finditer(standing.evidence) if number(found["n"]) == standing.gap)
        told |= {"ahead of" for _ in leads}
    return told.pop() if len(told) == 1 else None
