"""Phrases around a count: the verb it hangs on, who does what that says, whom its noun describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.deeds import GOALS
from knowledge.reading.language.grammar import objects, subject
from knowledge.reading.language.roles import role_of
from knowledge.reading.mention import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.reading.language.tokens import Token

GOVERNED = 8  # steps up the parse to the verb that a count hangs on
_OPENING = frozenset({"as", "after", "before", "while", "when", "until", "since"})
_HELPING = frozenset({"aux", "auxpass", "advmod", "neg"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_RUNS = frozenset({"run", "streak", "sequence", "series", "string"})


def governor(token: Token) -> Token | None:
    """The verb that the word hangs on, or is."""
    word = token
    for _ in range(GOVERNED):
        if word.pos_ in {"VERB", "AUX"} or any(child.dep_ in _SUBJECTS for child in word.children):
            return word
        word = word.head
    return None


def doer_of(token: Token) -> Token | None:
    """Who does what the verb says that the count hangs on; of "made it 14 wins" and "shone at Lyon scoring" who did."""
    verb = governor(token)
    who = _clause_doer(verb) if verb is not None else None
    if verb is None or who is None:
        return None
    if who == token or (who.lower_ == "it" and verb.dep_ in {"ccomp", "xcomp"} and verb.head.lemma_ == "make"):
        return subject(verb.head)
    if who.dep_ == "attr" and who.head.lemma_ in {"be", "become"}:
        return subject(who.head)  # "became the first man to score in ten matches running"
    if verb.dep_ == "acl" and who == verb.head and who.dep_ == "pobj" and who.head.lower_ not in _OPENING:
        return doer_of(who.head)
    return who


def _clause_doer(verb: Token) -> Token | None:
    """The verb's subject, by name if one stands with it: "champions Leeds won".

    Also where the parser has joined it to what stands before: "as Leeds held on", "…, and Leeds have now won".
    """
    helped = [child for child in verb.children if child.i < verb.i and child.dep_ in _HELPING]
    first = min((verb, *helped), key=lambda word: word.i)
    before = first.nbor(-1) if first.i > verb.sent.start else verb
    opened = before.dep_ == "pobj" and before.head.lower_ in _OPENING
    first_word = next(before.subtree)
    after_and = first_word.i > verb.sent.start and first_word.nbor(-1).lower_ == "and"
    joined = before.dep_ == "conj" and after_and and before.head.i < before.i - 1 and not _has_subject(verb)
    finite = first.tag_ in {"VBD", "VBZ", "VBP"}
    named = before.pos_ == "PROPN" or (joined and role_of(before.lower_) is Role.PLAYER)
    if named and finite and (opened or joined):
        return before
    return _by_name(subject(verb))


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in _SUBJECTS for child in verb.children)


def _by_name(doer: Token | None) -> Token | None:
    """The name that stands with who is described: "defending champions Leeds"."""
    if doer is None or doer.pos_ != "NOUN" or doer.lemma_.lower() in GOALS:
        return doer
    names = (child for child in doer.children if child.dep_ == "appos" and child.pos_ == "PROPN")
    return next(names, doer)


def run_of(token: Token) -> Iterator[Token]:
    """The run that the count is of: "a run of seven defeats"."""
    if token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.lemma_ in _RUNS:
        yield token.head.head


def who_did(token: Token) -> Iterator[Token]:
    """Who the clause behind the count says did it: "the sixth goal that Leeds have conceded"."""
    for clause in token.children:
        if clause.dep_ == "relcl":
            yield from (child for child in clause.children if child.dep_ == "nsubj" and child.pos_ == "PROPN")


def described(token: Token) -> Iterator[Token]:
    """Whom a count's noun describes that is no thing: "Hale, their top scorer", "Leeds' 22-goal striker Hale"."""
    if role_of(token.lower_) is not Role.PLAYER:
        return
    yield token
    if token.dep_ in {"appos", "compound"}:
        yield token.head
    elif token.dep_ == "attr" and (doer := subject(token.head)) is not None:
        yield doer
    elif token.dep_ == "pobj" and token.head.lower_ == "as":
        yield from objects(token.head.head)


def described_in(token: Token) -> Token | None:
    """The noun that the relative clause of the count describes: the forward of "his forward, who won his first cap"."""
    verb = governor(token)
    return verb.head if verb is not None and verb.dep_ == "relcl" and verb.head.pos_ == "NOUN" else None
