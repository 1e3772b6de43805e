"""Belonging: whose somebody is by what is told of them: "Giroud put Arsenal ahead", "Inzaghi's side, Lazio"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language import lexicon
from knowledge.reading.language.asserted import negated
from knowledge.reading.language.grammar import objects, prepositions
from knowledge.reading.language.roles import role_of
from knowledge.reading.mention import Role

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Doc, Token

_HITS = frozenset({"hit", "strike", "clip", "brush", "graze"})  # "the ball hit Hale's side"
_LINE_UPS = frozenset({"side", "team", "xi", "lineup", "up", "eleven"})  # "up" is the last word of "line-up"
_DESCRIBED = 6  # words in which a side's name follows its coach's
_HAS = frozenset("suffer win celebrate taste get claim secure enjoy have mark begin start record earn lose".split())
_KEEPS = frozenset("keep retain lose earn win hold regain take claim".split())
_OF_LINE_UPS = {("make", "change"), *((verb, noun) for verb in _KEEPS for noun in ("place", "spot", "berth"))}
_FOR_TEAM = frozenset(
    """
    put give send fire head hand lead restore equalise equalize level score earn rescue seal win nod edge volley nudge
    poke
    """.split()
)


def served_by(name: Token) -> list[Token]:
    """The words for the sides that the person named plays or works for, by what is told."""
    told = (_of_side, _does_for, _led_through, _renamed, _lined_up, coached_by)
    return [word for tells in told for word in tells(name)]


def _of_side(name: Token) -> list[Token]:
    """Whose somebody is called: "Hale of Everton was booked"."""
    return [noun for of, noun in prepositions(name) if of.lower_ == "of" and of.i == name.i + 1]


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


def called_his(doc: Doc, end: int) -> Token | None:
    """Whatever is called by the name of whoever is named up to `end`: "Gabor's in-form Lazio", "Gabor's Lazio side".

    Not what is only called by another name besides: "Gabor's Lazio contract".
    """
    if end + 1 >= len(doc) or doc[end].tag_ != "POS":
        return None
    words = doc[end + 1 : min(end + _DESCRIBED, doc[end].sent.end)]
    at = next((i for i, word in enumerate(words) if not _describes(word)), len(words))
    if at == len(words) or words[at].pos_ != "PROPN":
        return None
    behind = next((word for word in words[at + 1 :] if word.pos_ != "PROPN"), None)
    return words[at] if behind is None or behind.pos_ != "NOUN" or behind.lower_ in lexicon.SIDES else None


def _describes(word: Token) -> bool:
    """Whether the word may stand before a side's name: "in-form", "title-chasing", "fellow"."""
    hyphened = word.tag_ == "HYPH" or (word.i + 1 < word.sent.end and word.nbor().tag_ == "HYPH")
    return hyphened or word.nbor(-1).tag_ == "HYPH" or word.pos_ == "ADJ"


def _lined_up(name: Token) -> list[Token]:
    """Whose line-up somebody changes, or is in: "Gabor made two changes to the Lazio side", "kept his place in"."""
    if name.dep_ != "nsubj" or negated(name.head):
        return []
    told = [noun for noun in objects(name.head) if (name.head.lemma_, noun.lemma_) in _OF_LINE_UPS]
    heads = (*told, name.head) if told else ()
    picked = [word for head in heads for _, word in prepositions(head) if word.lower_ in _LINE_UPS]
    return [child for word in picked for child in word.children if child.dep_ in {"compound", "poss", "nmod"}]


def coached_by(name: Token) -> list[Token]:
    """Whom somebody coaches, by what he has there: "Gabor suffered his first defeat as Lazio manager"."""
    if name.dep_ != "nsubj" or name.head.lemma_ not in _HAS or negated(name.head):
        return []
    had = (name.head, *(word for thing in objects(name.head) for word in thing.subtree))
    behind = (noun for word in had for preposition, noun in prepositions(word) if preposition.lower_ == "as")
    coach = (noun for noun in behind if role_of(noun.lower_) is Role.COACH)
    return [child for word in coach for child in word.children if child.dep_ in {"compound", "amod", "nmod", "poss"}]


def _renamed(name: Token) -> list[Token]:
    """What somebody's side is the other name of: "Lazio, Inzaghi's side"."""
    return [name.head.head] if has_side(name) and name.head.dep_ == "appos" else []
