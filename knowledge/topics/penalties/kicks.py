"""Penalty kicks: what the words around one tell, and where a sentence is about one at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from knowledge.reading.language.grammar import word_before
from knowledge.topics.penalties import lexicon

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.penalties.statement import Outcome

_BACK = 2  # sentences that a shoot-out may have been named before


class Kick(NamedTuple):
    """A penalty kick that the words around `at` tell of."""

    at: Token
    taker: Person
    outcome: Outcome
    keeper: Person | None = None


def is_kick(noun: Token) -> bool:
    """Whether the word names a penalty kick: "penalty", "spot-kick", "penalty kick", not "penalty area"."""
    if noun.pos_ not in {"NOUN", "PROPN", "VERB", "ADJ"}:
        return False
    word, before = noun.lower_, word_before(noun)
    if word in lexicon.KICKS:
        return tail_of(noun) == ""
    return word in {"spotkick", "spotkicks"} or (word in lexicon.TAILS and before in {"spot", *lexicon.KICKS})


def is_spot(token: Token, sentence: Sentence) -> bool:
    """Whether the word is the "from" of "from the penalty spot"; "from 12 yards" counts where a penalty is told of."""
    if token.lower_ != "from":
        return False
    found = lexicon.SPOT.match(sentence.reading.article.text, token.idx)
    if found is None:
        return False
    sure = lexicon.SURE_SPOT.search(found.group()) is not None
    return sure or lexicon.FOULED.search(sentence.text) is not None or told_of(sentence)


def told_of(sentence: Sentence) -> bool:
    """Whether this sentence tells of a penalty, the one before of a penalty's award, or this one of a shoot-out."""
    return _tells(sentence) or in_shootout(sentence) or (sentence.previous is not None and _awards(sentence.previous))


def _tells(sentence: Sentence) -> bool:
    return lexicon.TOLD.search(sentence.text) is not None and not lexicon.REFUSED.search(sentence.text)


def _awards(sentence: Sentence) -> bool:
    return _tells(sentence) and lexicon.AWARDED.search(sentence.text) is not None


def in_shootout(sentence: Sentence) -> bool:
    """Whether the sentence tells of a shoot-out, by its own words or going on from the one before."""
    if lexicon.SHOOTOUT.search(sentence.text):
        return True
    if lexicon.ENDING.search(sentence.text) and lexicon.SHOOTOUT.search(sentence.reading.article.text):
        return True
    earlier = sentence.previous
    for _ in range(_BACK):
        if earlier is None or not lexicon.TOLD.search(sentence.text):
            return False
        if lexicon.SHOOTOUT.search(earlier.text):
            return True
        earlier = earlier.previous
    return False


def tail_of(noun: Token) -> str:
    """The noun that "penalty" only describes: "area" in "penalty area", "miss" in "penalty miss"; else nothing."""
    after = noun.nbor() if noun.i + 1 < len(noun.doc) else noun
    if (after.text == "-" or after.is_space) and after.i + 1 < len(noun.doc):
        after = after.nbor()
    return after.lower_ if after.i != noun.i and after.pos_ in {"NOUN", "PROPN"} and after.text[:1].islower() else ""
