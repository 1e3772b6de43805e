"""What a question wants of a topic."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Aspect(StrEnum):
    """The form that the answer has."""

    LIST = "list"  # who, which, what: tell the facts
    COUNT = "count"  # how many
    WHETHER = "whether"  # yes or no
    MOST = "most"  # who has most: players with their numbers
    OPEN = "open"  # why, how: the article's own sentence
    WHOLE = "whole"  # all there is


@dataclass(frozen=True, slots=True)
class Ask:
    """What a question wants of a topic.

    * `types`: the statement types that can answer it.
    * `wants`: the field it asks for ("minute", "keeper"); facts that leave it unsaid do not answer it.
    * `given`: the fields that a person named in the question may fill; none means that people only say which match.
    * `only`: field → the values that fit ("colour" → red). A yes/no question asks whether a fact like that exists.
    * `which`: the one of several that is meant: "opener", "equaliser", "winner", "last" or a number from "1".
    * `seek`: words that the sentence has to speak of, in place of the question's own, where the article must answer.
    * `signs`: the sign (`data/signs.toml`) by which a sentence tells such a fact, to be shown where none is on record.
    * `leads_up`: the sign of the event that what is asked leads up to: who crosses may stand in the sentence before it.
    * `happened`: whether a sentence that answers must not speak of something that did not come about.
    * `instead`: words one of which tells what happened instead, where no fact says yes.
    * `apart`: whether the match that a question names only says when ("how many goals had he after the derby"): such
      facts belong to no match of their own.
    * `anywhere`: whether it may be asked of all that is on record, with nobody and no match named ("biggest win").
    * `weight`: how surely the words mean this topic; the heaviest ask is tried first.
    """

    topic: str
    types: tuple[str, ...]
    aspect: Aspect = Aspect.LIST
    wants: str | None = None
    given: tuple[str, ...] = ("player",)
    only: tuple[tuple[str, tuple[object, ...]], ...] = ()
    which: str | None = None
    seek: tuple[str, ...] = ()
    signs: str | None = None
    leads_up: str | None = None
    happened: bool = True
    instead: tuple[str, ...] = ()
    apart: bool = False
    anywhere: bool = False
    weight: int = 1
