"""How answers tell what was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.ask import Ask
from knowledge.answering.fitting import fit
from knowledge.answering.query import Query
from knowledge.answering.relevance import by_words
from knowledge.answering.telling import Told
from knowledge.answering.wording import LIMIT, clip, day, quoted
from knowledge.facts.fact import Fact
from knowledge.topics.quotes.statement import Quote

_LONGEST = 280
"""Characters of one quote when several are told."""


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """What the person said, the quotes nearest to the question's words first, as many as an answer holds."""
    fitting = by_words(query, _newest(fit(_of_the_speaker(query, ask), ask, facts)))
    told, used = list[str](), 0
    for fact in fitting:
        line = _line(fact)
        if used + len(line) > LIMIT and told:
            continue
        told.append(line)
        used += len(line) + 1
    more = tuple(line for line in map(_line, fitting) if line not in told)
    return Told("\n".join(told), tuple(fitting), more, whole=True) if told else None


def _of_the_speaker(query: Query, ask: Ask) -> Query:
    """The query about the speaker only: whom it names first."""
    return replace(query, subjects=query.subjects[:1]) if ask.given else query


def _newest(facts: Sequence[Fact]) -> list[Fact]:
    return sorted(facts, key=lambda fact: -(fact.value.article.date.toordinal() if fact.value.article.date else 0))


def _line(fact: Fact) -> str:
    value = fact.value
    if not isinstance(value, Quote):
        return clip(value.evidence, _LONGEST)
    date = f" ({day(value.article.date)})" if value.article.date else ""
    return f"{value.speaker}{date}: {quoted(value.text.rstrip(','), _LONGEST)}"
