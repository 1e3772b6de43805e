"""From what has been told to an answer with its sources."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from knowledge.answering.answer import Answer, Refusal, Source
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.differing import told_otherwise
from knowledge.answering.replying.telling import Told
from knowledge.answering.replying.wording import LIMIT, clip, count, label, quoted, span
from knowledge.answering.sentences.excerpts import excerpt
from knowledge.answering.sentences.found import Found
from knowledge.facts.fact import Fact, Match
from knowledge.statement import Statement

if TYPE_CHECKING:
    from knowledge.articles import ArticleRef
    from knowledge.store.rows import StoredPassage

NOTED = ("On record: ", "Sources differ: ")
"""How the lines begin that note on what an answer rests."""

_SOURCES = 8
"""Sources named by one answer."""

_QUOTE = 160
"""Characters of a sentence that are worth showing where it has to be cut."""


def of_told(told: Told, topic: str, lead: str = "", unread: Sequence[StoredPassage] = ()) -> Answer:
    """An answer from facts: the words, who says otherwise, the sentence they rest on, and how much is on record.

    Where some of them are missing, the sentences `unread` that seem to tell those stand in its place, after `lead`.
    """
    record, differing = on_record(told.facts), "" if told.whole else told_otherwise(told.facts)
    kept, left = _fitting(told.text, LIMIT - len(record) - len(differing) - 2)
    room = LIMIT - len(kept) - len(differing) - len(record) - 4
    shown = _said_besides(lead, unread, room) if unread else _evidence(told, room)
    return Answer(
        text="\n".join(part for part in (kept, differing, *shown, record) if part),
        more="\n".join([*left, *told.more]) or None,
        answered=not told.lacks,
        refusal=Refusal.NOT_REPORTED if told.lacks else None,
        sources=(*sources(told.facts), *(_source(each.article, each.text) for each in unread)),
        topic=topic,
        facts=tuple(fact.id for fact in told.facts),
    )


def _evidence(told: Told, room: int) -> list[str]:
    """The sentence that the first fact rests on, where it fits."""
    evidence = told.facts[0].value.evidence if told.facts and not told.whole else ""
    return [quoted(evidence, room)] if evidence and room > min(_QUOTE, len(evidence) + 2) else []


def _said_besides(lead: str, unread: Sequence[StoredPassage], room: int) -> list[str]:
    """The sentences after their lead, each with its share of the room."""
    share = (room - len(lead)) // len(unread) - 1
    return [lead, *(quoted(each.text, share) for each in unread)] if share > _QUOTE // 2 else []


def of_passages(query: Query, found: Sequence[Found], topic: str | None, lead: str = "") -> Answer:
    """An answer in the article's own words; `lead` says something first."""
    match = told_of(query, found[0].passage)
    teams = found[0].passage.teams if lead else ()
    about = f"— {label(match)}" if match else f"— {'–'.join(teams)}" if len(teams) == 2 else ""
    text, kept = excerpt(query, found, LIMIT - len(lead) - len(about) - 6)
    words = quoted(text, LIMIT - len(lead) - len(about) - 4)
    return Answer(
        text="\n".join(part for part in (lead, words, about) if part),
        answered=True,
        sources=tuple(_source(passage.article, passage.text) for passage in kept),
        topic=topic,
    )


def told_of(query: Query, passage: StoredPassage) -> Match | None:
    """The match meant that a sentence is about; None where it is about another one, whatever its article is on."""
    if not (query.named and passage.article.path in query.paths):
        return None
    return next((match for match in query.matches if set(match.teams) == set(passage.teams)), None)


def _fitting(text: str, size: int) -> tuple[str, list[str]]:
    """As many whole lines as fit, the first one cut if need be, and those that are left."""
    kept, used, lines = list[str](), 0, text.splitlines()
    for line in lines:
        if kept and used + len(line) + 1 > size:
            break
        kept.append(clip(line, size))
        used += len(line) + 1
    return "\n".join(kept), lines[len(kept) :]


def on_record(facts: Sequence[Fact]) -> str:
    """How many articles an answer rests on, and of which days: "On record: 2 articles, 7–22 Nov 2021."."""
    articles = {article.path: article.date for fact in facts for article in fact.articles}
    dates = span([date for date in articles.values() if date])
    return f"On record: {count(len(articles), 'article')}{f', {dates}' if dates else ''}." if articles else ""


def sources(facts: Sequence[Fact]) -> tuple[Source, ...]:
    """The articles with the words that tell the facts, each article once, and behind it the copies of its text."""
    named = ((ref, each.evidence) for each in _first_of_each(facts) for ref in (each.article, *each.article.also))
    return tuple(_source(ref, evidence) for ref, evidence in islice(named, _SOURCES))


def _source(article: ArticleRef, quote: str) -> Source:
    return Source(
        path=article.path, url=article.url, title=article.title, date=article.date, source=article.source, quote=quote
    )


def _first_of_each(facts: Sequence[Fact]) -> Iterator[Statement]:
    """The first statement of each article, the fullest telling of each fact before all others."""
    seen: set[str] = set()
    for statement in _statements(facts, seen):
        if statement.article.path not in seen:
            seen.add(statement.article.path)
            yield statement


def _statements(facts: Sequence[Fact], seen: Container[str]) -> Iterator[Statement]:
    """The statements that tell the facts, but for those of facts of which all articles have been `seen` by then."""
    yield from (fact.value for fact in facts)
    for fact in facts:
        if any(article.path not in seen for article in fact.articles):
            yield from fact.told
