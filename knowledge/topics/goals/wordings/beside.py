"""Who did it beside others named: with them, each of them, or past them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.deeds import BEYOND, between
from knowledge.reading.language.grammar import subject
from knowledge.topics.goals.wordings.lost_subjects import right_before

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_ALONG = frozenset({"along", "alongside", "together"})
_CUTS = frozenset({"in", "inside", "through", "back"})
_EACH = frozenset({"each", "both", "all"})


def alongside(first: Token, verb: Token) -> list[Token]:
    """Who did it too, told between the doer and the verb: "Hale, along with Cole, scored"."""
    listed = [
        word for word in verb.subtree if word.i > verb.i and word.head.lower_ == "alongside"
    ]  # "on the scoresheet"
    between = verb.doc[first.i + 1 : verb.i] if verb.lemma_ not in {"be", "get"} else [*listed]
    words = (word for word in between if word.dep_ == "pobj" and word.pos_ == "PROPN")
    return [word for word in words if _ALONG.intersection((word.head.lower_, word.head.head.lower_))]


def each_of(verb: Token) -> Token | None:
    """Who each did it, where the parser takes that for an adjective: "Hale and Cole each scored goals"."""
    if verb.dep_ != "amod" or not (verb.tag_ == "VBD" or (verb.i > 0 and verb.nbor(-1).lower_ in _EACH)):
        return None
    beside = (child for child in (*verb.children, *verb.head.children) if child.dep_ == "nsubj" and child.i < verb.i)
    return next(beside, verb.head.head if verb.head.dep_ == "appos" else None)


def past_beaten(sentence: Sentence, verb: Token) -> Token | None:
    """Who goes on past whom he beat, where the parser hangs it on that one: "outmuscled Cole, cut inside and shot"."""
    first = verb
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    if first.dep_ != "acl" or first.tag_ not in {"VBN", "VBD"} or first.nbor(-1).text != ",":
        return None
    beaten = first.head
    if first.lower_ == "cut" and first.nbor().lower_ in _CUTS and beaten.dep_ == "pobj":
        return subject(verb_of(beaten))  # "came on and, in front of his coach, cut inside and shot"
    passed = beaten.dep_ == "pobj" and beaten.head.lower_ in BEYOND and beaten.head.head.pos_ == "VERB"
    over = beaten.head.head if passed else beaten.head
    if not passed and (beaten.dep_ != "dobj" or between(over.lemma_) is not False):
        return None
    return (right_before(sentence, over) or subject(over)) if sentence.named_at(beaten) is not None else None
