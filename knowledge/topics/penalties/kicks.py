"""Where a sentence tells of a penalty kick, and what a kick is once its taker and its end are known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from knowledge.topics.penalties import lexicon

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.penalties.statement import Outcome


class Kick(NamedTuple):
    """A penalty kick that the words around `at` tell of."""

    at: Token
    taker: Person | None
    outcome: Outcome
    keeper: Person | None = None


def is_kick(noun: Token, sentence: Sentence) -> bool:
    """Whether the word means a penalty kick: "penalty", "spot-kick", or "effort" where a penalty has been told of."""
    if noun.pos_ not in {"NOUN", "PROPN", "VERB", "ADJ"}:
        return False
    word = noun.lower_
    if word in lexicon.KICK:
        return _tail(noun) == ""
    if word in {"kick", "kicks"} and _before(noun) in {"spot", *lexicon.KICK}:
        return True
    if word in {"spotkick", "spotkicks"} or (word in lexicon.KICK_TAILS and _before(noun) in lexicon.KICK):
        return True
    if word in lexicon.TRIES and any(child.lower_ == "from" and is_spot(child, sentence) for child in noun.children):
        return True
    return word in lexicon.TRIES and _owned(noun) and told_before(noun, sentence)


def is_spot(token: Token, sentence: Sentence) -> bool:
    """Whether the word is the "from" of "from the penalty spot"; "from 12 yards" counts where a penalty is told of."""
    if token.lower_ != "from":
        return False
    found = lexicon.SPOT.match(sentence.reading.article.text, token.idx)
    if found is None:
        return False
    return lexicon.SURE_SPOT.search(found.group()) is not None or told_before(token, sentence)


def told_before(token: Token, sentence: Sentence) -> bool:
    """Whether this sentence, up to the word, or the one before tells that a penalty was given."""
    here = sentence.reading.article.text[sentence.start : token.idx]
    if lexicon.TOLD.search(here):
        return not lexicon.REFUSED.search(here)
    earlier = sentence.previous
    return earlier is not None and bool(lexicon.TOLD.search(earlier.text)) and not lexicon.REFUSED.search(earlier.text)


def tail_noun(noun: Token) -> str:
    """The noun that "penalty" only describes: "area" in "penalty area", "miss" in "penalty miss"; else nothing."""
    return _tail(noun)


def kick_nouns(sentence: Sentence) -> Iterator[Token]:
    """The nouns of the sentence that mean penalty kicks, direct speech apart."""
    return (token for token in sentence.span if is_kick(token, sentence) and not sentence.spoken(token))


def _tail(noun: Token) -> str:
    """The next word where it is a noun that "penalty" describes."""
    if noun.i + 1 >= len(noun.doc):
        return ""
    after = noun.doc[noun.i + 1]
    if after.text == "-" and noun.i + 2 < len(noun.doc):
        after = noun.doc[noun.i + 2]
    return after.lower_ if after.pos_ in {"NOUN", "PROPN"} and after.text[:1].islower() else ""


def _before(noun: Token) -> str:
    at = noun.i - 1
    while at > 0 and noun.doc[at].text in "-‑":
        at -= 1
    return noun.doc[at].lower_ if at >= 0 else ""


def _owned(noun: Token) -> bool:
    return any(child.dep_ == "poss" for child in noun.children)
