"""Which statements and facts are those that a correction was made of, after their articles came in again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from knowledge.corrections import Trace
from knowledge.facts.corrected.spelling import Spelling
from knowledge.facts.events import vague
from knowledge.facts.fact import Fact
from knowledge.facts.forms import extends, words
from knowledge.facts.minutes import TOLERANCE, apart
from knowledge.facts.said import said
from knowledge.facts.wording import WORDS
from knowledge.facts.wording import same_words as worded_alike
from knowledge.statement import MatchStatement, Statement

_NEAR = 1
"""Days between two articles' dates of one match: time zones, late kick-offs."""


def same_words(trace: Trace, statement: Statement) -> bool:
    """Whether a statement of the same article says the same with the same words, however they are cut now."""
    article = statement.article
    known = trace.path == article.path or (trace.url is not None and trace.url == article.url)
    return known and trace.type == statement.type and _in_other(trace.evidence, statement.evidence)


class Traced:
    """Finds facts again by the traces of their statements."""

    def __init__(self, facts: Iterable[Fact], spelling: Spelling) -> None:
        self._spelling = spelling
        self._by_article: defaultdict[tuple[str, str], list[Fact]] = defaultdict(list)
        self._by_teams: defaultdict[tuple[str, frozenset[str]], list[Fact]] = defaultdict(list)
        for fact in facts:
            for article in _articles(fact):
                self._by_article[fact.type, article].append(fact)
            if teams := _teams(fact.value):
                self._by_teams[fact.type, teams].append(fact)

    def facts(self, traces: Sequence[Trace]) -> list[Fact]:
        """The facts that the statements tell, where none is left the one fact that says the same; else none."""
        pairs = [(trace, fact) for trace in traces for fact in self._near(trace)]
        told = {fact.id: fact for trace, fact in pairs if any(_tells(trace, one) for one in fact.told)}
        if told:
            return list(told.values())
        alike = {fact.id: fact for trace, fact in pairs if _says(trace, fact)}
        return list(alike.values()) if len(alike) == 1 else []

    def _near(self, trace: Trace) -> Iterator[Fact]:
        """The facts of the same teams or of the same article, but none of a match of other teams."""
        teams = frozenset(self._spelling.team(team) for team in trace.teams or () if team)
        yield from self._by_teams.get((trace.type, teams), ())
        for article in filter(None, (trace.path, trace.url)):
            for fact in self._by_article.get((trace.type, article), ()):
                if len(teams | _teams(fact.value)) <= 2:
                    yield fact


def _says(trace: Trace, fact: Fact) -> bool:
    """Whether a fact is of the same match, or article, and somebody tells the same of it in other words."""
    day = said(fact.value, "date")
    if trace.date and day and abs((trace.date - day).days) > _NEAR:
        return False
    if not (trace.date and day) and not {trace.path, trace.url} & _articles(fact):
        return False
    return any(_agree(trace, told, by_words=True) and _alike(trace, told) for told in fact.told)


def _tells(trace: Trace, statement: Statement) -> bool:
    return same_words(trace, statement) and trace.nth == statement.nth and _agree(trace, statement, by_words=False)


def _in_other(one: str, other: str) -> bool:
    shorter, longer = sorted((" ".join(one.split()), " ".join(other.split())), key=len)
    return shorter in longer


def _articles(fact: Fact) -> set[str]:
    """The paths and addresses of the articles that tell it."""
    return {part for told in fact.told for part in (told.article.path, told.article.url) if part}


def _teams(statement: Statement) -> frozenset[str]:
    sides = (statement.teams or ()) if isinstance(statement, MatchStatement) else ()
    return frozenset(team for team in sides if team)


def _agree(trace: Trace, statement: Statement, *, by_words: bool) -> bool:
    """Whether nothing that makes it that event is said otherwise; `by_words` compares an article's own words too."""
    pairs = ((field, value, _value(statement, field, trace)) for field, value in trace.values.items())
    return not any(
        other is not None and not _same(field, value, other, statement)
        for field, value, other in pairs
        if by_words or field not in WORDS
    )


def _alike(trace: Trace, statement: Statement) -> bool:
    """Whether the same people are named, or else, where none need be, something is said the same."""
    named = [field for field in statement.identity if field in statement.people]
    fields = named[:1] or [field for field in statement.identity if field in trace.values]
    return not fields or any(field in trace.values and _value(statement, field, trace) is not None for field in fields)


def _value(statement: Statement, field: str, trace: Trace) -> object:
    """What the statement says, as JSON writes it, a score in the order of the trace's teams."""
    value = statement.model_dump(mode="json", include={field}).get(field)
    teams = statement.teams if isinstance(statement, MatchStatement) else None
    turned = teams and trace.teams and teams[::-1] == trace.teams
    return value[::-1] if turned and field in ("score", "shootout") and value else value


def _same(field: str, one: object, other: object, statement: Statement) -> bool:
    if field in statement.people:
        return _same_people(one, other)
    if field == "minute":
        gap = apart(str(one), str(other))
        return gap is None or gap <= TOLERANCE
    if field in WORDS:
        return worded_alike(field, one, other)
    return one == other or vague(one, other)


def _same_people(one: object, other: object) -> bool:
    first, second = ([value] if isinstance(value, str) else value for value in (one, other))
    if not isinstance(first, list) or not isinstance(second, list) or len(first) != len(second):
        return False
    pairs = [(words(a), words(b)) for a, b in zip(first, second, strict=True)]
    return all(a == b or extends(a, b) or extends(b, a) for a, b in pairs)
