"""An article of our own words, with the statements that a reader would find in it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import TypeVar

from knowledge.articles import Article
from knowledge.reading.read import Passage, Read
from knowledge.statement import Statement
from knowledge.topics.quotes.statement import Quote

S = TypeVar("S", bound=Statement)

_SENTENCE = re.compile(r"\S[^.!?]*[.!?][”\"]?")


class Told:
    """One article and what it states; `about` are the sides of its match."""

    def __init__(self, name: str, date: dt.date, about: tuple[str, str], text: str) -> None:
        title = name.replace("-", " ").capitalize()
        self.article = Article(path=f"/in/{name}.md", title=title, date=date, source="Terrace Post", text=text)
        self._about = about
        self._statements: list[Statement] = []
        self._speakers: dict[str, str] = {}

    def says(self, kind: type[S], words: str, **fields: object) -> None:
        """The article states this with these words."""
        start = self.article.text.index(words)
        span = {"article": self.article.ref, "evidence": words, "start": start, "end": start + len(words)}
        self._statements.append(kind.model_validate({**span, **fields}))

    def event(self, kind: type[S], words: str, **fields: object) -> None:
        """The article states this of its match."""
        self.says(kind, words, teams=self._about, scene=0, **fields)

    def quotes(self, speaker: str, words: str) -> None:
        """The article quotes somebody."""
        self.says(Quote, words, speaker=speaker, text=words)
        self._speakers[words] = speaker

    def read(self, people: Iterable[str]) -> Read:
        """The article as a reader leaves it."""
        known = sorted(people)
        return Read(self.article, tuple(self._statements), tuple(self._passages(known)))

    def _passages(self, people: list[str]) -> Iterable[Passage]:
        for found in _SENTENCE.finditer(self.article.text):
            text = found[0]
            names = tuple(name for name in people if re.search(rf"\b{name.split()[-1]}\b", text))
            speaker = next((who for words, who in self._speakers.items() if words in text or text in words), None)
            yield Passage(found.start(), found.end(), text, names, self._about, speaker)
