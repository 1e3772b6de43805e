"""An open question asked again of somebody else: "how did Reis play?", "and Holt?"."""

from __future__ import annotations

import re
from dataclasses import replace

from knowledge.answering.questions.ask import Aspect
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.query import Query

_ANOTHER = re.compile(r"(?:(?:and|so|but|what about|how about) )+(?:(?:for|with|of) )?(PLAYER|TEAM)")
"""Names but whom the question before is asked of now."""

_OPEN = re.compile(r"^(?:and |so |but )?(?:how|why|what|where|which)\b(?! (?:many|much|often|old|minute)\b)")


def asked_again(query: Query, before: Query) -> Query:
    """The open question before with the one named now in the place of the only one it was about; else as it is."""
    named, asks = _ANOTHER.fullmatch(query.main), before.asks[:1]
    if not named or before.main.split().count(named[1]) != 1 or not _OPEN.search(before.main):
        return query
    if any(ask.aspect is not Aspect.OPEN and ask.types for ask in asks):
        return query
    (mention,) = query.mentions[:1]
    mentions = tuple(mention if _is_like(each, mention) else each for each in before.mentions)
    persons = {**before.persons, **query.persons}
    people = query.people or before.people
    teams = before.teams if query.people else (*query.teams, *before.teams[1:])
    return replace(
        query,
        main=before.main,
        rest=before.rest,
        asks=before.asks,
        mentions=mentions,
        persons=persons,
        people=people,
        subjects=query.subjects or before.subjects,
        teams=teams,
    )


def _is_like(one: Mention, other: Mention) -> bool:
    """Whether both are people, or both teams."""
    return bool(one.teams) == bool(other.teams) and bool(one.people) == bool(other.people)
