"""The ways in: one article whole, one correction, and everything that merging made of all of them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from knowledge.articles import ArticleRef
from knowledge.articles.visit import Visit
from knowledge.corrections import Correction, without
from knowledge.facts.fact import Merged
from knowledge.reading.read import Read
from knowledge.store import (
    articles,
    corrections,
    facts,
    marks,
    matches,
    names,
    passages,
    people,
    statements,
    visits,
    withdrawn,
)


def save(connection: Connection, read: Read, reader: str, visit: Visit | None) -> None:
    """Keep an article and what was read in it, in place of what its path stood for, with the visit that brought it."""
    passages.drop(connection, read.article.path)
    article = articles.put(connection, read.article, reader)
    statements.put(connection, article, read.statements)
    passages.put(connection, article, read.passages)
    visits.put(connection, [visit] if visit else ())
    marks.advance(connection)


def forget(connection: Connection, path: str) -> None:
    """Drop an article and all that was read in it."""
    passages.drop(connection, path)
    articles.drop(connection, path)
    visits.unstamp(connection, path)
    marks.advance(connection)


def withdraw(connection: Connection, refs: Sequence[ArticleRef]) -> None:
    """Drop articles for good, with all that was read in them and their words in corrections."""
    for ref in refs:
        forget(connection, ref.path)
    withdrawn.put(connection, refs)
    names = {name for ref in refs for name in (ref.path, ref.url) if name}
    for kept in corrections.every(connection):
        left = without(kept.correction, names)
        if left is None:
            corrections.drop(connection, kept.correction.id)
        elif left != kept.correction:
            corrections.put(connection, left)


def correct(connection: Connection, correction: Correction) -> None:
    """Keep a correction, new or undone."""
    corrections.put(connection, correction)
    marks.advance(connection)


def replace(connection: Connection, merged: Merged, revision: int) -> None:
    """Put matches, people, facts and names anew, made of the statements of that revision.

    A statement that has gone since tells nothing any more.
    """
    told = None if marks.revision(connection) == revision else statements.ids(connection)
    for table in (names, facts, people, matches):
        table.drop(connection)
    matches.put(connection, merged.matches)
    people.put(connection, merged.people)
    facts.put(connection, merged, told)
    names.put(connection, merged)
    corrections.mark(connection, merged.idle)
    marks.merge(connection, revision)
