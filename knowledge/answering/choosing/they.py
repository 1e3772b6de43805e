"""The team that "they" are where another one is named: "when do they play Real Madrid?"."""

from __future__ import annotations

import re
from dataclasses import replace

from knowledge.answering.questions.context import Context
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.query import Query

THEY = re.compile(r"\b(?:they|them|their)\b")
_OPPOSED = re.compile(r"\b(?:against|at|past|from|over|by|to) TEAM\b")
"""The team that others did something against, or at whose ground."""

_SUBJECT = re.compile(
    r"^(?:and |so |but )?(?:(?:when|where|how|why|who) )?(?:did|do|does|have|has|are|were|will) TEAM\b"
)


def with_them(query: Query, context: Context | None) -> Query:
    """The query with "they" as the team talked about, where it names one other team that they have to do with."""
    found = THEY.search(query.main)
    named = [mention for mention in query.mentions if mention.teams and not mention.place]
    team = talked_about(context.query) if context else None
    if not found or team is None or len(named) != 1 or team in named[0].teams:
        return query
    at = next((at for at, word in enumerate(query.question.words) if THEY.fullmatch(word.text)), None)
    if at is None:
        return query
    them = Mention(found[0], teams=(team,), start=at, end=at + 1)
    mentions = tuple(sorted((*query.mentions, them), key=lambda mention: mention.start))
    return replace(query, main=THEY.sub("TEAM", query.main, count=1), mentions=mentions)


def talked_about(before: Query) -> str | None:
    """The one team that the question before was about, or whose doing it asked for.

    Of one that is named as the opponent alone, the other side did it: "who was fouled for the penalty against Hull".
    """
    if len(before.teams) == 1 and (other := _their_opponent(before)):
        return other
    if len(before.teams) == 1 or (before.teams and _SUBJECT.search(before.main)):
        return before.teams[0]
    return before.side


def _their_opponent(before: Query) -> str | None:
    """The other side of the match meant, where somebody's deed against the one team named was asked for."""
    match = before.meeting
    against = f"{before.main}{before.rest}".count("TEAM") == 1 and _OPPOSED.search(before.main)
    if match is None or not against or before.side or (not before.people and "who" not in before.main.split()):
        return None
    return next((team for team in match.teams if team not in before.teams), None)
