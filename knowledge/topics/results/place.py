"""Where a match was, or is to be, played: the ground or the city that the sentences on it name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Told
from knowledge.answering.replying.wording import label
from knowledge.facts.fact import Fact, Match
from knowledge.names import fold, gazetteer

_AT = re.compile(r"\b(?:at|in|to) (?:the )?((?:[A-Z][\w'’-]+ ?){1,4})")
"""Words that may be a place."""


def where(query: Query, facts: Sequence[Fact]) -> Told | None:
    """The ground or the city of the first match told of, with the sentence that names it; None where none does."""
    for fact in sorted(facts, key=lambda fact: (fact.match != facts[0].match, fact.type != "result")):
        match = query.match(fact)
        for told in fact.told if match else ():
            if match and (place := next(_places(match, told.evidence), None)):
                return Told(f"{place}: {label(match)}.", (fact.model_copy(update={"value": told}),))
    return None


def _places(match: Match, evidence: str) -> Iterator[str]:
    """The grounds, and the cities and names of its two teams, that a sentence has: "At San Siro", "In Madrid"."""
    cities = {fold(city) for team in match.teams if (city := _city(team))}
    for found in _AT.finditer(evidence):
        words = found[1].split()
        for size in range(len(words), 0, -1):
            name = " ".join(words[:size])
            ground = fold(name) in gazetteer().stadiums or name in match.teams
            if ground or fold(name) in cities:
                yield f"{'At' if ground else 'In'} {name}"
                break


def _city(team: str) -> str | None:
    known = gazetteer().teams.get(team)
    return known.city if known else None
