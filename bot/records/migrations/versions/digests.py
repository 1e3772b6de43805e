"""Chats that are told of new matches, and what they have been told."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make their tables."""
    op.create_table(
        "subscriptions",
        sa.Column("chat", sa.String, primary_key=True),
        sa.Column("json", sa.Text, nullable=False),
    )
    op.create_table(
        "digests",
        sa.Column("chat", sa.String, primary_key=True),
        sa.Column("match", sa.String, primary_key=True),
        sa.Column("json", sa.Text, nullable=False),
    )
