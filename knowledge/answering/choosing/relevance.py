"""Which of several facts a question's other words speak of."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.questions.concepts import Text, content, stem
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key
from knowledge.facts.fact import Fact

MASKS = frozenset(("PLAYER", "TEAM", "CUP", "DERBY", "DATE"))
"""What stands for names in a masked question."""

_OWN = 0.2
"""What it counts more that a fact's own words speak of something than that its article's title does."""


def topical(clause: str) -> tuple[str, ...]:
    """The stems of a masked clause's content words, names left out."""
    return tuple(content(word for word in clause.split() if word not in MASKS and word != "derby"))


def nearness(query: Query, fact: Fact) -> float:
    """How much of what the question speaks of the fact's telling speaks of.

    The clause that asks counts double; standing in an article on the match meant helps, and so do its own words.
    """
    said = [Text(f"{query.around.get(fact.id, '')} {told.evidence} {told.article.title or ''}") for told in fact.told]
    main, rest = topical(query.main), topical(query.rest)
    here = any(article.path in query.paths for article in fact.articles)
    others = {
        key(query.persons[ids[0]].name).split()[-1] for ids in query.people[1:] if ids and ids[0] in query.persons
    }
    main = (*main, *(stem(name) for name in (*others, *(word for team in query.teams for word in key(team).split()))))
    shared = (sum(text.means(word) for word in main) + 0.5 * sum(text.means(word) for word in rest) for text in said)
    own = Text(fact.value.evidence)
    return max(shared) + _OWN * sum(own.means(word) for word in main) + 0.6 * here


def by_words(query: Query, facts: Sequence[Fact]) -> list[Fact]:
    """The facts, those first whose telling shares most words with the question; otherwise in the order given."""
    return sorted(facts, key=lambda fact: -nearness(query, fact))
