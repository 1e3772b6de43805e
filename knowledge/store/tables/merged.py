"""What the articles hold together: matches, people and facts, and the indices that lead to them.

All of them are made anew whenever facts are merged. Each look-up has its own index table, whose primary key is the way
in.
"""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table, Text

from knowledge.store.tables.metadata import metadata

matches = Table(
    "matches",
    metadata,
    Column("id", String, primary_key=True),
    Column("json", Text, nullable=False),
    Column("competition", String),
    Index("matches_by_competition", "competition"),
)

match_sides = Table(
    "match_sides",
    metadata,
    Column("sides", String, primary_key=True),
    Column("date", String, primary_key=True),
    Column("match", ForeignKey("matches.id"), primary_key=True),
    Column("earliest", Date),
    Column("latest", Date),
    sqlite_with_rowid=False,
)

people = Table(
    "people",
    metadata,
    Column("id", String, primary_key=True),
    Column("json", Text, nullable=False),
)

facts = Table(
    "facts",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("type", String, nullable=False),
    Column("match", ForeignKey("matches.id")),
    Column("value", Text, nullable=False),
    Column("json", Text, nullable=False),
    Index("facts_by_type", "type", "number"),
    Index("facts_by_match", "match", "number"),
)

told = Table(
    "told",
    metadata,
    Column("fact", ForeignKey("facts.number"), primary_key=True),
    Column("index", Integer, primary_key=True),
    Column("statement", ForeignKey("statements.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("article", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""`article` is the statement's own, beside it so that a fact's articles are known without its statements."""

fact_sides = Table(
    "fact_sides",
    metadata,
    Column("sides", String, primary_key=True),
    Column("type", String, primary_key=True),
    Column("fact", ForeignKey("facts.number"), primary_key=True),
    sqlite_with_rowid=False,
)

fact_people = Table(
    "fact_people",
    metadata,
    Column("person", ForeignKey("people.id"), primary_key=True),
    Column("fact", ForeignKey("facts.number"), primary_key=True),
    sqlite_with_rowid=False,
)
