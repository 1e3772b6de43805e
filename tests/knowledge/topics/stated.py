"""What one topic reads in an article of a sentence or two."""

from __future__ import annotations

import datetime as dt
from functools import cache

from knowledge.articles import Article
from knowledge.reading.reader import Reader
from knowledge.statement import Statement
from knowledge.topic import RuleTopic

DAY = dt.date(2023, 3, 12)


@cache
def _reader(topic: RuleTopic) -> Reader:
    return Reader([topic])


def stated(topic: RuleTopic, text: str) -> list[Statement]:
    """The statements, in the article's order; each one's evidence is checked to be words of the text."""
    article = Article(path="a.md", url=None, title=None, date=DAY, source=None, text=text)
    statements = _reader(topic).read(article).statements
    assert all(text[statement.start : statement.end] == statement.evidence for statement in statements)
    return list(statements)
