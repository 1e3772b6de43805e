"""Articles that are not to come back; and statements without what they leave unsaid, under ids made of the rest."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import blake2b
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_SAID = "SELECT statements.id, path, json FROM statements JOIN articles ON articles.id = article"


def upgrade() -> None:
    """Make their table, and write statements anew. Facts are merged again when the store is opened."""
    op.create_table(
        "withdrawn",
        sa.Column("location", sa.String, primary_key=True),
        sa.Column("article", sa.String, nullable=False),
        sa.Column("at", sa.Float, nullable=False),
    )
    connection = op.get_bind()
    said = connection.execute(sa.text(_SAID)).all()
    if said:
        connection.execute(sa.text("DELETE FROM told"))
        connection.execute(sa.text("UPDATE statements SET id = :new, json = :json WHERE id = :old"), _anew(said))
        connection.execute(sa.text("UPDATE marks SET value = '-1' WHERE key = 'merged'"))


def _anew(said: Iterable[sa.Row[Any]]) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    for old, path, body in map(tuple, said):
        left = {field: value for field, value in json.loads(body).items() if value is not None}
        shorter = json.dumps(left, ensure_ascii=False, separators=(",", ":"))
        digest = blake2b(f"{path}\n{shorter}".encode(), digest_size=8).digest()
        rows.append({"old": old, "new": int.from_bytes(digest, signed=True), "json": shorter})
    return rows
