"""Where knowledge is kept: tables, look-ups, full text and migrations."""

from knowledge.store.rows import Coverage, Name, StoredPassage
from knowledge.store.store import Store

__all__ = ["Coverage", "Name", "Store", "StoredPassage"]
