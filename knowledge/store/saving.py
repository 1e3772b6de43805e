"""The ways in: one article whole, and everything that merging made of all of them."""

from __future__ import annotations

from sqlalchemy import Connection

from knowledge.facts.fact import Merged
from knowledge.reading.read import Read
from knowledge.store import articles, facts, marks, matches, names, passages, people, statements


def save(connection: Connection, read: Read, reader: str) -> None:
    """Keep an article and what was read in it, in place of what its path stood for."""
    _drop(connection, read.article.path)
    article = articles.put(connection, read.article, reader)
    statements.put(connection, article, read.statements)
    passages.put(connection, article, read.passages)
    marks.advance(connection)


def forget(connection: Connection, path: str) -> None:
    """Drop an article and all that was read in it."""
    _drop(connection, path)
    marks.advance(connection)


def replace(connection: Connection, merged: Merged, revision: int) -> bool:
    """Put matches, people, facts and names anew. Nothing is done, and False returned, when the revision has passed."""
    if marks.revision(connection) != revision:
        return False
    for table in (names, facts, people, matches):
        table.drop(connection)
    matches.put(connection, merged.matches)
    people.put(connection, merged.people)
    facts.put(connection, merged)
    names.put(connection, merged)
    marks.merge(connection, revision)
    return True


def _drop(connection: Connection, path: str) -> None:
    passages.drop(connection, path)
    articles.drop(connection, path)
