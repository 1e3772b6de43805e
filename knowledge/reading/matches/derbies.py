"""Derbies: which one an article means that speaks of "the derby"."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.names import Derby
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Pair
    from knowledge.reading.reading import Reading

_AROUND = frozenset("celebration joy delight euphoria hangover despair rival fever hero heroics".split())
_OFTEN = 8  # teams of an article, the most named first, that may be meant


def is_derby(word: Token) -> bool:
    """Whether the word is "derby" for a match, not for what comes before or after one: "derby joy"."""
    if word.lower_ != "derby":
        return False
    return not any(behind.lemma_.lower() in _AROUND for behind in word.doc[word.i + 1 : word.i + 3])


def derby_of(reading: Reading, team: str | None) -> Pair | None:
    """As in "The derby": that of one city before others, of the clubs that the article names most."""
    named = list(combinations(reading.most_named[:_OFTEN], 2))
    derbies = sorted(reading.gazetteer.derbies, key=lambda derby: not _of_one_city(reading, derby))
    for derby in derbies:
        if (team is None or team in derby.teams) and any(set(pair) == set(derby.teams) for pair in named):
            return derby.teams
    return None


def _of_one_city(reading: Reading, derby: Derby) -> bool:
    """Whether both sides are of one city."""
    teams = reading.gazetteer.teams
    return len({teams[name].city for name in derby.teams if name in teams}) == 1
