"""What admins know better, and what the store knows of itself."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, String, Table, Text

from knowledge.store.tables.metadata import metadata

corrections = Table(
    "corrections",
    metadata,
    Column("id", String, primary_key=True),
    Column("at", String, nullable=False),
    Column("json", Text, nullable=False),
    Column("idle", Boolean, nullable=False),
)
"""`idle` says that there was nothing to correct when facts were last merged."""

marks = Table(
    "marks",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Text, nullable=False),
)
