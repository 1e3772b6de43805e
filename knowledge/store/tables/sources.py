"""Where articles come from, and which are not to come back."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, String, Table, Text

from knowledge.store.tables.metadata import metadata

feeds = Table(
    "feeds",
    metadata,
    Column("location", String, primary_key=True),
    Column("added", Float, nullable=False),
)

visits = Table(
    "visits",
    metadata,
    Column("location", String, primary_key=True),
    Column("at", Float, nullable=False),
    Column("due", Float, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("version", Text),
    Column("failures", Integer, nullable=False),
)
"""Times are seconds since 1970 (UTC)."""

withdrawn = Table(
    "withdrawn",
    metadata,
    Column("location", String, primary_key=True),
    Column("article", String, nullable=False),
    Column("at", Float, nullable=False),
)
"""Paths and addresses of articles that were forgotten, each with the article's path."""
