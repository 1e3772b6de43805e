"""The whole store as lines of JSON: what was read, what admins know better, and where articles come from.

The first line says what it is and the last one how many there are, so that half a file is never taken for a whole one.
What merging makes of all this is not in it: it is made anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import Connection, select

from knowledge.articles import Article, ArticleRef
from knowledge.corrections import Correction
from knowledge.errors import ExportError
from knowledge.store import corrections, feeds, passage_search, saving, typed, withdrawn
from knowledge.store.exchange_lines import (
    JSON,
    ArticleLine,
    CorrectionLine,
    End,
    FeedLine,
    Head,
    Line,
    PassageLine,
    WithdrawnLine,
    as_read,
    parsed,
)
from knowledge.store.tables import articles, statements

_AS_THEY_STAND = (statements.c.start, statements.c.end, statements.c.type, statements.c.json)


def lines(connection: Connection) -> Iterator[str]:
    """Everything, line by line."""
    yield Head().model_dump_json()
    count = 0
    for count, line in enumerate(_lines(connection), start=1):  # noqa: B007 - the last number is told
        yield line.model_dump_json()
    yield End(lines=count).model_dump_json()


def take_over(connection: Connection, given: Iterable[str], kinds: typed.Kinds) -> int:
    """Keep everything that the lines hold beside what is there; the number of articles.

    An article takes the place of the one of its path. A correction that either side has undone stays undone.

    Raises:
        ExportError: a line is none of an export's, or the last one is missing. The transaction is to be given up.
    """
    known = {kept.correction.id: kept.correction for kept in corrections.every(connection)}
    count, end = 0, False
    for number, text in enumerate(given, start=1):
        line = parsed(text, number)
        if end or isinstance(line, Head) != (number == 1):
            raise ExportError(number, "an export begins with one line of kind “touchline”, and ends with one of “end”")
        if isinstance(line, End) and line.lines != number - 2:
            raise ExportError(number, f"{line.lines} lines are announced, and {number - 2} were found")
        _keep(connection, line, number, known, kinds)
        count += isinstance(line, ArticleLine)
        end = isinstance(line, End)
    if not end:
        raise ExportError(None, "the export breaks off: its last line is missing")
    return count


def _keep(connection: Connection, line: Line, number: int, known: Mapping[str, Correction], kinds: typed.Kinds) -> None:
    """Keep what one line holds; `known` are the corrections that are there, by id."""
    match line:
        case ArticleLine():
            saving.save(connection, as_read(line, kinds, number), line.reader, None)
        case CorrectionLine(correction=one) if one.id not in known or not known[one.id].undone:
            saving.correct(connection, one)
        case FeedLine():
            feeds.add(connection, line.location)
        case WithdrawnLine():
            withdrawn.put(connection, [line.article])
        case _:
            pass  # the first and the last line hold nothing to keep, nor does what is undone here


def _lines(connection: Connection) -> Iterator[Line]:
    for row in connection.execute(select(articles).order_by(articles.c.path)):
        ref = ArticleRef.model_validate_json(row.ref)
        said = select(statements.c.json).where(statements.c.article == row.id).order_by(*_AS_THEY_STAND)
        yield ArticleLine(
            article=Article(**ref.model_dump(), text=row.text),
            reader=row.reader,
            statements=tuple(JSON.validate_json(json) for json in connection.execute(said).scalars()),
            passages=tuple(
                PassageLine(start=one.start, end=one.end, names=one.names, teams=one.teams, speaker=one.speaker)
                for one in passage_search.of(connection, [ref.path]).get(ref.path, ())
            ),
        )
    yield from (CorrectionLine(correction=kept.correction) for kept in corrections.every(connection))
    yield from (FeedLine(location=location) for location in feeds.every(connection))
    yield from (WithdrawnLine(article=ref) for ref in withdrawn.refs(connection))
