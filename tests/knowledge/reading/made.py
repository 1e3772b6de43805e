"""Readings made of a sentence or two."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING

from knowledge.articles import Article
from knowledge.names import gazetteer
from knowledge.reading.language.pipeline import ordinary_words, pipeline
from knowledge.reading.language.tokens import Doc
from knowledge.reading.reading import Reading
from knowledge.reading.sentence import Sentence
from knowledge.reading.teams.linking import Linker

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

DAY = dt.date(2023, 3, 12)  # a Sunday


@cache
def _linker() -> Linker:
    return Linker(gazetteer())


def article(text: str, title: str | None = None, date: dt.date | None = DAY) -> Article:
    """An article of these words."""
    return Article(path="a.md", url=None, title=title, date=date, source=None, text=text)


def reading(text: str, title: str | None = None, date: dt.date | None = DAY) -> Reading:
    """The same as its sentences see it."""
    return read(article(text, title, date))


def read(made: Article) -> Reading:
    """An article as its sentences see it."""
    return Reading(made, Doc(pipeline()(made.text)), _linker(), ordinary_words())


def last(text: str, title: str | None = None) -> Sentence:
    """The last sentence of an article of these words."""
    return reading(text, title).sentences[-1]


def at(marked: str) -> tuple[Sentence, Token]:
    """The word that stands between braces, read without them, and its sentence."""
    text, start = marked.replace("{", "").replace("}", ""), marked.index("{")
    made = reading(text)
    token = next(token for token in made.doc if token.idx <= start < token.idx + len(token))
    return next(sentence for sentence in made.sentences if sentence.start <= start < sentence.end), token
