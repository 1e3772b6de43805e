"""What reading one article yields."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.articles import Article
from knowledge.statement import Statement


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence as the store keeps it for open questions: `text == article.text[start:end]`.

    `names` are the people (fullest forms in the article) and teams (short names) the sentence is about, those meant by
    a surname, an epithet or a pronoun too; `teams` the sides of the match its scene is about. `speaker` is who says it,
    where it lies in quotation marks.
    """

    start: int
    end: int
    text: str
    names: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """An article that has been read: its statements and all its sentences, in the article's order."""

    article: Article
    statements: tuple[Statement, ...]
    passages: tuple[Passage, ...]
