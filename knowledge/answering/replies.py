"""From what has been told to an answer with its sources."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from knowledge.answering.answer import Answer, Source
from knowledge.answering.differing import told_otherwise
from knowledge.answering.excerpts import excerpt
from knowledge.answering.query import Query
from knowledge.answering.scoring import Found
from knowledge.answering.telling import Told
from knowledge.answering.wording import LIMIT, clip, count, label, quoted, span
from knowledge.facts.fact import Fact
from knowledge.statement import Statement

if TYPE_CHECKING:
    from knowledge.articles import ArticleRef

_SOURCES = 8
"""Sources named by one answer."""

_QUOTE = 160
"""Characters of a sentence that are worth showing where it has to be cut."""


def of_told(told: Told, topic: str) -> Answer:
    """An answer from facts: the words, who says otherwise, the sentence they rest on, and how much is on record."""
    statements = _statements(told.facts)
    record, differing = on_record(statements), "" if told.whole else told_otherwise(told.facts)
    kept, left = _fitting(told.text, LIMIT - len(record) - len(differing) - 2)
    parts = [kept, differing]
    if not told.whole and statements:
        room = LIMIT - len(kept) - len(differing) - len(record) - 4
        if room > min(_QUOTE, len(statements[0].evidence) + 2):
            parts.append(quoted(statements[0].evidence, room))
    parts.append(record)
    return Answer(
        text="\n".join(part for part in parts if part),
        more="\n".join([*left, *told.more]) or None,
        answered=True,
        sources=sources(statements),
        topic=topic,
        facts=tuple(fact.id for fact in told.facts),
    )


def of_passages(query: Query, found: Sequence[Found], topic: str | None, lead: str = "") -> Answer:
    """An answer in the article's own words; `lead` says something first."""
    on_match = query.named and query.matches and found[0].passage.article.path in query.paths
    about = f"— {label(query.matches[0])}" if on_match else ""
    text, kept = excerpt(query, found, LIMIT - len(lead) - len(about) - 6)
    words = quoted(text, LIMIT - len(lead) - len(about) - 4)
    return Answer(
        text="\n".join(part for part in (lead, words, about) if part),
        answered=True,
        sources=tuple(_source(passage.article, passage.text) for passage in kept),
        topic=topic,
    )


def _fitting(text: str, size: int) -> tuple[str, list[str]]:
    """As many whole lines as fit, the first one cut if need be, and those that are left."""
    kept, used, lines = list[str](), 0, text.splitlines()
    for line in lines:
        if kept and used + len(line) + 1 > size:
            break
        kept.append(clip(line, size))
        used += len(line) + 1
    return "\n".join(kept), lines[len(kept) :]


def on_record(statements: Sequence[Statement]) -> str:
    """How many articles an answer rests on, and of which days: "On record: 2 articles, 7–22 Nov 2021."."""
    articles = {statement.article.path: statement.article.date for statement in statements}
    dates = span([date for date in articles.values() if date])
    return f"On record: {count(len(articles), 'article')}{f', {dates}' if dates else ''}." if articles else ""


def sources(statements: Iterable[Statement]) -> tuple[Source, ...]:
    """The articles with the words that say so, each article once, and behind it the copies of its text."""
    found: dict[str, Statement] = {}
    for statement in statements:
        found.setdefault(statement.article.path, statement)
    named = ((ref, each.evidence) for each in found.values() for ref in (each.article, *each.article.also))
    return tuple(_source(ref, evidence) for ref, evidence in islice(named, _SOURCES))


def _source(article: ArticleRef, quote: str) -> Source:
    return Source(
        path=article.path, url=article.url, title=article.title, date=article.date, source=article.source, quote=quote
    )


def _statements(facts: Iterable[Fact]) -> list[Statement]:
    """The fullest telling of each fact first, then the others."""
    listed = list(facts)
    first = [fact.value for fact in listed]
    return [*first, *(each for fact in listed for each in fact.told)]
