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


def _other_than_doer(sentence: Sentence, epithet: Token, person: Person) -> Person | None:
    """Of "Hale crossed and the striker scored" another than Hale, if anybody else has been named.

    In "Hale crossed for the striker to score" it is surely another, be it nobody who is named for certain.
    """
    verb = epithet.head
    if verb.tag_ == "VB" and epithet.dep_ == "nsubj" and any(child.dep_ == "mark" for child in verb.children):
        return person if _gives(sentence, verb) is not person else _only_other(sentence, epithet, person)
    above = subject(verb.head) if verb.dep_ == "conj" else None
    if above is None or sentence.person_at(above) is not person:
        return person
    return next((other for other in reversed(_named_before(sentence, epithet)) if other is not person), person)


def _gives(sentence: Sentence, verb: Token) -> Person | None:
    """Who gives the ball to whoever does what the infinitive says."""
    giver = subject(verb.head)
    return sentence.person_at(giver) if giver is not None else None


def _only_other(sentence: Sentence, epithet: Token, person: Person) -> Person | None:
    others = {id(other): other for other in _named_before(sentence, epithet) if other is not person}
    return next(iter(others.values())) if len(others) == 1 else None


def _named_before(sentence: Sentence, word: Token) -> list[Person]:
    named = [m.means for m in sentence.mentions if m.end <= word.i and isinstance(m.means, Person)]
    return [person for person in named if person.plays]
