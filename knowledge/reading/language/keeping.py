"""Keeping goal: who is shown by what is told of him to be a goalkeeper: who saves shots, whom they beat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.deeds import FINISHES, PASSES, SHOTS
from knowledge.reading.language.grammar import agent, objects, passive, prepositions, subject

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

_STOPS = frozenset({"parry", "tip", "palm", "smother", "claw", "spill", "save"})
_MAKES = frozenset({"make", "produce", "pull"})  # "made a save", "pulled off a stop"
_DRAWS = frozenset({"force", "draw", "bring", "demand", "require", "earn"})  # "forced a save from"
_SAVES = frozenset({"save", "saves"})
_SHOT = SHOTS | PASSES | frozenset({"attempt", "kick", "low", "spot", "him", "it", "ball"})
# What is a keeper's alone: "beyond Hale's dive", "inside Hale's near post", "over Hale's bar".
_KEEPERS_OWN = frozenset("net goalmouth crossbar bar post upright dive glove gloves fingertips grasp clutches".split())
_AT_GOAL = frozenset({"at", "over", "above", "wide", "towards"})
_MOUTH = frozenset({"top", "front", "frame", "mouth", "face", "wide"})  # "over the top of Hale's goal"
_SHOOTS = frozenset("shoot curl rifle drill lash smash blast thump hammer stroke roll lob chip dink squeeze".split())
_IN_THE_FIELD = frozenset(
    "block tackle challenge line clearance interception header equaliser equalizer goal win".split()
)
_ANSWERS = frozenset({"answer"})
_BRILLIANCE = frozenset("brilliance reflexes heroics agility fingertips gloves legs".split())  # a shot denied by it
_DENIES = frozenset({"deny", "thwart", "foil"})
_FACING = frozenset("advancing onrushing on-rushing outrushing oncoming stranded backpedalling back-pedalling".split())
_FOR = frozenset({"for", "to", "of"})  # "into the path of the onrushing Hale"
_FINDS = frozenset("find pick release feed spot see locate reach".split())
_BEATEN = frozenset({"past", "beyond"})
_TARGETS = frozenset({"net", "corner", "roof", "goal"})
_SERVED = PASSES - SHOTS - {"ball"}


def is_beaten(name: Token) -> bool:
    """Whether a shot beats the person whose name this word heads: as a rule the keeper, nothing else being told."""
    verb = name.head
    if any(child.lower_ in _FACING for child in name.children):
        return not _is_served(name)
    if name.dep_ == "dobj":
        return verb.lemma_ == "beat" and any(noun.lemma_.lower() in SHOTS for noun in _with_whom(verb))
    if name.dep_ == "nsubj":
        return _denies(verb)
    if name.dep_ != "pobj" or verb.lower_ not in _BEATEN:
        return False
    sent = verb.head
    while sent.dep_ == "pobj" and sent.lower_ in _TARGETS:  # "a shot into the roof of the net past Hale"
        sent = sent.head.head
    shot = sent.lower_ in SHOTS or (sent.pos_ == "VERB" and sent.lemma_.lower() in FINISHES | _SHOOTS)
    return shot and not any(word.lemma_.lower() in _SERVED for word in objects(sent))


def _is_served(name: Token) -> bool:
    """Whether the ball is given to whoever runs there: "crossed for the onrushing Hale", "found the advancing Cole"."""
    served = name.dep_ == "pobj" and name.head.lower_ in _FOR
    return served or (name.dep_ == "dobj" and name.head.lemma_.lower() in _FINDS)


def _with_whom(verb: Token) -> list[Token]:
    return [noun for preposition, noun in prepositions(verb) if preposition.lower_ == "with"]


def _denies(verb: Token) -> bool:
    """As in "Hale denied Cole"; who does so by a block or on the line is another."""
    if verb.lemma_ not in _DENIES or passive(verb):
        return False
    whom = next(iter(objects(verb)), None)
    told = {word.lemma_.lower() for word in verb.subtree}
    return whom is not None and whom.pos_ in {"PROPN", "PRON"} and told.isdisjoint(_IN_THE_FIELD)


def keeps_goal(name: Token) -> bool:
    """Whether the person whose name this word heads saves a shot, or is spoken of as who guards the goal."""
    head = name.head
    if name.dep_ == "poss":
        return _his_goal(head) or (head.lower_ in _SAVES and not any(child.dep_ == "of" for child in head.children))
    if name.dep_ == "pobj" and head.lower_ == "of" and head.head.lower_ in _BRILLIANCE:
        by = head.head.head
        return by.lower_ == "by" and by.head.lemma_ in _DENIES
    if name.dep_ == "pobj" and head.lower_ in {"by", "from"}:
        stopped = head.head
        drawn = stopped.lower_ in _SAVES and (head.lower_ == "by" or stopped.head.lemma_ in _DRAWS)
        return drawn or (
            head.lower_ == "by" and stopped.lemma_ in _STOPS and agent(stopped) == name and _a_shot(stopped)
        )
    if name.dep_ == "pobj" and head.lower_ == "of":  # "forced a save out of Hale"
        return head.head.lower_ == "out" and any(word.lower_ in _SAVES for word in objects(head.head.head))
    if name.dep_ != "nsubj":
        return False
    stops = [verb for verb in (head, *head.conjuncts) if verb.pos_ == "VERB" and subject(verb) == name]
    return any(_saves(verb) or _is_helpless(verb) for verb in stops)


def _his_goal(owned: Token) -> bool:
    """Whether the noun is what a keeper guards or stops shots with: "Hale's near post", "wide of Hale's goal"."""
    behind = owned.head if owned.dep_ == "pobj" else None
    if behind is None or behind.dep_ != "prep":
        return False
    if owned.lower_ in _KEEPERS_OWN:
        return not any(child.lower_ == "own" for child in owned.children)
    before = behind.head.lower_
    return owned.lower_ == "goal" and (behind.lower_ in _AT_GOAL or (behind.lower_ == "of" and before in _MOUTH))


def _is_helpless(verb: Token) -> bool:
    """As in "could do nothing about it", "had no answer to it", "got a hand to it"."""
    what = {word.lower_ for word in objects(verb)}
    if verb.lemma_ == "have":
        return any(
            word.lower_ in _ANSWERS and any(child.lower_ == "no" for child in word.children) for word in objects(verb)
        )
    if verb.lemma_ == "do":
        return not what.isdisjoint({"nothing", "little"}) and any(child.lower_ == "could" for child in verb.children)
    return verb.lemma_ == "get" and not what.isdisjoint({"hand", "glove", "gloves", "fingertips", "fingers"})


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
