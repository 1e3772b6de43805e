"""What was read: articles, their copies, what they state, and their sentences."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    column,
    table,
)

from knowledge.store.tables.metadata import metadata

articles = Table(
    "articles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("path", String, nullable=False, unique=True),
    Column("date", Date, index=True),
    Column("ref", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("digest", String, nullable=False),
    Column("reader", String, nullable=False, index=True),
)

copies = Table(
    "copies",
    metadata,
    Column("path", String, primary_key=True),
    Column("article", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("digest", String, nullable=False),
    Column("ref", Text, nullable=False),
)
"""`article` is the one whose text they have; its own `ref` names them as well."""

sketches = Table(
    "sketches",
    metadata,
    Column("band", BigInteger, primary_key=True),
    Column("article", ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

statements = Table(
    "statements",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("article", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("type", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("json", Text, nullable=False),
)

passages = Table(
    "passages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False),
    Column("index", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("names", Text, nullable=False),
    Column("teams", Text, nullable=False),
    Column("speaker", String),
    UniqueConstraint("article", "index"),
)

passage_words = table(
    "passage_words",
    column("passage_words"),
    column("rowid", Integer),
    column("text"),
    column("about"),
)
"""An FTS5 table, one row a passage: `text` is the folded sentence, `about` has one word for each name and team."""
