"""The biggest win, the heaviest defeat and the match with most goals on record."""

from __future__ import annotations

import re
from collections.abc import Callable

from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Told
from knowledge.facts.fact import Match
from knowledge.topics.results.ended import ended
from knowledge.topics.results.wanted import Known

_GREAT = r"(?:biggest|heaviest|largest|widest|worst|greatest|most emphatic|most one sided)"
_WIN = re.compile(
    rf"\b{_GREAT} (?:\w+ )?(?:wins?|victory|victories|margins?|thrashings?|hammerings?|score ?lines?)\b"
    r"|\bbest results?\b"
)
_DEFEAT = re.compile(
    rf"\b{_GREAT} (?:\w+ )?(?:defeats?|loss|losses|beatings?|hidings?)\b|\bworst (?:results?|scores?)\b"
)
_GOALS = re.compile(
    r"\bhighest scoring (?:games?|match|matches)\b"
    r"|\b(?:games?|match|matches) (?:with|had|has|have|saw) (?:the )?most goals\b"
    r"|^(?:what (?:is|was|were) )?(?:the )?most goals (?:scored )?(?:in|by .* in) (?:a|one|any|the same) "
    r"(?:single )?(?:game|match)$"
)
ASKED = "|".join(words.pattern for words in (_WIN, _DEFEAT, _GOALS))
"""The words that ask for one of them."""


def extreme(query: Query, known: Known) -> Told | None:
    """The matches on record with the widest margin, or with most goals, that are the team's where one is named.

    All of those that are alike; None where the question asks for no such thing.
    """
    name, rank = _measured(query.main)
    if rank is None:
        return None
    team = query.teams[0] if query.teams else None
    won = [each for each in known if each[0].score and (name == "match" or _is_of(team, name, each[0]))]
    best = max((rank(match) for match, _ in won), default=(0, 0))
    if not any(best):
        return None
    first = [(match, facts) for match, facts in won if rank(match) == best]
    return _listed(first, name, team)


def _measured(main: str) -> tuple[str, Callable[[Match], tuple[int, int]] | None]:
    """What is asked for, and how matches are ranked for it."""
    if _GOALS.search(main):
        return "match", lambda match: (sum(match.score or ()), 0)
    name = "defeat" if _DEFEAT.search(main) else "win" if _WIN.search(main) else ""
    return name, _margin if name else None


def _margin(match: Match) -> tuple[int, int]:
    """By how many goals a match was won, and with how many."""
    first, second = match.score or (0, 0)
    return (abs(first - second), max(first, second)) if first != second else (0, 0)


def _is_of(team: str | None, name: str, match: Match) -> bool:
    """Whether the match is a win, or a defeat, of the team; of anybody where none is named."""
    return team is None or (match.winner == team) == (name == "win")


def _listed(first: Known, name: str, team: str | None) -> Told:
    noun = {"match": "highest-scoring match", "win": "biggest win", "defeat": "heaviest defeat"}[name]
    of = f" of {team}" if team else ""
    lines = [ended(match) for match, _ in first]
    if len(first) == 1:
        text = f"The {noun}{of} on record: {lines[0]}"
    else:
        several = f"{noun}es" if name == "match" else f"{noun}s"
        text = "\n".join([f"The {several}{of} on record:", *lines])
    return Told(text, tuple(fact for _, facts in first for fact in facts))
