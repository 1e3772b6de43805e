"""Values in the articles' own words, which differ without contradicting each other."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.names.fold import fold

WORDS = frozenset({"text", "scope", "when"})
"""The fields that hold an article's own words."""

_OPENING = 30
_SHORTEST = 10
"""Letters by which two openings of one quote are known as such, however long each article lets it run."""

_NO_LETTER = re.compile(r"[^a-z0-9]+")

_SCOPES = {
    "season": re.compile(r"season|campaign|this term"),
    "league": re.compile(r"league(?! cup)|serie|liga|bundesliga|ligue|championship|eredivisie|top.flight|division"),
    "Europe": re.compile(r"champions league|europa|europe|conference league|uefa"),
    "cup": re.compile(r"\bcup\b|coppa|copa|pokal|coupe"),
    "career": re.compile(r"career|overall|in total|all.time|history"),
    "nation": re.compile(r"international|\bcaps?\b|country|national"),
    "year": re.compile(r"year|\b20\d\d\b"),
    "run": re.compile(r"in a row|straight|consecutive|successive|running|\blast\b|\bin \w+ (?:games|matches)|since"),
    "opponent": re.compile(r"against|\bvs?\b"),
}
"""What a count may be counted over, by the words that say so."""


def same_words(field: str, one: object, other: object) -> bool:
    """Whether two wordings say the same: quotes that open alike, counts over the same or where one leaves it unsaid."""
    if field == "text":
        return _opens_alike(str(one), str(other))
    if field == "scope":
        first, second = _counted_over(str(one)), _counted_over(str(other))
        return first <= second or second <= first
    return True


def known_by(field: str, value: object) -> object:
    """What is equal wherever two values say the same: of a quote its first letters."""
    return _letters(str(value))[:_SHORTEST] if field == "text" else value


def _opens_alike(one: str, other: str) -> bool:
    shorter, longer = sorted((_letters(one), _letters(other)), key=len)
    return longer.startswith(shorter) and (len(shorter) >= _SHORTEST or shorter == longer)


@lru_cache(maxsize=10_000)
def _letters(text: str) -> str:
    return _NO_LETTER.sub("", fold(text))[:_OPENING]


@lru_cache(maxsize=10_000)
def _counted_over(scope: str) -> frozenset[str]:
    said = fold(scope)
    return frozenset(kind for kind, words in _SCOPES.items() if words.search(said)) or frozenset({said})
