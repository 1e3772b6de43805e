"""How well sentences answer what is looked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from knowledge.answering.questions.concepts import Text
from knowledge.answering.questions.kinds import kind
from knowledge.answering.questions.query import Query
from knowledge.answering.sentences.concern import BEFORE, THERE, Concern
from knowledge.answering.sentences.coverage import ENOUGH, Coverage, Weights
from knowledge.answering.sentences.fitness import Fitness, asks_who
from knowledge.answering.sentences.found import Found
from knowledge.answering.sentences.nearness import TELLS, Nearness
from knowledge.answering.sentences.search import Cover, Search
from knowledge.answering.sentences.telling import Telling
from knowledge.answering.sentences.wanted import Wanted

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage

_HELP = 0.3
"""How much people in the sentence make up for words that are not."""

_REST = 0.3
"""What the words of the clauses count that do not ask."""

_NEAR = 0.5
"""What nearness to the facts counts."""

_WHOSE = 0.8
"""How surely a sentence has to tell a story where it is asked whose that is."""

_BESIDE = 0.15
"""How near those asked about stand at least to what somebody else did: "whose mistake was it for PLAYER goal"."""

_OPEN = 0.52
"""Share of what is looked for that has to be covered where a question asks why, how or what happened."""


def ranked(query: Query, search: Search, articles: Sequence[Sequence[StoredPassage]]) -> list[Found]:
    """The sentences of the articles that answer, the best first."""
    texts = [[Text(passage.text) for passage in article] for article in articles]
    told = Weights(search, [text for article in texts for text in article])
    read = [_Article(query, search, told, article, said) for article, said in zip(articles, texts, strict=True)]
    found = [each for article in read for each in article.found()]
    return sorted(found, key=lambda each: (-each.score, each.passage.article.path, each.passage.index))


@dataclass(frozen=True)
class _Article:
    """One article's sentences, ready to be scored."""

    query: Query
    search: Search
    weights: Weights
    passages: Sequence[StoredPassage]
    texts: Sequence[Text]

    def found(self) -> list[Found]:
        """The sentences that answer, with their scores."""
        scores = [(at, score) for at in range(len(self.passages)) if (score := self._score(at)) is not None]
        return [Found(self.passages[at], score, self._after(at), self._before(at)) for at, score in scores]

    def _after(self, at: int) -> StoredPassage | None:
        return self.passages[at + 1] if at + 1 < len(self.passages) else None

    def _before(self, at: int) -> StoredPassage | None:
        return self.passages[at - 1] if at else None

    def _score(self, at: int) -> float | None:
        """How well a sentence answers; None when it does not."""
        passage, near = self.passages[at], self._nearness.of(at)
        tells = self.search.asked and near >= TELLS and not self._who and self._telling.speaks_of_more(at)
        covered, beside = self._told(at), near if self._whose else 0.0
        tells = tells and not (covered == 0.0 and self.search.story and self.search.story.strict)
        if not (tells or covered + beside + _HELP * THERE >= self._enough):
            return None  # whoever is there
        people = self._people(at)
        if people is None and tells:
            people = 0.0
        if people is None or not (tells or covered + beside + _HELP * people >= self._enough):
            return None
        if not self._fitness.fits(at):
            return None
        return (
            covered
            + _REST * self._coverage.share(self.search.rest, at)
            + people
            + _NEAR * near
            + Wanted(self.query, self.search).worth(passage.text, self.texts[at])
            - self._concern.strangeness(passage)
        )

    @cached_property
    def _nearness(self) -> Nearness:
        return Nearness(self.search, self.passages)

    @cached_property
    def _concern(self) -> Concern:
        return Concern(self.query, self.passages)

    @cached_property
    def _fitness(self) -> Fitness:
        return Fitness(self.query, self.search, self.passages, self.texts, self._nearness, self._concern)

    @cached_property
    def _who(self) -> bool:
        return asks_who(self.query, self.search)

    @cached_property
    def _whose(self) -> bool:
        return self._telling.whose

    @cached_property
    def _enough(self) -> float:
        """Where no kind of thing is asked for, the sentence that tells it best has fewer of the question's words."""
        if self._whose:
            return _WHOSE
        open_ = self._coverage.cover is Cover.SHARE and kind(self.query.main) is None
        return _OPEN if open_ else ENOUGH[self._coverage.cover]

    @cached_property
    def _coverage(self) -> Coverage:
        """A name has to stand in the very sentence that speaks of what its bearer did.

        Where a topic or a story says what that is ("foul", "sloppy"), the rest ("penalty", "goal") may stand beside it.
        """
        told = self.search.sought or self.search.story is not None
        alone = self._who and not told and self.search.cover is Cover.SHARE
        cover = Cover.ALONE if alone else self.search.cover
        return Coverage(self.weights, self.texts, cover)

    def _told(self, at: int) -> float:
        """How much of what is looked for the sentence tells."""
        return self._telling.of(at)

    @cached_property
    def _telling(self) -> Telling:
        return Telling(self.query, self.search, self.passages, self._coverage, self._concern)

    def _people(self, at: int) -> float | None:
        """How near the people of the asking clause are to the sentence; None when one is not near at all."""
        points = [self._concern.nearness(self.query.names_of(ids), at) for ids in self.query.subjects]
        alone = self._coverage.cover is Cover.ALONE and not self._who
        goes_on = self.search.own and self._concern.goes_on(at)
        least = (BEFORE if goes_on else THERE) if alone or self.search.own else _BESIDE if self._whose else 0.01
        if not points or min(points) >= least:
            return sum(points) / max(len(points), 1)
        least = BEFORE if self.search.cover is Cover.ANY else 0.01
        beside = len(points) > 1 and max(points) >= THERE and min(points) >= least
        return sum(points) / len(points) if beside else None
