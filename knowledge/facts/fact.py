"""What the articles hold together: matches, people, and facts with all the statements that tell them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, SerializeAsAny, SkipValidation

from knowledge.articles import ArticleRef
from knowledge.facts.tellings import Tellings
from knowledge.statement import Statement


class Match(BaseModel):
    """One real match, recognised across articles.

    `teams` are in alphabetical order; `score` and `shootout` are in the order of `teams`. `since` and `until` bound the
    day where `date` is not known (an article can only tell of a match played on or before its own publication).
    `squad` is who plays for the two teams ("women", "under-21", "reserves"), None for the men's first sides.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    teams: tuple[str, str]
    date: dt.date | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    competition: str | None = None
    score: tuple[int, int] | None = None
    shootout: tuple[int, int] | None = None
    winner: str | None = None
    squad: str | None = None


class Person(BaseModel):
    """One person as the articles know them: the fullest name, every form seen, the teams they were seen with."""

    model_config = ConfigDict(frozen=True)

    id: str
    name: str
    forms: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()


class Fact(BaseModel):
    """All statements of one real event or state, merged.

    `value` is the merged statement (its evidence and article are those of the fullest telling); names of people in it
    are the persons' full names and `persons` their ids, field by field. `told` holds every statement as its article
    says it, in a fixed order; `disagreements` the values that contradict `value`, field by field. `corrected` are the
    ids of the corrections that changed any of its statements.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    type: str
    match: str | None = None
    value: SerializeAsAny[Statement]
    persons: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    told: Annotated[Sequence[Statement], SkipValidation, PlainSerializer(tuple)]
    disagreements: Mapping[str, tuple[object, ...]] = Field(default_factory=dict)
    corrected: tuple[str, ...] = ()

    @property
    def articles(self) -> tuple[ArticleRef, ...]:
        """The article of each of the statements `told`, of which none need be made for this."""
        told = self.told
        return told.articles if isinstance(told, Tellings) else tuple(each.article for each in told)


@dataclass(frozen=True)
class Merged:
    """The outcome of merging: everything the statements hold together.

    `spellings` are teams with the old spellings that they can be asked for by; `idle` the ids of corrections in force
    that found nothing to correct.
    """

    matches: tuple[Match, ...] = ()
    people: tuple[Person, ...] = ()
    facts: tuple[Fact, ...] = field(default=())
    spellings: tuple[tuple[str, str], ...] = ()
    idle: tuple[str, ...] = ()
