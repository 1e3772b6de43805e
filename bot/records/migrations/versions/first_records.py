"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make them."""
    for name, key, value in (("chats", "chat", "settings"), ("marks", "key", "value")):
        op.create_table(name, sa.Column(key, sa.String, primary_key=True), sa.Column(value, sa.Text, nullable=False))
    op.create_table(
        "seen",
        sa.Column("chat", sa.String, primary_key=True),
        sa.Column("message", sa.String, primary_key=True),
        sa.Column("at", sa.Float, nullable=False, index=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "shown",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("json", sa.Text, nullable=False),
        sa.Column("at", sa.Float, nullable=False, index=True),
    )
    op.create_table(
        "reports",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("chat", sa.String, nullable=False),
        sa.Column("message", sa.String),
        sa.Column("json", sa.Text, nullable=False),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("closed", sa.Float),
        sqlite_autoincrement=True,
    )
