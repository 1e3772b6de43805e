"""What Alembic runs for each migration: on the connection, and in the transaction, that the records hand over."""

from __future__ import annotations

from alembic import context

from bot.records.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
