"""Feeds that are kept, and what the last look at each location gave."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make their tables."""
    op.create_table(
        "feeds",
        sa.Column("location", sa.String, primary_key=True),
        sa.Column("added", sa.Float, nullable=False),
    )
    op.create_table(
        "visits",
        sa.Column("location", sa.String, primary_key=True),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("due", sa.Float, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("etag", sa.Text),
        sa.Column("last_modified", sa.Text),
        sa.Column("version", sa.Text),
        sa.Column("failures", sa.Integer, nullable=False),
    )
