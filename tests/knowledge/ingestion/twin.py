"""What stands in for the reader: it finds a goal where an article says "NAME scored", and trips over "trip"."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator

from knowledge.articles import Article
from knowledge.reading.read import Passage, Read
from knowledge.topics.goals.statement import Goal

SCORED = re.compile(r"(\w+) scored")


class ReaderTwin:
    """Reads at once, without a language pipeline; an article that says "slow" takes it a moment."""

    def read(self, article: Article) -> Read:
        if "trip" in article.text:
            raise KeyError("tripped")
        if "slow" in article.text:
            time.sleep(0.2)
        goals = tuple(
            Goal(
                article=article.ref,
                evidence=found[0],
                start=found.start(),
                end=found.end(),
                player=found[1],
                team="Inter",
                teams=("Inter", "Napoli"),
                date=article.date,
            )
            for found in SCORED.finditer(article.text)
        )
        return Read(article, goals, (Passage(0, len(article.text), article.text),))

    def read_all(self, articles: Iterable[Article]) -> Iterator[Read]:
        return map(self.read, articles)


def make() -> ReaderTwin:
    return ReaderTwin()
