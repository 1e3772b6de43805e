"""The side of a match that the question before was not about: "and who scored for the other side?"."""

from __future__ import annotations

import re
from dataclasses import replace

from knowledge.answering.choosing.they import talked_about
from knowledge.answering.questions.query import Query

_OTHER_SIDE = re.compile(
    r"\b(?:the other (?:side|team|lot|club|end)|(?:the|their|his) (?:opposition|opponents?))\b(?! (?:of|half))"
)


def of_the_other_side(carried: Query, before: Query) -> Query:
    """The query of the side that the question before was not about: "and who scored for the other side?"."""
    match = carried.meeting
    if match is None or carried.mentions or not _OTHER_SIDE.search(carried.main):
        return carried
    theirs = {
        team for ids in before.people for one in ids[:1] if one in before.persons for team in before.persons[one].teams
    }
    own = talked_about(before) or next((team for team in match.teams if team in theirs), None)
    other = next((team for team in match.teams if team != own), None)
    return replace(carried, teams=match.teams, side=other) if own in match.teams else carried
