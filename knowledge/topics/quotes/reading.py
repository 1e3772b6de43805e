"""How quotes are read: each paragraph of a quoted passage whose speaker the article names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.topics.quotes.statement import Quote

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence


def read(sentence: Sentence) -> Iterator[Quote]:
    """The quotes that start in the sentence."""
    text = sentence.reading.article.text
    for speech in sentence.reading.speeches:
        for start, end in speech.paragraphs if speech.speaker else ():
            if sentence.start <= start < sentence.end:
                first = next(token for token in sentence.words if token.idx + len(token) > start)
                yield sentence.state(Quote, first, speaker=speech.speaker, text=text[start:end])
