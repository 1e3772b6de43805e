"""What a question wants of a topic."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum


class Aspect(StrEnum):
    """The form that the answer has."""

    LIST = "list"  # who, which, what: tell the facts
    COUNT = "count"  # how many
    WHETHER = "whether"  # yes or no
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
    * `instead`: words one of which tells what happened instead, where no fact says yes.
    * `apart`: whether the match that a question names only says when ("how many goals had he after the derby"): such
      facts belong to no match of their own.
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
    instead: tuple[str, ...] = ()
    apart: bool = False
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words of a question and the ask they make.

    The question comes folded, short forms written out, with PLAYER, TEAM, CUP, DERBY and SCORE in place of the names.
    """

    words: re.Pattern[str]
    ask: Ask


def pattern(words: str, ask: Ask) -> Pattern:
    """A pattern from a regular expression that may match anywhere between word boundaries."""
    whole = words.replace(".*?", r".*?\b")
    return Pattern(re.compile(rf"\b(?:{whole})\b"), ask)


def first(patterns: Sequence[Pattern], question: str) -> Ask | None:
    """The ask of the first pattern that fits, put as what the question's form makes of it (see `formed`)."""
    for each in patterns:
        if each.words.search(question):
            return formed(each.ask, question)
    return None


_COUNTS = re.compile(r"\bhow many\b|\bhow often\b|\bnumber of\b")
_MINUTE = re.compile(r"\b(?:what|which) minute\b|\bhow (?:early|late)\b|\bminute\?|^minute$")
_DATE = re.compile(r"\b(?:what|which) (?:date|day)\b|^when (?:did|was|were)\b")
_WHETHER = re.compile(r"^(?:and |so |but )?(?:did|was|were|has|have|had|is|are|does|do|will|can)\b")
_OPEN = re.compile(r"\b(?:why|how come|how did|how was|how were|how close)\b")


_WHO = re.compile(
    r"(?:and |so |but )?(?:who|whose|which (?:\w+ ){0,2}?(?:players?|striker|defender|midfielder|keeper))\b"
    r"(?!.*?\b(?:did|does|do|has|had|was|is|were) (?:PLAYER|he|she)\b)"
)
_NO_GOAL = r"(?! (?:half|leg|time|game|match|penalty|minute|yellow|card|season|round|team|place|choice|goal since))"
_TURNS = (
    (
        "opener",
        re.compile(r"\bopener\b|\bopening goal\b|\bscored first\b|\bfirst (?:goal|one)\b|\bopened the scoring\b"),
    ),
    ("equaliser", re.compile(r"\bequali[sz]\w*|\bleveller\b|\blevell?e?d?\b(?! on points)|\blevel it\b")),
    ("winner", re.compile(r"\bwinner\b|\bwinning goal\b|\bwin it\b|\bwon it\b|\bdecider\b")),
    ("last", re.compile(r"\b(?:last|late|final) (?:goal|one)\b")),
    ("1", re.compile(rf"\b(?:first|1st)\b{_NO_GOAL}")),
    ("2", re.compile(rf"\b(?:second|2nd)\b{_NO_GOAL}")),
    ("3", re.compile(rf"\b(?:third|3rd)\b{_NO_GOAL}")),
)


def turn(question: str) -> str | None:
    """The one of several that a question means: "opener", "winner", a number from "1"."""
    return next((name for name, words in _TURNS if words.search(question)), None)


def formed(ask: Ask, question: str) -> Ask:
    """The ask with what the question's form tells: its aspect, the one meant, that it asks for the player."""
    if _WHO.match(question) and ask.wants is None and ask.given == ("player",):
        ask = replace(ask, wants="player", given=())
    which = ask.which or turn(question)
    return _of_aspect(replace(ask, which=which), question)


def _of_aspect(ask: Ask, question: str) -> Ask:
    if ask.aspect is not Aspect.LIST or ask.wants in ("minute", "date"):
        return ask
    if _COUNTS.search(question):
        return replace(ask, aspect=Aspect.COUNT)
    if _MINUTE.search(question):
        return replace(ask, wants="minute")
    if _DATE.search(question):
        return replace(ask, wants="date")
    if _OPEN.search(question):
        return replace(ask, aspect=Aspect.OPEN)
    if _WHETHER.search(question):
        return replace(ask, aspect=Aspect.WHETHER)
    return ask
