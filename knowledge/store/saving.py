"""The ways in: one article whole, one correction, and everything that merging made of all of them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from knowledge.articles import Article, ArticleRef
from knowledge.articles.visit import Visit
from knowledge.corrections import Correction, without
from knowledge.facts.fact import Merged
from knowledge.reading.read import Read
from knowledge.store import (
    articles,
    copies,
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


def save(connection: Connection, read: Read, reader: str, visit: Visit | None, older: str | None = None) -> None:
    """Keep an article and what was read in it, in place of what its path stood for, with the visit that brought it.

    What is kept under the path `older` becomes a copy of it.
    """
    passages.drop(connection, read.article.path)
    copies.drop(connection, read.article.path)
    article = articles.put(connection, read.article, reader)
    if older is not None:
        copies.take_over(connection, older, article)
        _drop(connection, older)
    copies.keep(connection, article, read.article.also)
    copies.sketch(connection, article, read.article.text)
    copies.name(connection, article)
    statements.put(connection, article, read.statements)
    passages.put(connection, article, read.passages)
    visits.put(connection, [visit] if visit else ())
    marks.advance(connection)


def copy(connection: Connection, article: Article, original: str, visit: Visit | None) -> bool:
    """Keep an article as a copy of another, with the visit that brought it; False where that other is not there."""
    if not copies.put(connection, article, original):
        return False
    _drop(connection, article.path)
    visits.put(connection, [visit] if visit else ())
    marks.advance(connection)
    return True


def forget(connection: Connection, path: str) -> None:
    """Drop an article and all that was read in it. It and its copies are looked at anew when they are met again."""
    visits.drop(connection, [path, *copies.of(connection, path)])
    copies.drop(connection, path)
    _drop(connection, path)
    marks.advance(connection)


def _drop(connection: Connection, path: str) -> None:
    passages.drop(connection, path)
    articles.drop(connection, path)


def withdraw(connection: Connection, refs: Sequence[ArticleRef]) -> None:
    """Drop articles and their copies for good, with all that was read in them and their words in corrections."""
    gone = [each for ref in refs for each in (ref, *ref.also)]
    for ref in refs:
        forget(connection, ref.path)
    withdrawn.put(connection, gone)
    names = {name for ref in gone for name in (ref.path, ref.url) if name}
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
