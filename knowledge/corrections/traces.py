"""By what a correction finds again what it is about: by content, never by an id that other articles may change."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, JsonValue

from knowledge.statement import MatchStatement, Statement


class Trace(BaseModel):
    """One statement as it was when it was corrected: where it stood, its words, and what makes it that event.

    `values` are the fields of its type's `identity` and `people` that it says, as JSON writes them.
    """

    model_config = ConfigDict(frozen=True)

    type: str
    path: str
    url: str | None = None
    evidence: str
    nth: int = 1
    teams: tuple[str | None, str | None] | None = None
    date: dt.date | None = None
    values: Mapping[str, JsonValue] = {}


class OfMatch(BaseModel):
    """A match: its teams in alphabetical order, its day where one is known, and a statement of each article on it."""

    model_config = ConfigDict(frozen=True)

    teams: tuple[str, str]
    date: dt.date | None = None
    told: tuple[Trace, ...] = ()


class Someone(BaseModel):
    """A person by a name in any of its forms; the team tells namesakes apart."""

    model_config = ConfigDict(frozen=True)

    name: str
    team: str | None = None


def trace(statement: Statement) -> Trace:
    """The trace of a statement as the article says it."""
    fields = {*statement.identity, *statement.people}
    teams, date = (statement.teams, statement.date) if isinstance(statement, MatchStatement) else (None, None)
    return Trace(
        type=statement.type,
        path=statement.article.path,
        url=statement.article.url,
        evidence=statement.evidence,
        nth=statement.nth,
        teams=teams,
        date=date,
        values=statement.model_dump(mode="json", include=fields, exclude_none=True),
    )
