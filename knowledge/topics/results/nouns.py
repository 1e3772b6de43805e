"""Outcomes told by nouns: "Chelsea's 3-1 win at Villa", "the draw with Lazio", "a 7-0 rout at the hands of Hull"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.grammar import prepositions, told
from knowledge.topics.results import outcomes
from knowledge.topics.results.bearers import bearer, owner, verb_above
from knowledge.topics.results.outcome import Outcome, host_of, on_aggregate, opponents
from knowledge.topics.results.scores import scores_in

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
_DEFINITE = frozenset({"the", "that", "this"})
_HOPED = frozenset(
    "hope need want chase seek deserve await look push search bid quest chance hopes aim demand expect require".split()
)
# With one of these a counted win is the one just had: "secured their first home win of the season".
_ATTAINED = frozenset("secure earn seal clinch claim record register celebrate get win collect complete wrap".split())


def told_by_noun(sentence: Sentence, noun: Token) -> Iterator[Outcome]:
    """The outcomes that a noun tells; one in the plural tells one against each team listed."""
    result = _result(noun)
    if result is None or noun.pos_ not in {"NOUN", "PROPN"} or on_aggregate(sentence, noun):
        return
    others: list[str | None] = [*opponents(sentence, noun, outcomes.AGAINST[result])]
    if noun.tag_ == "NNS" and len(others) < 2:
        return
    if not _presupposed(sentence, noun) and not told(noun):
        return
    own = owner(sentence, noun)
    if not others:
        others = [host_of(sentence, noun, own)]
    if others == [None] and not _has_score(sentence, noun) and (own is None or _counted(noun)):
        return
    if own is None:
        own = bearer(sentence, noun, {other for other in others if other is not None}, result)
    yield from (Outcome(noun, own if own != other else None, other, result) for other in others)


def _result(noun: Token) -> str | None:
    lemma = noun.lemma_.lower()
    if lemma in outcomes.THRASHINGS | outcomes.DEFEATS:
        return "win" if any(preposition.lower_ == "of" for preposition, _ in prepositions(noun)) else "defeat"
    return "win" if lemma in outcomes.WINS else "draw" if lemma in outcomes.DRAWS else None


def _counted(noun: Token) -> bool:
    """Whether the noun is one of a count ("their sixth win in seven"), which tells no match of its own."""
    ordinal = any(child.lower_ in _ORDINALS for child in noun.children)
    return ordinal and verb_above(noun).lemma_.lower() not in _ATTAINED


def _presupposed(sentence: Sentence, noun: Token) -> bool:
    """Whether the noun speaks of something known to have happened: with its score, or "their", "the" … before it."""
    words = {child.lower_ for child in noun.children}
    scored = _has_score(sentence, noun)
    if words & {"no", "any", "another", "first", "a", "an"} and not scored:
        return False
    if noun.head.lemma_.lower() in _HOPED or noun.head.head.lemma_.lower() in _HOPED:
        return False
    return scored or bool(words & _DEFINITE) or any(child.dep_ == "poss" for child in noun.children)


def _has_score(sentence: Sentence, noun: Token) -> bool:
    before = sentence.text[max(0, noun.idx - sentence.start - 45) : noun.idx - sentence.start]
    return any(score.final for score in scores_in(before))
