"""How a match ended, as a question tells it: "who scored when Spurs beat Liverpool", "why did Spurs lose"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Match

_BEAT = (
    r"(?:beat|beating|won (?:against|at|away at|over)|thrashed|hammered|defeated|edged|battered|smashed|stuffed|"
    r"saw off)"
)
_BEATEN = r"(?:beaten|thrashed|hammered|battered)"
_LOST = rf"(?:lost (?:to|at|against|away to)|fell to|went down (?:to|at)|(?:was|were|got) {_BEATEN} (?:by|at))"
_DREW = r"(?:drew (?:with|at|against)|held|shared the points with)"
_WHEN = r"\b(?:when|after|where|once|because|(?:game|match|one|final|night|day)(?: that| in which)?) "
_TOLD = re.compile(
    rf"{_WHEN}TEAM (?:(?P<beat>{_BEAT})|(?P<lost>{_LOST})|(?P<drew>{_DREW})) (?:\w+ ){{0,2}}?(?:TEAM|them)\b"
)

_WHY = re.compile(
    r"^(?:and |so |but )?why (?:did|have|had|were|was|do) TEAM "
    r"(?:(?P<beat>win|won)|(?P<lost>lose|lost|(?:get )?beaten)|(?P<drew>draw|drawn))"
    r"(?= (?:to|with|against|at|by|away|again|there|that|this|so|in|on|the (?:game|match)|TEAM|DERBY|DATE)\b|$)"
)
"""Takes it for granted that a match ended so."""


def ended_as_told(query: Query, matches: Sequence[Match]) -> list[Match]:
    """The matches that did not end otherwise than the question says; all, where that is said of other teams.

    It is asked why a match ended so of one that is known to have, unless it is known of none of theirs how it ended.
    """
    found, team = _told(query)
    if not found or not team:
        return list(matches)
    others = [match for match in matches if not set(team).isdisjoint(match.teams)]
    ended = [match for match in others if match.winner is not None]
    unfit = {match.id for match in ended if not _is_so(match, team, found)}
    if ended and found.re is _WHY:
        unfit |= {match.id for match in others if match.winner is None}
    return [match for match in matches if match.id not in unfit]


def tells_an_ending(query: Query) -> bool:
    """Whether a question says how the match ended that it means."""
    return _told(query)[0] is not None


def _told(query: Query) -> tuple[re.Match[str] | None, tuple[str, ...]]:
    """Where a question says how a match ended, and the teams for which it did so."""
    if found := _TOLD.search(query.rest):
        return found, _first_team(query, query.rest[: found.end()])
    found = _WHY.search(query.main)
    return found, next((mention.teams for mention in query.mentions if mention.teams), ()) if found else ()


def _first_team(query: Query, told: str) -> tuple[str, ...]:
    """The teams that the first team named in the clause may be."""
    masks = [word for word in f"{query.main}{told}".split() if word in ("PLAYER", "TEAM", "CUP", "DERBY")]
    at = len(masks) - told.split().count("TEAM")
    return query.mentions[at].teams if at < len(query.mentions) else ()


def _is_so(match: Match, team: Sequence[str], found: re.Match[str]) -> bool:
    """Whether a match ended for a team as the words say."""
    if found["drew"]:
        return match.winner == "draw"
    own = match.winner in team
    return own if found["beat"] else not own and match.winner != "draw"
