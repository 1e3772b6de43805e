"""How many goals a side scored or let in, as the scores of its matches tell."""

from __future__ import annotations

import re

from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import SHOWN, Told
from knowledge.answering.replying.wording import count
from knowledge.topics.results.ended import ended
from knowledge.topics.results.wanted import Known

_LET_IN = re.compile(r"\b(?:concede|let in|ship|leak)")
_SPAN = re.compile(r"\b(?:\d+|their|the last|past) (?:\w+ ){0,2}?(?:games|matches)\b")
"""A number of matches, which those on record need not be."""


def conceded(query: Query, known: Known) -> Told | None:
    """The number of goals, with the matches that it is of: "Inter conceded 2 goals: Inter beat Napoli 3-2."."""
    team = next(iter(query.teams), "")
    if _SPAN.search(query.main):
        return None
    scores = [(match, match.score, facts) for match, facts in known if match.score and team in match.teams]
    if not scores:
        return None
    own = not _LET_IN.search(query.main)
    goals = sum(score[match.teams.index(team) if own else 1 - match.teams.index(team)] for match, score, _ in scores)
    lines = [ended(match) for match, _, _ in scores]
    lead = f"{team} {'scored' if own else 'conceded'} {count(goals, 'goal')}"
    told = [f"{lead} — {lines[0]}"] if len(lines) == 1 else [f"{lead} in {len(lines)} matches on record:", *lines]
    return Told("\n".join(told[:SHOWN]), tuple(fact for _, _, facts in scores for fact in facts), tuple(told[SHOWN:]))
