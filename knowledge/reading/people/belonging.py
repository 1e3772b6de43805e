"""Belonging: whose somebody is by what is told of them: "Giroud put Arsenal ahead", "Inzaghi's side, Lazio"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language import lexicon
from knowledge.reading.language.asserted import negated

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

_HITS = frozenset({"hit", "strike", "clip", "brush", "graze"})  # "the ball hit Hale's side"
_FOR_TEAM = frozenset(
    """
    put give send fire head hand lead restore equalise equalize level score earn rescue seal win
    """.split()
)


def served_by(name: Token) -> list[Token]:
    """The words for the sides that the person named plays or works for, by what is told."""
    return [*_does_for(name), *_led_through(name), *_renamed(name)]


def _does_for(name: Token) -> list[Token]:
    """For whom somebody does what only a side's own do: "Giroud put Arsenal ahead"."""
    if name.dep_ != "nsubj" or name.head.lemma_ not in _FOR_TEAM or negated(name.head):
        return []
    return [word for word in name.head.children if word.dep_ in {"dobj", "dative"} and word.i > name.head.i]


def _led_through(name: Token) -> list[Token]:
    """Who has what somebody brought about: "Arsenal led through Giroud"."""
    if name.dep_ != "pobj" or name.head.lower_ != "through":
        return []
    return [word for word in name.head.head.children if word.dep_ == "nsubj"][:1]


def has_side(name: Token) -> bool:
    """Whether a side is called somebody's, and so its coach's: "Inzaghi's side"; no ball hits that one."""
    side = name.head
    hit = side.dep_ == "dobj" and side.head.lemma_ in _HITS
    body = side.lower_ == "side" and (hit or (side.dep_ == "pobj" and side.head.lower_ in {"off", "into"}))
    return name.dep_ == "poss" and side.lower_ in lexicon.SIDES and not body


def _renamed(name: Token) -> list[Token]:
    """What somebody's side is the other name of: "Lazio, Inzaghi's side"."""
    return [name.head.head] if has_side(name) and name.head.dep_ == "appos" else []
