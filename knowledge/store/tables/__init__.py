"""The tables of the store, by what they hold."""

from __future__ import annotations

from knowledge.store.tables.kept import corrections, marks
from knowledge.store.tables.merged import fact_people, fact_sides, facts, match_sides, matches, people, told
from knowledge.store.tables.metadata import metadata
from knowledge.store.tables.naming import grams, names
from knowledge.store.tables.read import articles, copies, passage_words, passages, sketches, statements
from knowledge.store.tables.sources import feeds, visits, withdrawn

__all__ = [
    "articles",
    "copies",
    "corrections",
    "fact_people",
    "fact_sides",
    "facts",
    "feeds",
    "grams",
    "marks",
    "match_sides",
    "matches",
    "metadata",
    "names",
    "passage_words",
    "passages",
    "people",
    "sketches",
    "statements",
    "told",
    "visits",
    "withdrawn",
]
