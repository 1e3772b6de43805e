"""By what names people and teams are found. Made anew whenever facts are merged."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, String, Table, UniqueConstraint

from knowledge.store.tables.metadata import metadata

names = Table(
    "names",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("form", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("id", String, nullable=False),
    Column("weight", Integer, nullable=False),
    UniqueConstraint("form", "kind", "id", "weight"),  # the weight too, so that the index alone answers
)

grams = Table(
    "grams",
    metadata,
    Column("gram", String, primary_key=True),
    Column("length", Integer, primary_key=True),
    Column("name", ForeignKey("names.number"), primary_key=True),
    sqlite_with_rowid=False,
)
