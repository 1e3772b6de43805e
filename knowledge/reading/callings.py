"""Callings: who is shown by his deeds to keep goal or to coach: who saves shots, who sends players on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.deeds import PASSES, SHOTS
from knowledge.reading.grammar import agent, objects, passive, prepositions, subject
from knowledge.reading.mention import Role

if TYPE_CHECKING:
    from spacy.tokens import Token

_STOPS = frozenset({"parry", "tip", "palm", "smother", "claw", "spill", "save"})
_MAKES = frozenset({"make", "produce", "pull"})  # "made a save", "pulled off a stop"
_DRAWS = frozenset({"force", "draw", "bring", "demand", "require", "earn"})  # "forced a save from"
_SAVES = frozenset({"save", "saves"})
_SHOT = SHOTS | PASSES | frozenset({"attempt", "kick", "low", "spot", "him", "it", "ball"})
_SENDS = frozenset({"bring", "send", "introduce", "throw"})  # "brought Hale on"
_PLANS = frozenset({"gameplan", "tactics", "reign", "lineup", "selection", "substitutions"})  # "Hale's tactics"
_SET_UP = frozenset({"side", "team", "visitors", "hosts", "men", "players"})  # "Hale set up his side in a 5-4-1"


def calling(name: Token) -> Role | None:
    """What the deeds told of the person whose name this word heads show him to be: a keeper, a coach, or nothing."""
    if _keeps_goal(name):
        return Role.KEEPER
    return Role.COACH if _coaches(name) else None


def _keeps_goal(name: Token) -> bool:
    head = name.head
    if name.dep_ == "poss":
        return head.lower_ in _SAVES and not any(child.dep_ == "of" for child in head.children)
    if name.dep_ == "pobj" and head.lower_ in {"by", "from"}:
        stopped = head.head
        drawn = stopped.lower_ in _SAVES and (head.lower_ == "by" or stopped.head.lemma_ in _DRAWS)
        return drawn or (
            head.lower_ == "by" and stopped.lemma_ in _STOPS and agent(stopped) == name and _a_shot(stopped)
        )
    if name.dep_ != "nsubj":
        return False
    stops = [verb for verb in (head, *head.conjuncts) if verb.pos_ == "VERB" and subject(verb) == name]
    return any(_saves(verb) for verb in stops)


def _a_shot(verb: Token) -> bool:
    """Whether a shot is what was stopped, as far as the words tell what it was."""
    stopped = subject(verb)
    return verb.lemma_ != "save" or stopped is None or stopped.lower_ in _SHOT


def _saves(verb: Token) -> bool:
    """Whether the verb tells of a shot being stopped: "saved his shot", "made a save", no "saved a point"."""
    what = objects(verb)
    if verb.lemma_ in _MAKES:
        return any(word.lower_ in _SAVES for word in what)
    if verb.lemma_ not in _STOPS or passive(verb):
        return False
    if verb.lemma_ not in {"save", "spill"}:
        return bool(what)
    return any(word.lower_ in _SHOT for word in what) or any(prep.lower_ == "from" for prep, _ in prepositions(verb))


def _coaches(name: Token) -> bool:
    head = name.head
    if name.dep_ == "poss":
        return head.lower_ in _PLANS
    if name.dep_ != "nsubj" or passive(head):
        return False
    if head.lemma_ == "set" and any(child.dep_ == "prt" and child.lower_ == "up" for child in head.children):
        return any(word.lower_ in _SET_UP for word in objects(head))
    if head.lemma_ not in _SENDS:
        return False
    on = any(child.lower_ == "on" and child.dep_ in {"prt", "advmod"} for child in head.children)
    return on and any(word.pos_ == "PROPN" for word in objects(head))
