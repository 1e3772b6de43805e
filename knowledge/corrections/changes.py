"""What a correction may change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from knowledge.corrections.traces import OfMatch, Someone, Trace


class _Change(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Hide(_Change):
    """A fact is none: what tells it is passed over, as though no article had said it. `told` are its statements."""

    kind: Literal["hide"] = "hide"
    told: tuple[Trace, ...] = Field(min_length=1)


class Correct(_Change):
    """Fields of a fact hold other values than the articles say; None is unsaid.

    What is said of the match itself (its teams, day and competition) is corrected in all that is told of that match.
    `teams` are those that a corrected score counts for, in its order.
    """

    kind: Literal["correct"] = "correct"
    told: tuple[Trace, ...] = Field(min_length=1)
    values: Mapping[str, JsonValue] = Field(min_length=1)
    teams: tuple[str | None, str | None] | None = None


class MergePeople(_Change):
    """Two people are one, who goes by the first one's name."""

    kind: Literal["merge_people"] = "merge_people"
    people: tuple[Someone, Someone]


class MergeMatches(_Change):
    """Two matches are one."""

    kind: Literal["merge_matches"] = "merge_matches"
    matches: tuple[OfMatch, OfMatch]


class SplitMatch(_Change):
    """What these articles (paths or addresses) tell of a match is of another one than what the others tell."""

    kind: Literal["split_match"] = "split_match"
    match: OfMatch
    articles: tuple[str, ...] = Field(min_length=1)


class Rename(_Change):
    """A spelling of a person's or team's name stands for another; the old one can still be asked for."""

    kind: Literal["rename"] = "rename"
    what: Literal["person", "team"]
    old: str = Field(min_length=1)
    new: str = Field(min_length=1)


Change = Annotated[
    Hide | Correct | MergePeople | MergeMatches | SplitMatch | Rename,
    Field(discriminator="kind"),
]
