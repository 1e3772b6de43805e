"""How answers tell where teams stand."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.ask import Ask
from knowledge.answering.fitting import fit, said
from knowledge.answering.query import Query
from knowledge.answering.relevance import by_words
from knowledge.answering.telling import Told
from knowledge.answering.wording import count, day, ordinal
from knowledge.facts.fact import Fact
from knowledge.topics.standings.statement import Standing

_NEWEST = 2
"""Places that are shown at once: what was true weeks ago is history."""


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Where the team stands by the article nearest to the question; a gap to the team the question names."""
    fitting = [
        fact for fact in fit(query, ask, facts) if isinstance(fact.value, Standing) and _is_of(query, ask, fact.value)
    ]
    if not fitting:
        return None
    if query.question.command is not None:
        shown = sorted(fitting, key=lambda fact: (said(fact, "team") not in query.teams, _days_ago(fact)))
    else:
        best = sorted(by_words(query, fitting), key=lambda fact: not _is_subject(query, fact))
        shown = best[:2] if ask.wants is None else best[:1]
    told = [place(fact.value) for fact in shown if isinstance(fact.value, Standing)]
    return Told("\n".join(told[:_NEWEST]), tuple(shown), tuple(told[_NEWEST:]))


def _days_ago(fact: Fact) -> int:
    """What sorts places, the latest told first and those without a day last."""
    told = fact.value.article.date
    return -told.toordinal() if told else 0


def _is_of(query: Query, ask: Ask, standing: Standing) -> bool:
    teams = {standing.team, standing.to}
    return not query.teams or bool(ask.only) or not teams.isdisjoint(query.teams)


def _is_subject(query: Query, fact: Fact) -> bool:
    """Whether it tells of the very team asked about, and against the other team asked about, if there is one."""
    return said(fact, "team") in query.teams and (said(fact, "to") is None or said(fact, "to") in query.teams)


def place(standing: Standing) -> str:
    """Where a team stands, as a sentence: "Inter in Serie A: 3rd, 31 points (as of 28 Nov 2021)."."""
    parts = [
        ordinal(standing.position) if standing.position is not None else None,
        count(standing.points, "point") if standing.points is not None else None,
        _gap(standing) if standing.gap is not None else None,
    ]
    date = standing.article.date
    after = f" (as of {day(date)})" if date else ""
    where = f" in {standing.competition}" if standing.competition else ""
    return f"{standing.team}{where}: {', '.join(part for part in parts if part)}{after}."


def _gap(standing: Standing) -> str:
    other = standing.to or "the next"
    return (
        f"level on points with {other}"
        if standing.gap == 0
        else f"{count(standing.gap or 0, 'point')} between them and {other}"
    )
