"""How articles become knowledge: loaded, read on all cores, kept, merged."""

from knowledge.ingestion.ingestion import Ingestion, Progress, Summary, bring_up_to_date

__all__ = ["Ingestion", "Progress", "Summary", "bring_up_to_date"]
