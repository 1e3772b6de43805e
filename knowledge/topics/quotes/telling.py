"""How answers tell what was said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.choosing.fitting import fit
from knowledge.answering.choosing.relevance import by_words, topical
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.concepts import Text, stem
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key
from knowledge.answering.replying.telling import Told
from knowledge.answering.replying.wording import LIMIT, clip, day, quoted
from knowledge.facts.fact import Fact
from knowledge.topics.quotes.statement import Quote

_ABOUT = re.compile(r"\b(?:about|on|regarding|(?:think|thought|make|made) of) (.+)")
"""What words are to be about."""

_HELD = re.compile(r"\b(?:PLAYER|he|she) (?:\w+ )??\w+ (?:that )?(.+)")
"""What somebody holds, where it is asked why he says so, or whether."""

_THAT = re.compile(r"\b(?:that|so|it|this)$")
"""Points at what was just told."""

_ANYTHING = frozenset(map(stem, ("game", "match", "win", "result", "performance", "defeat", "draw", "loss", "team")))
"""What anything said after a match is about."""

_NOT_ON_IT = "Nothing said on that is on record; otherwise:"

_LONGEST = 280
"""Characters of one quote when several are told."""


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """What the person said, the quotes nearest to the question's words first, as many as an answer holds."""
    fitting = by_words(query, _newest(fit(_of_the_speaker(query, ask), ask, facts)))
    fitting.sort(key=lambda fact: not _is_on_it(query, ask, fact))
    away = bool(fitting) and not any(_is_on_it(query, ask, fact) for fact in fitting)
    if away and ask.aspect is Aspect.WHOLE:
        return None
    told, used = [_NOT_ON_IT] if away else list[str](), 0
    for fact in fitting:
        line = _line(fact)
        if used + len(line) > LIMIT and used:
            continue
        told.append(line)
        used += len(line) + 1
    more = tuple(line for line in map(_line, fitting) if line not in told)
    lacks = away and len(fitting) > 1  # of several things said none is known to be what is asked for
    return Told("\n".join(told), tuple(fitting), more, whole=True, lacks=lacks) if told else None


def _is_on_it(query: Query, ask: Ask, fact: Fact) -> bool:
    """Whether a quote, or what stands just before it, speaks of what it is asked to be about."""
    about = (_HELD if ask.aspect is Aspect.WHOLE else _ABOUT).search(query.main)
    wanted = [each for each in topical(about[1]) if each not in _ANYTHING] if about else []
    names = [query.persons[ids[0]].name for ids in query.people[1:] if ids and ids[0] in query.persons]
    named = [stem(part) for name in names for part in key(name).split()] if about else []
    named += [stem(key(team).split()[-1]) for team in query.teams] if about else []
    if ask.aspect is Aspect.WHOLE and not (wanted or named):
        return bool(_THAT.search(query.main))
    said = getattr(fact.value, "text", "")
    text = Text(f"{query.around.get(fact.id, '')} {fact.value.evidence} {said}")
    return not (wanted or named) or any(text.means(each) for each in wanted or named)


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
