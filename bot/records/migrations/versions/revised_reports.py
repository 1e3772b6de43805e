"""Which answer has taken the place of one that was reported."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make room for it."""
    op.add_column("reports", sa.Column("stands", sa.Text))
