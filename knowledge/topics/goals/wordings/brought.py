"""What a shot brought, where it is the subject: whether it went in ("Hale's header settled it")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import negated
from knowledge.reading.language.grammar import agent, passive
from knowledge.topics.goals.wordings import beaten
from knowledge.topics.goals.wordings.crediting import ACHIEVES, NO_OUTCOME

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token

_BESIDE = 70  # characters behind a shot in which its outcome is told
_DEFLECTED = re.compile(
    r"\b(?:deflection|nick|touch|ricochet|bounce|flick)\b.*?\b(?:into|past|beyond|over @p|wrong-foot\w*|beat|beating|"
    r"left|leaving|in)\b(?! (?:the (?:box|area|process|path|arms|hands|gloves)))|\btake (?:the (?:game|tie|match)|@t)\b"
)
_FOUND = re.compile(
    r"(?: [\w'-]+){0,6}? (?:net|corner|target|roof|rigging|way (?:in|into|past|through|beyond))\b"
)  # "his shot found the net"
_SETS_UP = re.compile(r" (?:@p )?up\b")  # "his header set up Hale"
_LEVEL = re.compile(r" (?:(?:@t |them |the \w+ |his side )?level\b|it\b)")
_TO_HIM = re.compile(
    r" (?:the )?@p (?:an?|the|some|time|room|space|little)\b(?! (?:[\w-]+ )?(?:lead|goal|winner|equali))"
)
_IN_OFF = re.compile(r"\bin off the (?:[\w-]+ (?:of the )?)?(?:post|bar|crossbar|upright)\b")
# "his header was the difference", "proved decisive", "was just reward for".
_WORTH = re.compile(
    r" (?:stood|stands)(?: up)? as (?:the|an?) (?:[\w-]+ )?(?:winner|only goal|decider|difference)\b|"
    r" (?:was|were|proved|proving)(?: to be)? (?:the (?:difference|decisive)|all that (?:separated|divided)|"
    r"decisive\b|enough\b|"
    r"(?:an? |the )?(?:full|just|due|deserved|fitting|perfect|ideal) (?:reward|response|reply|start))"
)
# "his late strike came too late", "proved to be no more than a consolation"
_IN_VAIN = re.compile(
    r"(?:, [^.;@,]{1,40},)? (?:was|were|came|arrived|proved|counted)(?: to be)? (?:all |far |much |ultimately |only )*"
    r"(?:too (?:late|little)|in vain|for (?:nothing|little)|(?:nothing|no|little) more than (?:an? )?consolation|"
    r"(?:an? )?(?:mere |scant |small |little |late )*consolation)\b"
)
_UNDERGONE = frozenset(
    {"deny", "beat", "hold", "grab", "find", "see", "leave", "stretch"}
)  # by a shot that was kept out
_ONLY_SEEMED = frozenset({"beat", "find", "hit", "nick", "take"})  # "looked to have beaten the keeper"
_GOALS = frozenset({"goal", "goals", "winner", "opener", "equaliser", "equalizer", "leveller"})


def brings(shot: Token, behind: str) -> bool:
    """Whether a shot is the subject of what a goal brings, or is said to be one: "Hale's header was the only goal"."""
    verb = _seeming(shot.head) or shot.head
    in_vain = not shot.lower_.startswith("effort") and _IN_VAIN.match(behind) is not None
    if beaten.by_shot(behind) or _is_one(verb, behind) or in_vain:
        return True
    kept_out = passive(verb) and (verb.lemma_ in _UNDERGONE | {"help"} or agent(verb) is not None)
    done = behind.partition(verb.lower_)[2]
    if negated(verb) or kept_out or _SETS_UP.match(done) is not None:
        return False
    near = _IN_OFF.sub("", behind)[:_BESIDE]
    if verb.lemma_ in {"find", "hit"}:
        found = _FOUND.match(done)
        return found is not None and NO_OUTCOME.search(near.replace(found[0], "")) is None
    achieves = verb.lemma_.lower() in ACHIEVES and not _brings_less(verb, behind, done)
    return achieves and NO_OUTCOME.search(near) is None


def _seeming(verb: Token) -> Token | None:
    """What somebody's shot seemed to have done, which it did until somebody undid it: "looked to have won it"."""
    if verb.lemma_ not in {"look", "seem", "appear"}:
        return None
    done = (child for child in verb.children if child.dep_ in {"xcomp", "advcl"} and child.tag_ == "VBN")
    had = (word for word in done if any(aux.lower_ == "have" for aux in word.children))
    return next((word for word in had if word.lemma_.lower() in ACHIEVES - _ONLY_SEEMED), None)


def _brings_less(verb: Token, behind: str, done: str) -> bool:
    """As in "his chip gave Hale a run on goal", "his free-kick drew a save", "took a deflection"."""
    return (
        (verb.lemma_ == "give" and _TO_HIM.match(done) is not None)
        or (verb.lemma_ == "draw" and _LEVEL.match(done) is None)
        or (verb.lemma_ == "take" and _DEFLECTED.search(behind) is None)
    )


def _is_one(verb: Token, behind: str) -> bool:
    """As in "Hale's header was the only goal", "proved decisive"."""
    if verb.lemma_ == "be" and any(word.lower_ in _GOALS for word in verb.children if word.dep_ == "attr"):
        return True
    return verb.lemma_ in {"be", "prove", "stand"} and _WORTH.match(behind) is not None and not negated(verb)
