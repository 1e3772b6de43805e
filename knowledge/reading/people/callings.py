"""Callings: who is shown by his deeds to keep goal or to coach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.grammar import objects, passive, prepositions
from knowledge.reading.language.keeping import keeps_goal
from knowledge.reading.language.lexicon import SIDES
from knowledge.reading.mention import Role

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

_SENDS = frozenset({"bring", "send", "introduce", "throw"})  # "brought Hale on"
_PICKS = frozenset({"recall", "select", "bench", "substitute", "withdraw", "field", "deploy", "hook"})
_CHANGES = frozenset({"change", "substitution", "switch"})  # "made two changes"
_LINE_UPS = frozenset({"side", "team", "xi", "line-up", "lineup"})  # "named an unchanged side"
_WEIGHS = frozenset({"consider", "choose", "decide", "opt", "elect"})  # "may consider recalling Hale"
_TALKS_TO = frozenset({"urge", "order", "instruct", "warn", "implore"})
_PLANS = frozenset(
    "gameplan tactics reign lineup selection substitution substitutions reshuffle".split()
)  # "Hale's tactics"
_CHANCES = frozenset("appearance debut bow start outing chance minutes cameo".split())  # "gave Hale his debut"
_SET_UP = frozenset({"side", "team", "visitors", "hosts", "men", "players"})  # "Hale set up his side in a 5-4-1"


def calling(name: Token) -> Role | None:
    """What the deeds told of the person whose name this word heads show him to be: a keeper, a coach, or nothing."""
    if keeps_goal(name):
        return Role.KEEPER
    return Role.COACH if _coaches(name) else None


def _coaches(name: Token) -> bool:
    """Whether somebody sends players on, picks them, changes or sets up the side or speaks to it."""
    if name.dep_ == "poss":
        return name.head.lower_ in _PLANS
    if name.dep_ != "nsubj" or passive(name.head):
        return False
    by_doing = (word for word in name.head.subtree if word.dep_ == "pcomp" and word.head.lower_ in {"by", "with"})
    weighed = (word for word in name.head.children if word.dep_ == "xcomp" and name.head.lemma_ in _WEIGHS)
    picks = any(_sends_on(verb) or _picks(verb) for verb in (name.head, *by_doing, *weighed))
    return picks or _sets_up(name.head) or _talks_to_his_own(name.head)


def _sends_on(verb: Token) -> bool:
    """As in "brought Hale on", "brought on Hale", where the parser may take "on" for a preposition."""
    on = any(child.lower_ == "on" and child.dep_ in {"prt", "advmod"} for child in verb.children)
    behind = [noun for prep, noun in prepositions(verb) if prep.lower_ == "on" and prep.i == verb.i + 1]
    return verb.lemma_ in _SENDS and any(word.pos_ == "PROPN" for word in (*(objects(verb) if on else ()), *behind))


def _picks(verb: Token) -> bool:
    """As in "recalled Hale", "made three changes", "named an unchanged side"."""
    what = objects(verb)
    if verb.lemma_ in _PICKS:
        return any(word.pos_ == "PROPN" for word in what)
    if verb.lemma_ in {"give", "hand"}:
        return any(word.lower_ in _CHANCES and _is_his(word) for word in what) and any(map(_is_named, what))
    changes = verb.lemma_ == "make" and any(word.lemma_ in _CHANGES for word in what)
    return changes or (verb.lemma_ == "name" and any(word.lower_ in _LINE_UPS for word in what))


def _is_his(chance: Token) -> bool:
    return any(child.tag_ == "PRP$" for child in chance.children)


def _is_named(word: Token) -> bool:
    return word.pos_ == "PROPN"


def _sets_up(verb: Token) -> bool:
    """As in "set up his side in a 5-4-1"."""
    up = any(child.dep_ == "prt" and child.lower_ == "up" for child in verb.children)
    return up and verb.lemma_ == "set" and any(word.lower_ in _SET_UP for word in objects(verb))


def _talks_to_his_own(verb: Token) -> bool:
    """As in "urged his players forward"."""
    spoken_to = objects(verb) if verb.lemma_ in _TALKS_TO else []
    return any(word.lower_ in SIDES and any(child.lower_ == "his" for child in word.children) for word in spoken_to)
