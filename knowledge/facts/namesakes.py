"""Two people of one name, told apart by the clubs they play for at the same time."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence

from knowledge.facts.mentions import Mention
from knowledge.names import gazetteer

_ARTICLES = 2
"""Articles that must see each of the two clubs: one may be wrong about a side, and a wrong split costs more."""

Split = tuple[str, list[Mention]]


def split(sightings: Sequence[Mention]) -> list[Split]:
    """The mentions of one full name, person by person, each with what marks the person ("" where there is but one).

    A player moves in the winter and in summer, and has a national team besides: only two clubs within one half of a
    season make two people.
    """
    clubs = _rivals(sightings)
    if not clubs:
        return [("", list(sightings))]
    told: defaultdict[str, set[str]] = defaultdict(set)
    for mention in sightings:
        told[mention.article] |= {mention.team or ""} & clubs
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in sightings:
        homes = {mention.team or ""} & clubs or told[mention.article] or mention.near & clubs
        found[min(homes) if len(homes) == 1 else "neither"].append(mention)
    return sorted(found.items())


def _rivals(sightings: Iterable[Mention]) -> set[str]:
    """The clubs that cannot be one person's, none where all can."""
    teams = {mention.team for mention in sightings if mention.team}
    if len(teams) < 2:
        return set()
    told: defaultdict[tuple[int, int], defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for mention in sightings:
        half = _half_season(mention.day)
        if half and mention.team and not mention.near & (teams - {mention.team}):
            told[half][mention.team].add(mention.article)
    clubs: set[str] = set()
    for by_team in told.values():
        seen = {team for team, articles in by_team.items() if len(articles) >= _ARTICLES and not _nation(team)}
        clubs |= seen if len(seen) > 1 else set()
    return clubs


def _half_season(day: dt.date | None) -> tuple[int, int] | None:
    """The half of a season between two transfer windows (January, and June to the start of September)."""
    if day is None or day.month in (1, 6, 7, 8):
        return None
    return (day.year, 1 if day.month < 6 else 2)


def _nation(team: str) -> bool:
    known = gazetteer().teams.get(team)
    return known is not None and known.kind == "nation"
