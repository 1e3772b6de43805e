"""How the store's tables came about, one file a step (Alembic)."""
