"""The lines of an export, each a JSON object of its kind."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from knowledge.articles import Article, ArticleRef
from knowledge.corrections import Correction
from knowledge.errors import ExportError
from knowledge.reading.read import Passage, Read
from knowledge.store import typed


class Line(BaseModel):
    """Any of them."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Head(Line):
    """The first line."""

    kind: Literal["touchline"] = "touchline"
    format: Literal[1] = 1


class PassageLine(Line):
    """A sentence of an article; its words are the article's from `start` to `end`."""

    start: int = Field(ge=0)
    end: int
    names: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    speaker: str | None = None


class ArticleLine(Line):
    """An article with all that was read in it, by that reader. The statements are those of its topics."""

    kind: Literal["article"] = "article"
    article: Article
    reader: str
    statements: tuple[dict[str, Any], ...]
    passages: tuple[PassageLine, ...]


class CorrectionLine(Line):
    """A correction, in force or undone."""

    kind: Literal["correction"] = "correction"
    correction: Correction


class FeedLine(Line):
    """A feed that an admin has added."""

    kind: Literal["feed"] = "feed"
    location: str


class WithdrawnLine(Line):
    """An article that is not to come back."""

    kind: Literal["withdrawn"] = "withdrawn"
    article: ArticleRef


class End(Line):
    """The last line: how many lines there are between the first and itself."""

    kind: Literal["end"] = "end"
    lines: int


_LINE: TypeAdapter[Line] = TypeAdapter(
    Annotated[
        Head | ArticleLine | CorrectionLine | FeedLine | WithdrawnLine | End,
        Field(discriminator="kind"),
    ]
)

JSON: TypeAdapter[dict[str, Any]] = TypeAdapter(dict[str, Any])


def parsed(text: str, number: int) -> Line:
    """The line of that number. ExportError: it is none of an export's."""
    try:
        return _LINE.validate_json(text)
    except ValidationError as error:
        raise ExportError(number, _problem(error)) from None


def as_read(line: ArticleLine, kinds: typed.Kinds, number: int) -> Read:
    """The article of the line of that number as it was read. What a topic that is not there stated is left out.

    Raises:
        ExportError: what it states is not what its article says, or of another shape.
    """
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
    return JSON.dump_json({**said, "article": article.ref.model_dump(mode="json")})


def _problem(error: ValidationError) -> str:
    """The first thing wrong with a line."""
    first = error.errors(include_url=False, include_input=False)[0]
    field = ".".join(str(part) for part in first["loc"])
    return f"{field}: {first['msg']}" if field else first["msg"]
