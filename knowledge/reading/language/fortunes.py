"""Fortunes: whether what a clause says of a side is its gain or its loss."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language import deeds
from knowledge.reading.language.grammar import FINITE, objects, passive

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

LIKE_PREPOSITIONS = frozenset({"following", "including"})  # though tagged as verbs
_PASSING = frozenset("short-lived over brief missing wrong asleep absent unable powerless helpless".split())
_LOST = frozenset({"lead", "advantage", "hope", "goal"})
_HELD = frozenset("resistance lead advantage resolve joy hope run dominance".split())
_ENDS = frozenset("end last evaporate crumble vanish disappear break fade".split())  # "Leeds's resistance ended when"
_POOR = frozenset(
    """
    wayward loose misplaced errant sloppy underhit under-hit careless stray slack dreadful awful terrible misdirected
    misjudged blind
    """.split()
)


def _befalls(verb: Token) -> bool:
    """As in "let in a goal", "gave up two goals", "went behind", "were behind", "saw the lead vanish"."""
    lemma, beside = verb.lemma_.lower(), {child.lower_ for child in verb.children}
    if lemma in _ENDS and any(word.dep_ == "nsubj" and word.lemma_.lower() in _HELD for word in verb.children):
        return True
    if (lemma in {"go", "be", "prove"} and beside & _PASSING) or (lemma == "live" and "short" in beside):
        return True
    if lemma in {"go", "find", "be"}:
        return any(word.lower_ in {"behind", "down"} for word in behind(verb))
    if lemma == "see":
        return any(word.lemma_.lower() in _LOST for word in objects(verb))
    lets_in = lemma == "let" and "in" in beside
    return lets_in or (lemma in {"give", "throw"} and bool(beside & {"up", "away"}))


def goes_badly(verb: Token) -> bool:
    """Whether the verb tells what a side suffers: "fell to", "went behind", "were stunned", "were cruising when"."""
    lemma = verb.lemma_.lower()
    if lemma == "leave" and any(word.lower_ == "it" for word in objects(verb)):
        return False  # "left it late"
    if _befalls(verb):
        return True
    if passive(verb):
        sent_off = lemma == "reduce" and any(word.lower_ == "men" for word in behind(verb))  # by its own player
        return lemma in deeds.AGAINST_TEAM | deeds.GOES_BADLY | deeds.TAKES_AWAY and not sent_off
    if lemma in deeds.AGAINST_TEAM and any(objects(verb)):
        return False  # "stunned the home crowd"
    return lemma in deeds.GOES_BADLY or went_well_so_far(verb)


def went_well_so_far(verb: Token) -> bool:
    """Whether the verb tells what went on until something came: "were leading through Hale when Cole struck"."""
    progressive = verb.tag_ == "VBG" and any(child.lemma_ == "be" for child in verb.children if child.dep_ == "aux")
    return progressive and verb.lemma_.lower() in deeds.GOES_WELL_SO_FAR


def fares_badly(verb: Token) -> bool:
    """The same of a verb with those it makes one predicate with: "had to settle for", "were made to pay by losing"."""
    above = verb
    while above.tag_ not in FINITE and (above.dep_ in {"xcomp", "pcomp"} or above.lower_ in {"for", "to"}):
        above = above.head
    within = (child for word in (above, verb) for child in word.children if child.dep_ == "xcomp")
    return any(goes_badly(word) for word in {verb, above, *within} if word.pos_ in {"VERB", "AUX"})


def behind(verb: Token) -> Iterator[Token]:
    """The words below the verb that stand behind it and belong to no other clause."""
    for child in verb.children:
        if child.i > verb.i and (child.pos_ not in {"VERB", "AUX"} or child.lower_ in LIKE_PREPOSITIONS):
            yield child
            yield from (word for word in child.subtree if word != child and not in_other_clause(word, child))


def in_other_clause(word: Token, top: Token) -> bool:
    """Whether a verb stands between the word and one above it."""
    while word != top:
        if word.pos_ in {"VERB", "AUX"} and word.lower_ not in LIKE_PREPOSITIONS:
            return True
        word = word.head
    return False


def wins_kick(verb: Token) -> bool:
    """As in "Leeds won a penalty": whoever takes it is theirs, whatever comes of it."""
    won = verb.lemma_.lower() in {"win", "earn", "award", "give", "get", "gain", "receive"}
    return won and any(word.lemma_.lower() in deeds.KICKS for word in (*objects(verb), *behind(verb)))


def scores(acts: Token, who: Token) -> bool:
    """Whether the clause tells a goal, by its verb or one joined to it, or by its subject: "Hale's shot flew in"."""
    verbs = [acts, *(verb for verb in acts.conjuncts if verb.i > acts.i)]
    return who.lemma_.lower() in deeds.SHOTS or any(
        verb.lemma_.lower() in deeds.SCORES and not _fells(verb) for verb in verbs
    )


def _fells(verb: Token) -> bool:
    """As in "bundled over Hale"."""
    return verb.lemma_.lower() in deeds.FELLS and any(child.lower_ in {"over", "down"} for child in verb.children)


def is_own(goal: Token) -> bool:
    """Whether the noun tells an own goal."""
    return any(child.lower_ == "own" for child in goal.children)


def errs(thing: Token) -> bool:
    """Whether the noun tells what somebody does for the other side: "Hale's blunder", "a loose pass by Hale"."""
    poor = any(child.lower_ in _POOR for child in thing.children)
    return thing.lemma_.lower() in deeds.ERRORS or (thing.lemma_.lower() in deeds.PASSES and poor)


def scores_own(acts: Token) -> bool:
    """Whether the clause tells that somebody put the ball "into his own net"."""
    return any(word.lower_ == "own" and word.head.lemma_.lower() in {"net", "goal"} for word in acts.subtree)
