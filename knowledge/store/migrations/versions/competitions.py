"""The competition of each match beside it, so that all of one's matches are found by an index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the column and fill it."""
    op.add_column("matches", sa.Column("competition", sa.String))
    op.create_index("matches_by_competition", "matches", ["competition"])
    op.execute("UPDATE matches SET competition = json_extract(json, '$.competition')")
