"""Which of two sides scored, let in, won, lost or drew more, in all their matches on record."""

from __future__ import annotations

import re
from collections.abc import Callable

from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Told
from knowledge.answering.replying.wording import count
from knowledge.facts.fact import Match
from knowledge.topics.results.ended import is_known
from knowledge.topics.results.wanted import Known


def _is_lost(match: Match, team: str) -> bool:
    return match.winner not in (None, "draw", team)


_OF_MATCHES: tuple[tuple[re.Pattern[str], str, str, Callable[[Match, str], bool]], ...] = (
    (re.compile(r"\b(?:lose|lost|loss|losses|defeats)\b"), "lost", "match", _is_lost),
    (re.compile(r"\b(?:draw|draws|drew|drawn)\b"), "drew", "match", lambda match, _: match.winner == "draw"),
    (re.compile(r"\b(?:win|wins|won)\b"), "won", "match", lambda match, team: match.winner == team),
    (re.compile(r"\bclean sheets?\b"), "kept", "clean sheet", lambda match, team: _goals(match, team, own=False) == 0),
)
"""Words for what a match may be for a side, what the side did, and whether it did so in a match."""

_FEWER = re.compile(r"\b(?:fewer|fewest|less|least)\b")
_LET_IN = re.compile(r"\b(?:conced|let in|ship|leak)")


def compared(query: Query, known: Known) -> Told | None:
    """The numbers of both sides, whoever has more first: "Inter scored 9 goals in 4 matches on record, …"."""
    if len(query.teams) != 2:
        return None
    did, what = _named(query)
    ended = [match for match, _ in known if (is_known(match) if what == "match" else match.score)]
    told = {team: [match for match in ended if team in match.teams] for team in query.teams}
    if not all(told.values()):
        return None
    numbers = {team: _number(query, team, matches) for team, matches in told.items()}
    fewer = _FEWER.search(query.main)
    first, second = sorted(query.teams, key=lambda team: numbers[team] if fewer else -numbers[team])
    parts = [_said(team, numbers[team], len(told[team]), did, what) for team in (first, second)]
    level = "Level: " if numbers[first] == numbers[second] else ""
    facts = [fact for match, group in known if not {*query.teams}.isdisjoint(match.teams) for fact in group]
    return Told(f"{level}{parts[0]}; {parts[1]}.", tuple(facts))


def _said(team: str, number: int, matches: int, did: str, what: str) -> str:
    many = count(matches, "match", "matches")
    of_them = f"{number} of" if what == "match" else f"{count(number, what)} in"
    return f"{team} {did} {of_them} {many} on record"


def _named(query: Query) -> tuple[str, str]:
    """What the sides did, and what is counted."""
    of_matches = next(((did, what) for words, did, what, _ in _OF_MATCHES if words.search(query.main)), None)
    return of_matches or ("conceded" if _LET_IN.search(query.main) else "scored", "goal")


def _number(query: Query, team: str, matches: list[Match]) -> int:
    does = next((does for words, _, _, does in _OF_MATCHES if words.search(query.main)), None)
    if does:
        return sum(does(match, team) for match in matches)
    own = not _LET_IN.search(query.main)
    return sum(_goals(match, team, own=own) or 0 for match in matches)


def _goals(match: Match, team: str, *, own: bool) -> int | None:
    """The goals of a side, or of the other one, where the score is known."""
    at = match.teams.index(team)
    return match.score[at if own else 1 - at] if match.score else None
