"""How many goals of a match are missing among those told."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.phases import names_part
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Told
from knowledge.facts.fact import Match

_PERHAPS = 2
"""How many goals are looked for besides where no score tells how many there were."""


def counted(query: Query, ask: Ask, told: Told | None) -> Told | None:
    """What is told with how many more goals there were, where all of one match, or of one side in it, are asked for."""
    match = query.matches[0] if query.named and query.matches else None
    narrow = (
        ask.aspect is not Aspect.LIST or ask.wants not in (None, "player") or ask.only or ask.which or query.besides
    ) or names_part(query.main)
    of_some = bool(query.excepted or (query.subjects and ask.given) or query.rival)
    if told is None or match is None or narrow or of_some or told.lacks:
        return told
    goals = [fact for fact in told.facts if fact.type == "goal" and fact.match == match.id]
    if len(goals) != len(told.facts):
        return told
    unknown = match.score is None and not query.question.scores and not query.side
    return replace(told, missing=_PERHAPS if unknown else max(_scored(query, match) - len(goals), 0))


def _scored(query: Query, match: Match) -> int:
    """How many goals the match had, or the side asked about; none where nothing tells, so that none is missed."""
    score = match.score or next(iter(query.question.scores), None)
    if score is None or (query.side and not match.score):
        return 0
    return score[match.teams.index(query.side)] if query.side in match.teams else sum(score)
