"""Who is meant by a surname in the articles on the match meant, where those on record who bear it are others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.choosing.people import is_about
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key
from knowledge.answering.questions.understanding import is_person
from knowledge.facts.fact import Person

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage


def as_called_there(query: Query, articles: Sequence[Sequence[StoredPassage]]) -> Query:
    """The query with whoever the articles on its match call by the surname typed, where they name none of those known.

    "What was Ashe's mistake against Hull" is of Hull's opponents' Ashe, of whom nothing may be on record, and not of
    another club's.
    """
    if not (query.named and query.matches):
        return query
    forms = [mention.form for mention in query.mentions if is_person(mention)]
    passages = [each for article in articles for each in article if each.article.path in query.paths]
    for form, ids in zip(forms, query.people, strict=False):
        if " " not in form and (name := _namesake(form, query.names_of(ids), passages)):
            query = _meaning(query, ids, name)
    return query


def _namesake(form: str, names: frozenset[str], passages: Sequence[StoredPassage]) -> str | None:
    """The only one whom the sentences call by this surname, where they name nobody with one of these names."""
    if not names or any(is_about(passage, names) for passage in passages):
        return None
    there = {name for passage in passages for name in passage.names if key(name).rsplit(" ", 1)[-1] == form}
    return there.pop() if len(there) == 1 else None


def _meaning(query: Query, ids: tuple[str, ...], name: str) -> Query:
    """The query with somebody of that name in the place of those meant so far."""
    meant = (name,)
    return replace(
        query,
        people=tuple(meant if each == ids else each for each in query.people),
        subjects=tuple(meant if each == ids else each for each in query.subjects),
        persons={**query.persons, name: Person(id=name, name=name)},
    )
