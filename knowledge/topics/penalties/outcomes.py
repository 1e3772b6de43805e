"""How a penalty ended, as the verb says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.grammar import negated, objects, prepositions
from knowledge.topics.penalties import lexicon

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.topics.penalties.statement import Outcome


def outcome_of(verb: Token) -> Outcome | None:
    """What became of a kick that is the verb's object, its passive subject, or taken by its subject."""
    if _astray(verb):
        return "missed"
    if verb.lemma_ in lexicon.MISS:
        return "missed" if not negated(verb) else None
    if _saves(verb):
        return "saved" if not negated(verb) else None
    if verb.lemma_ in lexicon.SCORE:
        return "missed" if _failed(verb) else "scored"
    return None


def _saves(verb: Token) -> bool:
    behind = {child.lower_ for child in verb.children if child.i > verb.i}
    if verb.lemma_ == "keep":
        return "out" in behind
    if verb.lemma_ in {"push", "tip", "turn", "beat", "claw", "get"}:
        return bool(behind & {"away", "out", "aside", "wide", "round", "around", "onto", "on", "over", "down", "to"})
    return verb.lemma_ in lexicon.SAVE


def _astray(verb: Token) -> bool:
    """Whether the kick went wide or over, or struck the woodwork."""
    if verb.lemma_ in {"push", "tip", "turn", "touch", "divert", "deflect", "parry", "palm"}:
        return False
    hit = verb.lemma_ in {"hit", "strike", "rattle", "clip", "find", "smack", "thump", "crash", "hammer", "send", "come", "rebound", "bounce", "see"}
    if hit and any(noun.lower_ in lexicon.WOODWORK for noun in objects(verb)):
        return True
    for child in verb.children:
        if child.i > verb.i and child.lower_ in {"wide", "overhit", "skywards", "skyward"}:
            return True
        if child.i > verb.i and child.lower_ == "over" and not _over_keeper(child):
            return True
    on_woodwork = {"against", "off", "onto", "on", "past", "over"}
    return any(prep.lower_ in on_woodwork and noun.lower_ in lexicon.WOODWORK and not _in_off(verb) for prep, noun in prepositions(verb))


def _over_keeper(word: Token) -> bool:
    return any(noun.dep_ == "pobj" and noun.lower_ not in {*lexicon.WOODWORK, "goal", "top", "target"} for noun in word.children)


def _in_off(verb: Token) -> bool:
    return any(child.lower_ in {"in", "home", "inside"} for child in verb.children)


def _failed(verb: Token) -> bool:
    """"Failed to convert", "could not convert", "was unable to convert"."""
    if negated(verb):
        return True
    head = verb.head
    return verb.dep_ in {"xcomp", "acl"} and (head.lemma_ in {"fail", "unable", "manage"} and (head.lemma_ != "manage" or negated(head)))
