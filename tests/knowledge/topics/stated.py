"""What one topic reads in an article of a sentence or two."""

from __future__ import annotations

from functools import cache

from knowledge.reading.reader import Reader
from knowledge.statement import Statement
from knowledge.topic import RuleTopic
from tests.knowledge.reading.made import article


@cache
def _reader(topic: RuleTopic) -> Reader:
    return Reader([topic])


def stated(topic: RuleTopic, text: str, title: str | None = None) -> list[Statement]:
    """The statements, in the article's order; each one's evidence is checked to be words of the text."""
    statements = _reader(topic).read(article(text, title)).statements
    assert all(text[statement.start : statement.end] == statement.evidence for statement in statements)
    return list(statements)
