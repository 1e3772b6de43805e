"""Strikers: whose shot a noun tells of, by its owner or by who sent it off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import prepositions, subject
from knowledge.topics.goals.wordings.flights import BALLS

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

_NEAR = 9  # words before a shot among which is the verb of who saw it
_SEES = frozenset({"see", "watch"})
_OF_NOBODY = frozenset({"ball", "cross", "corner", "kick"})  # sent in by one, put in by another
# Verbs of those who have a shot against them.
_FACES = frozenset(
    """
    let allow concede spill fumble miss parry push face block save deny stop keep turn help prevent defend
    deflect divert palm tip clear claw
    """.split()
)


def striker(shot: Token, verb: Token) -> Token | None:
    """Whose shot it is: "Hale's header", "a Hale header", "a header from Hale", "Hale, whose header"."""
    beside = [child for child in shot.children if child.dep_ in {"poss", "compound"}]
    behind = [noun for prep, noun in prepositions(shot) if prep.lower_ in {"from", "by"}]
    owner = next(iter([*beside, *behind]), None)
    while owner is not None and owner.lower_ == "whose" and verb.dep_ == "conj":
        verb = verb.head  # "whose shot took a deflection and flew in"
    if owner is not None and owner.lower_ == "whose" and verb.dep_ == "relcl":
        return verb.head
    return owner if owner is not None else _sender(shot)


def seen(verb: Token) -> Token | None:
    """The shot that does what the verb says where the parser has lost it: "watched a shot dip and fly in"."""
    before = verb.nbor(-1) if verb.i > verb.sent.start else verb
    if verb.tag_ in {"NN", "VBP"} and before.lower_ in BALLS - _OF_NOBODY:
        watched = any(word.lemma_ in _SEES for word in verb.doc[max(verb.sent.start, verb.i - _NEAR) : verb.i])
        return before if watched else None
    if verb.tag_ == "VBD" and (shot := _joined_wrongly(verb)) is not None:
        return shot
    if verb.tag_ != "VB" or verb.head.lemma_ not in _SEES or verb.head.i > verb.i:
        return None
    return next((word for word in verb.doc[verb.head.i + 1 : verb.i] if word.lower_ in BALLS - _OF_NOBODY), None)


def _joined_wrongly(verb: Token) -> Token | None:
    """The shot right before a verb, where the parser joins it to what is before: "fell over and his shot flew in"."""
    words = (word for word in reversed(verb.doc[verb.sent.start : verb.i]) if word.pos_ != "ADV")
    before = next(words, verb)
    lost = before.dep_ == "conj" and before.lower_ in BALLS - _OF_NOBODY and before.head.lower_ not in BALLS
    return before if lost and not any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children) else None


def _sender(shot: Token) -> Token | None:
    """Who sent a shot off: "Hale unleashed a drive that flew in", "met the cross with a header, which went in"."""
    while shot.dep_ == "appos":
        shot = shot.head
    if shot.dep_ == "pobj" and shot.head.lower_ == "of" and shot.head.head.pos_ == "NOUN":
        shot = shot.head.head  # "a peach of a shot"
    if shot.lower_ in _OF_NOBODY:
        return None
    above = shot.head.head if shot.dep_ == "pobj" and shot.head.lower_ in {"with", "in"} else shot.head
    if shot.dep_ in {"nsubj", "compound", "amod"} and above.head.lemma_ in _SEES:
        above = above.head
    elif shot.dep_ not in {"dobj", "pobj"}:
        return None
    if above.pos_ == "NOUN" and above.dep_ == "dobj":
        above = above.head  # "ended a run with a shot that flew in"
    return subject(above) if above.pos_ == "VERB" and above.lemma_ not in _FACES else None
