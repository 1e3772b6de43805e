"""Phrases around a count: the verb it hangs on, and whom the clause gives it to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

_GIVING = frozenset("give hand earn bring secure seal condemn inflict consign subject deal grant".split())


def governor(token: Token) -> Token | None:
    """The verb that the word hangs on, or is."""
    word = token
    for _ in range(8):
        if word.pos_ in {"VERB", "AUX"} or any(child.dep_ == "nsubj" for child in word.children):
            return word
        word = word.head
    return None


def given_to(verb: Token, token: Token) -> Iterator[Token]:
    """Whom the verb gives the count to: "handed the substitute his first goal", "condemned Lyon to a third defeat"."""
    if verb.lemma_ in _GIVING:
        for child in verb.children:
            if child.dep_ in {"dative", "dobj"} and child.i < token.i and child.pos_ in {"PROPN", "NOUN", "PRON"}:
                yield child


def behind_for(word: Token) -> Iterator[Token]:
    """Whom it is said to be for, a scope passed over: "a second win for the home side", "a fifth in six for Leeds"."""
    scopes = [noun for child in word.children if child.dep_ == "prep" for noun in child.children]
    for head in (word, *(noun for noun in scopes if noun.dep_ == "pobj" and noun.i > word.i)):
        for child in head.children:
            if child.dep_ == "prep" and child.lower_ == "for":
                yield from (noun for noun in child.children if noun.dep_ == "pobj")
