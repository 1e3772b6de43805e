"""How a match ended, as a question tells it to say which one it means: "who scored when Spurs beat Liverpool"."""

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


def ended_as_told(query: Query, matches: Sequence[Match]) -> list[Match]:
    """The matches that did not end otherwise than the question says; all, where that is said of other teams."""
    found = _TOLD.search(query.rest)
    team = _first_team(query, query.rest[: found.end()]) if found else None
    if not found or not team:
        return list(matches)
    others = (match for match in matches if not set(team).isdisjoint(match.teams))
    unfit = {match.id for match in others if match.winner is not None and not _is_so(match, team, found)}
    return [match for match in matches if match.id not in unfit]


def tells_an_ending(query: Query) -> bool:
    """Whether a question says how the match ended that it means."""
    return bool(_TOLD.search(query.rest))


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
