"""The article of each telling of a fact, beside the statement."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_FILL = """
    INSERT INTO told (fact, "index", statement, article)
    SELECT fact, "index", statement, statements.article FROM told_before JOIN statements ON statements.id = statement
"""


def upgrade() -> None:
    """Make the table anew: a column that has to be filled cannot be added."""
    op.drop_index("ix_told_statement")
    op.rename_table("told", "told_before")
    op.create_table(
        "told",
        sa.Column("fact", sa.Integer, sa.ForeignKey("facts.number"), primary_key=True),
        sa.Column("index", sa.Integer, primary_key=True),
        sa.Column(
            "statement", sa.Integer, sa.ForeignKey("statements.id", ondelete="CASCADE"), nullable=False, index=True
        ),
        sa.Column("article", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.execute(_FILL)
    op.drop_table("told_before")
