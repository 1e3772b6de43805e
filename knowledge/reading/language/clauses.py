"""Clauses: how far they reach in a sentence, and which of them tell of another time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import TENSED, asked_once
from knowledge.reading.language.relatives import RELATIVES

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Span, Token

# They begin what was before or comes after.
_OTHER_TIMES = frozenset("after before since following until ahead".split())
_JUST_BACK = frozenset({"fresh", "back", "straight", "hot", "just"})  # "Hale, straight from his double at Hull, shot"
_IN_THE_WAKE = frozenset({"back", "heels", "wake"})  # "on the back of a defeat"


def verb_of(word: Token) -> Token:
    """The verb of the clause that the word stands in; of a sentence without one its head."""
    while word.pos_ not in {"VERB", "AUX"} and word.head != word:
        word = word.head
    return word


def clause(token: Token) -> Sequence[Token]:
    """The words of the clause around the word: its verb and all below it that belong to no other finite clause."""
    return _clause_of(verb_of(token))


@asked_once
def _clause_of(verb: Token) -> Sequence[Token]:
    return tuple(sorted(_below(verb), key=lambda word: word.i))


def _below(head: Token) -> Sequence[Token]:
    found = [head]
    for word in found:  # which grows
        found += (child for child in word.children if not _begins_another(child))
    return found


def _begins_another(word: Token) -> bool:
    return word.dep_ in {"conj", "advcl", "ccomp", "relcl", "parataxis"} and word.pos_ in {"VERB", "AUX"}


def contexts(span: Span, token: Token) -> Iterator[Sequence[Token]]:
    """The words that tell which match a word is about, nearest first: its clauses; in brackets, what stands before."""
    bracket = next((word.i for word in reversed(span.doc[span.start : token.i]) if word.text in "()"), None)
    if bracket is None or span.doc[bracket].text == ")":
        yield from clauses_above(token)
        return
    yield [word for word in clause(token) if word.i > bracket]
    yield list(span.doc[span.start : bracket])


def clauses_above(token: Token) -> Iterator[Sequence[Token]]:
    """The clause around the word and the clauses that this one hangs on, the nearest first."""
    here = token
    for _ in range(4):
        words = clause(here)
        yield words
        verb = verb_of(here)
        if verb.head == verb:
            return
        here = verb.head


def relatives(span: Span) -> frozenset[int]:
    """The words of a sentence's relative clauses that begin with a pronoun ("who", "which"), as token indices.

    And of those without one: "Hale, poor in the defeat at Leeds, shot".
    """
    verbs = (token for token in span if token.dep_ == "relcl")
    begun = (verb for verb in verbs if any(word.lower_ in RELATIVES and word.i < verb.i for word in verb.children))
    set_apart = (at for stretch in descriptions(span) for at in stretch)
    return frozenset((*(word.i for verb in begun for word in verb.subtree), *set_apart))


def descriptions(span: Span) -> Iterator[range]:
    """The words set apart behind a name that describe whom it names: "Hale, beaten at Leeds, shot", "– fresh –"."""
    doc = span.doc
    for marks in ((",",), ("–", "—", "-")):
        places = [word.i for word in span if word.text in marks and span.start < word.i < span.end - 1]
        for first, last in pairwise(at for at in places if marks == (",",) or _stands_alone(doc[at])):
            named, begins = doc[first - 1], doc[first + 1]
            goes_on = next((word for word in doc[last + 1 : span.end] if word.pos_ != "ADV"), named)
            describes = begins.tag_ in {"JJ", "VBN"} or begins.lower_ in _JUST_BACK
            told_of = named.pos_ in {"PROPN", "NOUN"} and not any(word.tag_ in TENSED for word in doc[first:last])
            if describes and told_of and (marks != (",",) or goes_on.tag_ in TENSED):
                yield range(first + 1, last)


def _stands_alone(dash: Token) -> bool:
    """Whether a dash parts words, as a hyphen within one does not."""
    return bool(dash.whitespace_ and dash.nbor(-1).whitespace_)


def asides(span: Span) -> list[frozenset[int]]:
    """The stretches of a sentence that tell of another time ("after losing to Lazio"), as token indices."""
    found = []
    for token in span:
        if token.lower_ in _IN_THE_WAKE and span[0].i < token.i < span[-1].i and token.nbor().lower_ == "of":
            found.append(frozenset(range(token.i, _phrase_end(token, span))))
        elif token.lower_ in _OTHER_TIMES:
            head = token.head if token.dep_ in {"mark", "advmod"} else token
            if head.dep_ in {"advcl", "prep", "pcomp"}:
                found.append(frozenset(word.i for word in head.subtree))
    return found


def _phrase_end(token: Token, span: Span) -> int:
    """The index of the next comma or other mark behind the token, else of the sentence's end."""
    return next((word.i for word in span.doc[token.i : span.end] if word.text in {",", ";", "–", "—"}), span.end)
