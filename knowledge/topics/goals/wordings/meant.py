"""Whom a word of a sentence about goals denotes: by name, as "he", as "the striker", as "the latter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import subject
from knowledge.reading.language.roles import role_of
from knowledge.reading.mention import Person
from knowledge.reading.people.epithets import is_pronoun

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_PAIR = ("former", "latter")  # of two people named before


def meant(sentence: Sentence, word: Token) -> Person | None:
    """The person that the word itself denotes, "the latter" too; "a Hale own goal" denotes none."""
    mention = sentence.mention_at(word)
    if word.lower_ in _PAIR:
        before = sentence.previous.people if sentence.previous else []
        two = [m.means for m in sentence.mentions if m.end <= word.i and isinstance(m.means, Person)] or before
        return dict(zip(_PAIR, two[-2:], strict=False)).get(word.lower_) if len(two) > 1 else None
    if mention is None and word.pos_ == "NOUN" and role_of(word.lower_) is None and "old" not in word.lower_:
        return None
    person = sentence.person_at(word)
    named = mention is not None and isinstance(mention.means, Person)  # not "the Spaniard"
    if not named and not is_pronoun(word) and person is not None:
        return _other_than_doer(sentence, word, person)
    return person


def _other_than_doer(sentence: Sentence, epithet: Token, person: Person) -> Person:
    """Of "Hale crossed and the striker scored" another than Hale, if anybody else has been named."""
    verb = epithet.head
    above = subject(verb.head) if verb.dep_ == "conj" else None
    if above is None or sentence.person_at(above) is not person:
        return person
    named = [m.means for m in sentence.mentions if m.end <= epithet.i and isinstance(m.means, Person)]
    return next((other for other in reversed(named) if other is not person and other.plays), person)
