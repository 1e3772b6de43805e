"""A statement: one thing that one article says, with the words that say it.

Each topic defines its own statement types on these two bases. A value that the article leaves unsaid is None.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import ClassVar, Self

from pydantic import BaseModel, ConfigDict, TypeAdapter

from knowledge.articles import ArticleRef


class Statement(BaseModel):
    """What one article says, typed. `evidence == article.text[start:end]` always holds.

    Two class variables tell merging what makes two statements one event:

    * `identity`: the fields that must not contradict each other (None contradicts nothing).
    * `people`: the fields that hold names of persons, which merging resolves to one person across articles.

    `nth` tells apart the like events of the same words: "scored twice" gives a first and a second goal, 1 and 2.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    identity: ClassVar[tuple[str, ...]] = ()
    people: ClassVar[tuple[str, ...]] = ()

    type: str
    article: ArticleRef
    evidence: str
    start: int
    end: int
    nth: int = 1

    def apart(self, other: Statement) -> bool:
        """Whether the two are told as different events although no field of theirs contradicts."""
        return False

    def with_telling(self, other: Statement) -> Self:
        """The statement that knows besides how another one tells the same event."""
        return self


class MatchStatement(Statement):
    """A statement about one match.

    `teams` are English short names in no guaranteed order, a side left unsaid being None. `scene` numbers the matches
    that the article tells of: statements of one article with the same scene are about the same match. `squad` is who
    plays for the two teams ("women", "under-21", "reserves"), None for the men's first sides.

    `mates` are two fields that hold players of one side, `opponents` two that hold players of opposite sides.
    """

    mates: ClassVar[tuple[str, ...]] = ()
    opponents: ClassVar[tuple[str, ...]] = ()

    teams: tuple[str | None, str | None] | None = None
    date: dt.date | None = None
    competition: str | None = None
    scene: int | None = None
    squad: str | None = None

    def opponent_of(self, side: str) -> str | None:
        """The other team of the match; None unless both are known."""
        others = [team for team in self.teams or () if team != side]
        return others[0] if len(others) == 1 else None

    def credited(self, side: str) -> str | None:
        """The team that what a player of the given side does counts for: that side, whatever the player does."""
        return side


@cache
def field_type(kind: type[Statement], field: str) -> TypeAdapter[object]:
    """The type of a field's values, which checks them by itself; pydantic's ValidationError where one is none."""
    return TypeAdapter(kind.model_fields[field].rebuild_annotation())
