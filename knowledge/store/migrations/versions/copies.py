"""Copies of articles, and by what a text finds those like it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make their tables. What an older touchline has read is read anew, and sketched then."""
    op.create_table(
        "copies",
        sa.Column("path", sa.String, primary_key=True),
        sa.Column("article", sa.Integer, sa.ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("ref", sa.Text, nullable=False),
    )
    op.create_table(
        "sketches",
        sa.Column("band", sa.BigInteger, primary_key=True),
        sa.Column(
            "article", sa.Integer, sa.ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True, index=True
        ),
        sqlite_with_rowid=False,
    )
