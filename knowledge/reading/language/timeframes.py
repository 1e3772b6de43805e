"""Time frames: which words of a sentence tell of the same time as one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import clause, verb_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.reading.language.tokens import Token

_BELOW = frozenset({"advcl", "acl", "pcomp", "ccomp", "xcomp"})  # clauses that happen when the one above does
_WHEN = frozenset({"when", "as", "for", "by"})
AFTER = frozenset({"after", "before", "since", "until", "later", "following"})
_UNDESCRIBED = frozenset({"minute", "minutes", "mins", "min", "-", "lead", "advantage"})


def timeframes(token: Token) -> Iterator[list[Token]]:
    """The words that tell of the token's time: of its clause, of the one it hangs on, then of its "when" clauses."""
    yield _own_words(token)
    yield _clause_above(token)
    yield _when(token)


def _own_words(token: Token) -> list[Token]:
    """The words of the token's clause, those apart that hang on a verb behind "after" or "before"."""
    words = clause(token)
    apart = {below.i for word in words if word.lower_ in AFTER and word.i != token.i for below in _verbal(word)}
    return [word for word in words if word.i not in apart or token.i in apart]


def _verbal(preposition: Token) -> list[Token]:
    return [below for child in preposition.children if child.dep_ == "pcomp" for below in child.subtree]


def _clause_above(token: Token) -> list[Token]:
    """The clause that the token's hangs on; of one joined by "and" its beginning, if the subject is the same."""
    verb = verb_of(token)
    head = verb.head
    if verb.tag_ == "VB" and verb.dep_ == "relcl" and head.lower_ in _UNDESCRIBED:
        return [head, *head.lefts]  # "waited until the 88th minute to score"
    if head == verb or any(child.lower_ in AFTER for child in (*verb.children, head)):
        return []
    if verb.dep_ in _BELOW:
        words = [word for word in clause(head) if not describes(word)]
        return words or _clause_above(head)
    shared = verb.dep_ == "conj" and not any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children)
    return [word for word in clause(head) if word.i < verb.i and not describes(word)] if shared else []


def describes(word: Token) -> bool:
    """Whether the word belongs to what describes a noun before it: "64th-minute" in "64th-minute opener"."""
    head = word
    if word.text == "(":
        return False
    while head.dep_ in {"amod", "nummod", "npadvmod", "compound", "nmod", "punct"} and head.head != head:
        head = head.head
        if head.lower_ not in _UNDESCRIBED and head.pos_ in {"NOUN", "PROPN"}:
            return True
    return False


def _when(token: Token) -> list[Token]:
    """The clauses that tell when what the token's says happened: "Hale scored as the hour was up"."""
    verb = verb_of(token)
    below = [
        child
        for child in verb.children
        if child.dep_ == "advcl" and any(word.lower_ in _WHEN for word in child.children)
    ]
    return [word for clause_below in below for word in clause(clause_below)]
