"""Outcomes told by nouns: "Chelsea's 3-1 win at Villa", "the draw with Lazio", "a 7-0 rout at the hands of Hull"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.grammar import prepositions, subject, told
from knowledge.topics.results import outcomes
from knowledge.topics.results.outcome import Outcome, on_aggregate, opponents, side
from knowledge.topics.results.scores import scores_in

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

_DEFINITE = frozenset({"the", "that", "this"})
_HOPED = frozenset(
    "hope need want chase seek deserve await look push search bid quest chance hopes aim demand expect require".split()
)


def told_by_noun(sentence: Sentence, noun: Token) -> Iterator[Outcome]:
    """The outcomes that a noun tells; one in the plural tells one against each team listed."""
    result = _result(noun)
    if result is None or noun.pos_ not in {"NOUN", "PROPN"} or on_aggregate(sentence, noun):
        return
    others: list[str | None] = [*opponents(sentence, noun)]
    if noun.tag_ == "NNS" and len(others) < 2:
        return
    if not _presupposed(sentence, noun) and not told(noun):
        return
    own = _owner(sentence, noun)
    if own is None and (others or _has_score(sentence, noun)):
        own = side(sentence, subject(_verb_above(noun)))
    if own is None and not others:
        return
    if result == "draw" and not others and not _has_score(sentence, noun) and _owner(sentence, noun) is None:
        return
    yield from (Outcome(noun, own if own != other else None, other, result) for other in (others or [None]))


def _result(noun: Token) -> str | None:
    lemma = noun.lemma_.lower()
    if lemma in outcomes.THRASHINGS:
        return "win" if any(preposition.lower_ == "of" for preposition, _ in prepositions(noun)) else "defeat"
    if lemma in outcomes.DEFEATS:
        return "win" if any(preposition.lower_ == "of" for preposition, _ in prepositions(noun)) else "defeat"
    return "win" if lemma in outcomes.WINS else "draw" if lemma in outcomes.DRAWS else None


def _presupposed(sentence: Sentence, noun: Token) -> bool:
    """Whether the noun speaks of something known to have happened: with its score, or "their", "the" … before it."""
    words = {child.lower_ for child in noun.children}
    if words & {"no", "any", "another", "first", "a", "an"} and not _has_score(sentence, noun):
        return False
    if noun.head.lemma_.lower() in _HOPED or noun.head.head.lemma_.lower() in _HOPED:
        return False
    owned = any(child.dep_ == "poss" for child in noun.children)
    return owned or _has_score(sentence, noun) or bool(words & _DEFINITE)


def _has_score(sentence: Sentence, noun: Token) -> bool:
    before = sentence.text[max(0, noun.idx - sentence.start - 45) : noun.idx - sentence.start]
    return any(score.final for score in scores_in(before))


def _verb_above(noun: Token) -> Token:
    verb = noun
    while verb.pos_ not in {"VERB", "AUX"} and verb.head != verb:
        verb = verb.head
    return verb


def _owner(sentence: Sentence, noun: Token) -> str | None:
    """Whose win or defeat it is: "Chelsea's 3-1 win", "their home defeat", "Bowen's side's loss"."""
    for child in noun.children:
        if child.dep_ in {"poss", "compound", "nmod"} and (team := side(sentence, child)):
            return team
    return None
