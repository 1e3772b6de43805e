"""How articles become knowledge: loaded, read on all cores, kept, merged."""

from knowledge.ingestion.counting import Progress
from knowledge.ingestion.ingestion import Ingestion, take_in
from knowledge.ingestion.keeping_up import bring_up_to_date
from knowledge.ingestion.summary import Summary

__all__ = ["Ingestion", "Progress", "Summary", "bring_up_to_date", "take_in"]
