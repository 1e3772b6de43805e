"""Strangers: whom "the Norwegian" means where nothing tells who is from Norway.

It is somebody of whom has just been told, by name or as "he", and nobody of three sentences ago.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import SUBJECTS
from knowledge.reading.mention import Person
from knowledge.reading.people.epithets import is_epithet, is_pronoun

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence


def nearest(best: Person, fitting: Sequence[Person], token: Token, sentence: Sentence) -> Person | None:
    """Who is most likely meant, if he has just been told of or nobody else could be; else who was named last."""
    here = [mention.means for mention in sentence.mentions if mention.start <= token.i + 2]
    before = list(_told(sentence.previous)) if sentence.previous is not None else []
    if best in here or best in before or len(fitting) == 1:
        return best
    return next((person for person in reversed(before) if person in fitting), None)


def _told(sentence: Sentence) -> Iterator[Person]:
    """Who is named in a sentence or meant by a subject of it that is no name: "He crossed", no "His cross flew"."""
    for word in sentence.words:
        unnamed = word.dep_ in SUBJECTS and (is_pronoun(word) or is_epithet(word, sentence))
        person = sentence.person_at(word) if unnamed or sentence.named_at(word) is not None else None
        if person is not None:
            yield person
