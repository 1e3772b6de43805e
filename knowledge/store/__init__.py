"""Where knowledge is kept: tables, look-ups, full text and migrations."""

from knowledge.store.rows import Coverage, KeptCorrection, Name, StoredPassage
from knowledge.store.store import Store

__all__ = ["Coverage", "KeptCorrection", "Name", "Store", "StoredPassage"]
