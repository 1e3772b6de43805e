"""What is replied: a text with its sources, or a refusal of one kind."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Refusal(StrEnum):
    """Why a question is not answered."""

    UNKNOWN_NAME = "unknown_name"
    NO_ARTICLE = "no_article"
    NOT_REPORTED = "not_reported"
    AMBIGUOUS = "ambiguous"
    NOT_UNDERSTOOD = "not_understood"


class Source(BaseModel):
    """An article that an answer rests on, with the sentence that says so, verbatim."""

    model_config = ConfigDict(frozen=True)

    path: str
    url: str | None = None
    title: str | None = None
    date: dt.date | None = None
    source: str | None = None
    quote: str


class Answer(BaseModel):
    """One answer. `text` has the point in its first line; `more` is what a chat shows on demand.

    `answered` is true only when the store states the answer; otherwise `refusal` says why not. `choices` are complete
    questions that the asker may pick instead ("did you mean", two people fit).
    """

    model_config = ConfigDict(frozen=True)

    text: str
    more: str | None = None
    answered: bool = False
    refusal: Refusal | None = None
    sources: tuple[Source, ...] = ()
    choices: tuple[str, ...] = ()
    topic: str | None = None
    facts: tuple[str, ...] = ()
