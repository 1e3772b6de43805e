"""The reader: an article in, what it states out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.names import gazetteer
from knowledge.reading.anew import sides_of, told_anew
from knowledge.reading.conclusions import concluded
from knowledge.reading.language.pipeline import ordinary_words, pipeline, spaced
from knowledge.reading.language.tokens import Doc
from knowledge.reading.once import once
from knowledge.reading.people.epithets import is_pronoun
from knowledge.reading.read import Passage, Read
from knowledge.reading.reading import Reading
from knowledge.reading.teams.linking import Linker
from knowledge.reading.teams.siding import sided

if TYPE_CHECKING:
    from knowledge.articles import Article
    from knowledge.reading.sentence import Sentence
    from knowledge.statement import Statement
    from knowledge.topic import Topic


class Reader:
    """Reads articles for the given topics. Loads the language pipeline at the first article (about a second)."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        self._topics = topics
        self._linker = Linker(gazetteer())

    def read(self, article: Article) -> Read:
        """Everything the article states, and its sentences. The same article always gives the same."""
        return next(self.read_all([article]))

    def read_all(self, articles: Iterable[Article]) -> Iterator[Read]:
        """The same for many articles, in their order."""
        pairs = ((spaced(article.text), article) for article in articles)
        for doc, article in pipeline().pipe(pairs, as_tuples=True, batch_size=8):
            yield self._read(Reading(article, Doc(doc), self._linker, ordinary_words()))

    def _read(self, reading: Reading) -> Read:
        told, before = list(self._statements(reading)), sides_of(reading)
        told = told_anew(reading, sided(reading, told, self._topics), self._topics, before)
        statements = once(concluded(reading, once(told), self._topics))
        return Read(reading.article, statements, tuple(passage(sentence) for sentence in reading.sentences))

    def _statements(self, reading: Reading) -> Iterator[Statement]:
        for sentence in reading.sentences:
            for topic in self._topics:
                yield from topic.read(sentence)


def passage(sentence: Sentence) -> Passage:
    """A sentence as the store keeps it."""
    scene = sentence.reading.scene_of(sentence)
    speech = next((s for s in sentence.reading.speeches if s.start < sentence.end and sentence.start < s.end), None)
    return Passage(
        start=sentence.start,
        end=sentence.end,
        text=sentence.text,
        names=tuple(dict.fromkeys((*_people(sentence), *sentence.teams))),
        teams=tuple(team for team in scene.teams if team),
        speaker=speech.speaker if speech else None,
    )


def _people(sentence: Sentence) -> Iterator[str]:
    yield from (person.name for person in sentence.people)
    for token in sentence.words:
        if is_pronoun(token) and (person := sentence.person_at(token)) is not None:
            yield person.name
