"""The whole store as lines of JSON: what was read, what admins know better, and where articles come from.

The first line says what it is and the last one how many there are, so that half a file is never taken for a whole one.
What merging makes of all this is not in it: it is made anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from sqlalchemy import Connection, select

from knowledge.articles import Article, ArticleRef
from knowledge.corrections import Correction
from knowledge.errors import ExportError
from knowledge.reading.read import Passage, Read
from knowledge.store import corrections, feeds, passage_search, saving, typed, withdrawn
from knowledge.store.tables import articles, statements

_AS_THEY_STAND = (statements.c.start, statements.c.end, statements.c.type, statements.c.json)


class _Line(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Head(_Line):
    """The first line."""

    kind: Literal["touchline"] = "touchline"
    format: Literal[1] = 1


class PassageLine(_Line):
    """A sentence of an article; its words are the article's from `start` to `end`."""

    start: int = Field(ge=0)
    end: int
    names: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    speaker: str | None = None


class ArticleLine(_Line):
    """An article with all that was read in it, by that reader. The statements are those of its topics."""

    kind: Literal["article"] = "article"
    article: Article
    reader: str
    statements: tuple[dict[str, Any], ...]
    passages: tuple[PassageLine, ...]


class CorrectionLine(_Line):
    """A correction, in force or undone."""

    kind: Literal["correction"] = "correction"
    correction: Correction


class FeedLine(_Line):
    """A feed that an admin has added."""

    kind: Literal["feed"] = "feed"
    location: str


class WithdrawnLine(_Line):
    """An article that is not to come back."""

    kind: Literal["withdrawn"] = "withdrawn"
    article: ArticleRef


class End(_Line):
    """The last line: how many lines there are between the first and itself."""

    kind: Literal["end"] = "end"
    lines: int


_LINE: TypeAdapter[_Line] = TypeAdapter(
    Annotated[
        Head | ArticleLine | CorrectionLine | FeedLine | WithdrawnLine | End,
        Field(discriminator="kind"),
    ]
)


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
    known, count, end = {kept.correction.id: kept.correction for kept in corrections.every(connection)}, 0, False
    for number, text in enumerate(given, start=1):
        line = _parsed(text, number)
        if end or isinstance(line, Head) != (number == 1):
            raise ExportError(number, "an export begins with one line of kind “touchline”, and ends with one of “end”")
        match line:
            case ArticleLine():
                saving.save(connection, _read(line, kinds, number), line.reader, None)
                count += 1
            case CorrectionLine(correction=one) if one.id not in known or not known[one.id].undone:
                saving.correct(connection, one)
            case FeedLine():
                feeds.add(connection, line.location)
            case WithdrawnLine():
                withdrawn.put(connection, [line.article])
            case End() if line.lines != number - 2:
                raise ExportError(number, f"{line.lines} lines are announced, and {number - 2} were found")
            case End():
                end = True
            case _:
                pass
    if not end:
        raise ExportError(None, "the export breaks off: its last line is missing")
    return count


def _lines(connection: Connection) -> Iterator[_Line]:
    for row in connection.execute(select(articles).order_by(articles.c.path)):
        ref = ArticleRef.model_validate_json(row.ref)
        said = select(statements.c.json).where(statements.c.article == row.id).order_by(*_AS_THEY_STAND)
        yield ArticleLine(
            article=Article(**ref.model_dump(), text=row.text),
            reader=row.reader,
            statements=tuple(_JSON.validate_json(json) for json in connection.execute(said).scalars()),
            passages=tuple(
                PassageLine(start=one.start, end=one.end, names=one.names, teams=one.teams, speaker=one.speaker)
                for one in passage_search.of(connection, [ref.path]).get(ref.path, ())
            ),
        )
    yield from (CorrectionLine(correction=kept.correction) for kept in corrections.every(connection))
    yield from (FeedLine(location=location) for location in feeds.every(connection))
    yield from (WithdrawnLine(article=ref) for ref in withdrawn.refs(connection))


_JSON: TypeAdapter[dict[str, Any]] = TypeAdapter(dict[str, Any])


def _parsed(text: str, number: int) -> _Line:
    try:
        return _LINE.validate_json(text)
    except ValidationError as error:
        raise ExportError(number, _problem(error)) from None


def _read(line: ArticleLine, kinds: typed.Kinds, number: int) -> Read:
    """The article as it was read. What a topic that is not there stated is left out."""
    text = line.article.text
    known = [said for said in line.statements if said.get("type") in kinds]
    try:
        said = tuple(kinds[one["type"]].model_validate_json(_with_ref(one, line.article)) for one in known)
    except ValidationError as error:
        raise ExportError(number, _problem(error)) from None
    if any(one.evidence != text[one.start : one.end] for one in said):
        raise ExportError(number, "a statement's evidence is not what its article says there")
    passages = tuple(
        Passage(one.start, one.end, text[one.start : one.end], one.names, one.teams, one.speaker)
        for one in line.passages
    )
    return Read(line.article, said, passages)


def _with_ref(said: dict[str, Any], article: Article) -> bytes:
    return _JSON.dump_json({**said, "article": article.ref.model_dump(mode="json")})


def _problem(error: ValidationError) -> str:
    """The first thing wrong with a line."""
    first = error.errors(include_url=False, include_input=False)[0]
    field = ".".join(str(part) for part in first["loc"])
    return f"{field}: {first['msg']}" if field else first["msg"]
