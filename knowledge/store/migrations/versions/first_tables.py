"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make them."""
    _make_what_was_read()
    _make_what_was_merged()
    _make_indices_of_facts()
    _make_names()
    op.create_table("marks", sa.Column("key", sa.String, primary_key=True), sa.Column("value", sa.Text, nullable=False))


def _make_what_was_read() -> None:
    op.create_table(
        "articles",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("path", sa.String, nullable=False, unique=True),
        sa.Column("date", sa.Date, index=True),
        sa.Column("ref", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("reader", sa.String, nullable=False, index=True),
    )
    op.create_table(
        "statements",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("article", sa.Integer, sa.ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("type", sa.String, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("json", sa.Text, nullable=False),
    )
    op.create_table(
        "passages",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("article", sa.Integer, sa.ForeignKey("articles.id", ondelete="CASCADE"), nullable=False),
        sa.Column("index", sa.Integer, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("names", sa.Text, nullable=False),
        sa.Column("teams", sa.Text, nullable=False),
        sa.Column("speaker", sa.String),
        sa.UniqueConstraint("article", "index"),
    )
    op.execute(
        "CREATE VIRTUAL TABLE passage_words"
        " USING fts5(text, about, tokenize = 'porter unicode61 remove_diacritics 2', columnsize = 0)"
    )


def _make_what_was_merged() -> None:
    for table in ("matches", "people"):
        op.create_table(table, sa.Column("id", sa.String, primary_key=True), sa.Column("json", sa.Text, nullable=False))
    op.create_table(
        "facts",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String, nullable=False, unique=True),
        sa.Column("type", sa.String, nullable=False),
        sa.Column("match", sa.String, sa.ForeignKey("matches.id")),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("json", sa.Text, nullable=False),
    )
    op.create_index("facts_by_type", "facts", ["type", "number"])
    op.create_index("facts_by_match", "facts", ["match", "number"])


def _make_indices_of_facts() -> None:
    op.create_table(
        "told",
        sa.Column("fact", sa.Integer, sa.ForeignKey("facts.number"), primary_key=True),
        sa.Column("index", sa.Integer, primary_key=True),
        sa.Column(
            "statement", sa.Integer, sa.ForeignKey("statements.id", ondelete="CASCADE"), nullable=False, index=True
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "fact_sides",
        sa.Column("sides", sa.String, primary_key=True),
        sa.Column("type", sa.String, primary_key=True),
        sa.Column("fact", sa.Integer, sa.ForeignKey("facts.number"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "fact_people",
        sa.Column("person", sa.String, sa.ForeignKey("people.id"), primary_key=True),
        sa.Column("fact", sa.Integer, sa.ForeignKey("facts.number"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "match_sides",
        sa.Column("sides", sa.String, primary_key=True),
        sa.Column("date", sa.String, primary_key=True),
        sa.Column("match", sa.String, sa.ForeignKey("matches.id"), primary_key=True),
        sa.Column("earliest", sa.Date),
        sa.Column("latest", sa.Date),
        sqlite_with_rowid=False,
    )


def _make_names() -> None:
    op.create_table(
        "names",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("form", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("id", sa.String, nullable=False),
        sa.Column("weight", sa.Integer, nullable=False),
        sa.UniqueConstraint("form", "kind", "id", "weight"),
    )
    op.create_table(
        "grams",
        sa.Column("gram", sa.String, primary_key=True),
        sa.Column("length", sa.Integer, primary_key=True),
        sa.Column("name", sa.Integer, sa.ForeignKey("names.number"), primary_key=True),
        sqlite_with_rowid=False,
    )
