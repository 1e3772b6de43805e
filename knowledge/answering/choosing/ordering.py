"""In which order facts are told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact, Match
from knowledge.facts.minutes import minute_key


def by_match(query: Query, facts: Iterable[Fact]) -> list[tuple[Match | None, list[Fact]]]:
    """The facts match by match, the newest first, the undated and those of no match last."""
    groups: dict[str | None, list[Fact]] = {}
    for fact in facts:
        groups.setdefault(fact.match, []).append(fact)
    found = [(query.by_id.get(match) if match else None, group) for match, group in groups.items()]
    return sorted(found, key=lambda pair: age(pair[0]))


def age(match: Match | None) -> tuple[bool, int, bool, str]:
    """What sorts matches: the newest first, one that only may be of a day behind one that is, the undated last."""
    if match is None:
        return (True, 0, True, "~")
    latest = match.date or match.until
    return (latest is None, -latest.toordinal() if latest else 0, match.date is None, match.id)


def minutes(facts: Iterable[Fact]) -> list[Fact]:
    """The facts in the order of their minutes, those without one last."""
    return sorted(facts, key=lambda fact: minute_key(said(fact, "minute")))


def nth(ask: Ask, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The penalty that is meant where several are told ("the second one"), by their minutes; else all the facts."""
    at = int(ask.which) if ask.which and ask.which.isdigit() else 0
    timed = all(said(fact, "minute") for fact in facts)
    return (
        tuple(minutes(facts)[at - 1 : at])
        if ask.types == ("penalty",) and timed and 0 < at <= len(facts)
        else tuple(facts)
    )


def told_by(facts: Iterable[Fact]) -> tuple[str, ...]:
    """The articles that tell the facts, those first that tell most of them."""
    counts = Counter(article.path for fact in facts for article in fact.articles)
    return tuple(sorted(counts, key=lambda path: (-counts[path], path)))
