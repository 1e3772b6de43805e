"""What the store's look-ups return besides statements, facts, matches and people."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from knowledge.articles import ArticleRef
from knowledge.corrections import Correction

NameKind = Literal["person", "team"]


@dataclass(frozen=True, slots=True)
class Name:
    """One form of a name and whom it means.

    `form` is folded (`knowledge.names.fold`); `id` is a person's id or a team's short name; `weight` is the number of
    facts about them, so that the better known of two namesakes can be offered first.
    """

    form: str
    kind: NameKind
    id: str
    weight: int


@dataclass(frozen=True, slots=True)
class StoredPassage:
    """One sentence of an article, as `knowledge.reading.read.Passage`; `index` counts them from 0.

    `rank` is how well it fits what was searched for: the lower, the better; 0.0 where nothing was.
    """

    article: ArticleRef
    index: int
    start: int
    end: int
    text: str
    names: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    speaker: str | None = None
    rank: float = 0.0


@dataclass(frozen=True, slots=True)
class KeptCorrection:
    """A correction, and whether there was nothing that it corrects when facts were last merged."""

    correction: Correction
    idle: bool


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the facts rest on, counted when they were last merged; `first` and `last` bound the articles' dates."""

    articles: int = 0
    statements: int = 0
    facts: int = 0
    matches: int = 0
    people: int = 0
    first: dt.date | None = None
    last: dt.date | None = None
