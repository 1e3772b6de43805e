"""Auxiliaries: whether one leaves open what its verb says ("could score") or only seems to ("would go on to")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import SUBJECTS

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

_MODALS = frozenset(
    {"would", "could", "might", "may", "should", "shall", "will", "wo", "ca", "can", "must", "'d", "’d", "'ll", "’ll"}
)
_HAVE = frozenset({"have", "'ve", "’ve"})
_SUPPOSED = frozenset("if unless whether hope hoped hoping thought felt feared wished said believed".split())
_MINUTES = frozenset({"minute", "minutes", "mins", "stoppage"})


def makes_unreal(auxiliary: Token, verb: Token) -> bool:
    """Whether the auxiliary leaves open what the verb says: "could score", "had Kane scored"."""
    if (
        _only_could(auxiliary)
        or _granted(auxiliary)
        or _told_ahead(auxiliary)
        or (auxiliary.text == "Will" and verb.tag_ in {"VBD", "VBZ"})
    ):
        return False  # behind the name Will stands what he did
    return auxiliary.lower_ in _MODALS or _inverted(auxiliary)


def _only_could(auxiliary: Token) -> bool:
    """Whether the words tell all that somebody managed, and so did: "could only turn it into his own net"."""
    return auxiliary.lower_ == "could" and auxiliary.i + 1 < auxiliary.sent.end and auxiliary.nbor().lower_ == "only"


def _told_ahead(auxiliary: Token) -> bool:
    """Whether it is told ahead of its time what came about: "Hale would score in the 80th minute", "would go on to"."""
    verb = auxiliary.head
    if auxiliary.lower_ != "would" or any(child.lower_ in _HAVE for child in verb.children):
        return False
    words = [word.lower_ for word in verb.doc[verb.sent.start : verb.sent.end]]
    if not _SUPPOSED.isdisjoint(words):
        return False
    behind = words[auxiliary.i - verb.sent.start :]
    on = verb.lemma_ == "go" and behind[:4][-2:] == ["on", "to"]
    return on or not _MINUTES.isdisjoint(behind)


def _granted(auxiliary: Token) -> bool:
    """Whether the words grant what came about: "Leeds may have won nine in a row, but they are not done"."""
    verb = auxiliary.head
    perfect = any(child.lower_ == "have" and child.dep_ == "aux" for child in verb.children)
    behind = (word for word in verb.doc[verb.i : verb.sent.end] if word.dep_ == "cc" and word.lower_ == "but")
    return auxiliary.lower_ == "may" and perfect and any(word.head in {verb, verb.head} for word in behind)


def _inverted(auxiliary: Token) -> bool:
    """Whether the auxiliary stands before the subject and so means "if": "had Kane converted"."""
    subjects = [child for child in auxiliary.head.children if child.dep_ in SUBJECTS]
    return auxiliary.lower_ == "had" and bool(subjects) and auxiliary.i < subjects[0].i
