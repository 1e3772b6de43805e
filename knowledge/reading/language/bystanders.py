"""Bystanders: who is named beside what happens, not as one who does it: "with Hale backing off, he turned and shot"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.deeds import PASSES, SHOTS
from knowledge.reading.language.grammar import SUBJECTS

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

_BESIDE = frozenset({"despite", "past", "beyond", "without", "around"})  # "despite the attentions of Hale"
_FOULS = frozenset({"foul", "challenge", "tackle", "lunge", "elbow", "push", "trip", "stamp", "barge"})
_SERVED = PASSES - SHOTS  # what somebody else has put over: "a header from Hale's corner"
_NOT_THERE = frozenset(
    "rested injured suspended absent missing unavailable sidelined out ill ineligible cup-tied".split()
)
_ABSENCES = frozenset({"absence", "injury", "loss", "suspension", "departure"})
_COMPARES, _ALIKE = frozenset({"as", "than"}), frozenset({"same", "as"})
_NEAR = 4  # words before the second "as" in which the first stands
_PARTICIPLES = frozenset({"acl", "advcl"})


def is_bystander(name: Token) -> bool:
    """Whether the person whose name this word heads stands beside what the sentence tells of another.

    As in "with Hale backing off", "played onside by Hale", "despite the close attention of Hale", "past Hale", "a foul
    on Hale", "from Hale's corner", "without Hale", "for the injured Hale".
    """
    while name.dep_ == "conj" and name.head.pos_ in {"PROPN", "NOUN"}:
        name = name.head
    if name.dep_ in SUBJECTS:
        return _is_missing(name) or _is_absolute(name.head)
    if _is_missing(name) or serves(name):
        return True
    while name.dep_ in {"poss", "pobj", "prep", "conj"}:
        if name.lower_ in _BESIDE or (name.dep_ == "pobj" and name.head.lower_ in _BESIDE):
            return True
        if name.dep_ == "pobj" and name.head.lower_ == "on" and _is_foul_before(name.head):
            return True
        if name.dep_ == "pobj" and name.head.dep_ == "agent":
            verb = name.head.head
            return verb.dep_ in _PARTICIPLES and all(child.dep_ != "auxpass" for child in verb.children)
        name = name.head
    return False


def is_compared(name: Token) -> bool:
    """Whether somebody is named only for another to be compared with: "the same age as Hale", "older than Hale"."""
    if name.dep_ != "pobj" or name.head.lower_ not in _COMPARES:
        return False
    first = max(name.sent.start, name.head.i - _NEAR)
    before = {word.lower_ for word in name.doc[first : name.head.i]}
    return name.head.lower_ == "than" or ("well" not in before and not before.isdisjoint(_ALIKE))


def _is_missing(name: Token) -> bool:
    """Whether somebody is told of as not there: "without Hale", "with Hale rested", "in the absence of Hale"."""
    if name.left_edge.i > name.sent.start:
        before = name.left_edge.nbor(-1).lower_
        behind = name.nbor().lower_ if name.i + 1 < name.sent.end else ""
        if before == "without" or (before == "with" and behind in _NOT_THERE):
            return True
    lost = name.dep_ == "pobj" and name.head.lower_ in {"of", "to"} and name.head.head.lemma_.lower() in _ABSENCES
    described = name.dep_ not in SUBJECTS and any(child.lower_ in _NOT_THERE for child in name.children)
    return lost or (described and name.dep_ != "dobj")


def _is_foul_before(on: Token) -> bool:
    """Whether "on" tells of whom somebody fouled: "the foul by Cole on Hale"."""
    before = on
    while (before.pos_ in {"PROPN", "ADP", "ADJ"} or before.text == "-") and before.i > on.sent.start:
        before = before.nbor(-1)
    return before.lower_ in _FOULS


def _is_absolute(verb: Token) -> bool:
    """Whether "with" begins the words that have a subject of their own: "with Hale backing off"."""
    begun = verb.dep_ == "pcomp" and verb.head.lower_ == "with"
    return begun or any(child.dep_ == "mark" and child.lower_ == "with" for child in verb.children)


def serves(name: Token) -> bool:
    """Whether the word tells from whom came what another put in: "from Hale's corner", "a cross from Hale"."""
    if name.dep_ in {"poss", "compound"}:
        served = name.head
        return served.lemma_.lower() in _SERVED and served.dep_ in {"dobj", "pobj"}
    if name.dep_ != "pobj" or name.head.lower_ not in {"from", "by"}:
        return False
    return name.head.head.lemma_.lower() in _SERVED and name.head.head.dep_ in {"dobj", "pobj"}
