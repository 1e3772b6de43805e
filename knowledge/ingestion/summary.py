"""What one ingestion did."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.errors import ArticleError


@dataclass(frozen=True, slots=True)
class Summary:
    """What one ingestion did.

    `unchanged` counts articles that the store had already (`knowledge.ingestion.known` says when), `reread` stored ones
    that an older touchline had read, `foreign` those that were left out for not being in English, `withdrawn` those
    that were forgotten and are not to come back, `copies` those whose text another article has as well. `statements`
    and `facts` are what the store holds now. `problems` are the articles that could not be taken in. `seconds` is how
    long it took.
    """

    new: int
    changed: int
    unchanged: int
    reread: int
    foreign: int
    withdrawn: int
    copies: int
    statements: int
    facts: int
    seconds: float
    problems: tuple[ArticleError, ...]
