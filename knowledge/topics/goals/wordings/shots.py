"""Shots told by a noun: whether the words around it say that a goal came of it ("Hale's header settled it")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import negated, told
from knowledge.reading.language.grammar import agent, passive
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.goals.wordings import beaten
from knowledge.topics.goals.wordings.crediting import (
    ACHIEVES,
    BESIDE_GOALS,
    CANCELLED,
    GOAL,
    GOALMOUTH,
    IN_GOAL,
    KEPT_OUT,
    NO_OUTCOME,
    NOT_GIVEN,
    OUTCOME,
    SET_UP,
    SUFFERED,
    TALLY,
    THANKS,
    WITH,
)
from knowledge.topics.goals.wordings.rule import KEEPER
from knowledge.topics.goals.wordings.scoring import BRINGING

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked

_MADE_FOR = Pattern(
    r"\b(?:assist|provider|cross|pass|corner) for @p's? (?:[\w-]+ ){0,3}$"
)  # "the assist for Hale's goal"
_CAME_TO_NOTHING = re.compile(
    r"(?:ball|pass|cross|delivery)\b|(?:straight |back )?(?:across|over) (?:the )?(?:goal|box|area|bar|face)\b|"
    r"(?:[^.;]{0,50} )?(?:(?:was|were) (?:comfortable|easy|straightforward)|the closest)\b"
)
_ACROSS = re.compile(r"\b(?:across|into|to|past|behind|over|of|before) $")  # "headed across goal by Hale"
TOWARDS = re.compile(r"\b(?:towards?|near|from|across|to|beside) (?:his |their )?$")  # "his own goal", which he guards
_PREVENTED = re.compile(
    r"\b(?:prevent|avoid|avert)\w* (?:an? |the )?@p(?:'s?)? (?:[\w-]+ )?$|\b(?:thwart|repel|foil)\w* (?:[\w'-]+ ){0,3}$"
)
# "at fault for Hale's header": for a goal.
_AT_FAULT = Pattern(
    r"\b(?:at fault|to blame|blamed|culpable|responsible) for (?:the |an? )?(?:@p(?:'s?)? )?(?:[\w-]+ ){0,2}$"
)
_HELD = re.compile(
    r"\b(?:spill|parr|palm|push|tip|fumbl|beat|block|clear|sav|smother|punch)\w*(?: away| out| over| wide)? "
    r"(?:an? |the )?@p'?s? (?:[\w-]+ ){0,3}$"
)
_CERTAIN = re.compile(
    r"\b(?:never|not|n't) (?:[\w-]+ )?(?:in (?:much |any |real )?(?:doubt|question|danger)|look(?:ed|ing)? back|"
    r"troubled)\b.*"
    r"\b(?:thanks to|courtesy of|after|through|with|following|once)\b"
)
_LACKED = re.compile(r"\b(?:lack|shortage|absence|dearth|want|scarcity) of (?:[\w-]+ )?$")
_DELIVERED = re.compile(r"\boff (?:an? |the )?@p'?s? (?:[\w-]+ ){0,3}$")  # "a header off a Hale free-kick"
_MET = re.compile(r"\b(?:header|volley|shot|effort|strike|finish|goal) (?:off|from) (?:an? |the )?(?:[\w-]+ ){0,2}$")
_DELIVERIES = frozenset({"free-kick", "free-kicks", "free kick", "free kicks"})
# "beat Derby 3-1 behind Hale's goal": carried by it
_WON_BEHIND = re.compile(
    r"(?:\d-\d|\b(?:w[io]n|victory|beat\w*|defeat\w*|down\w*|success|rall\w+|triumph)) (?:[^,;.]{0,40} )?behind @p's? $"
)
_CAME_BACK = re.compile(r"\b(?:post|bar|crossbar|woodwork|upright|wide|saved?|clear(?:ed|ance)|block\w*)\b")
_GOALS = frozenset({"goal", "goals", "winner", "opener", "equaliser", "equalizer", "leveller"})
_NOT_YET = re.compile(r"\b(?:warning|early|saves?|speculative|half-chances?|blocked|saved|wayward) (?:[\w-]+ ){0,2}$")
_BESIDE = 70  # characters behind a shot in which its outcome is told
# "a 25-yard strike past Hale", "his header beyond the keeper"; not "past Hale's post".
_PAST_KEEPER = re.compile(
    rf"(?: (?:from|with|at) (?:[\w-]+ ){{1,4}}?| )(?:low |high |straight )?(?:past|beyond) (?:an? |the )?"
    rf"(?:[\w-]+ ){{0,3}}?{KEEPER}\b(?!')"
)
# "his arrowed finish giving Hale no chance", "a drive that left the keeper rooted to the spot"
_NO_CHANCE = re.compile(
    rf"(?: (?:[\w-]+ ){{1,6}}?| )(?:that |which )?(?:giving|gave|leaving|left|beating|beat) (?:an? |the )?"
    rf"(?:[\w-]+ ){{0,2}}?{KEEPER} (?:with )?(?:(?:no|little) (?:[\w-]+ )?|without )?(?:chance|hope|stranded|"
    rf"helpless|rooted|"
    r"flat-footed|flailing|"
    r"grasping|clutching|motionless|standing|sprawling)\b|"
    r"(?: [\w-]+){0,4}? (?:for|to make it) (?:the )?\d-\d\b(?! (?:win|defeat|draw|loss|victory))"
)
_DEFLECTED = re.compile(
    r"\b(?:deflection|nick|touch|ricochet|bounce|flick)\b.*?\b(?:into|past|beyond|over @p|wrong-foot\w*|beat|beating|"
    r"left|leaving|in)\b(?! (?:the (?:box|area|process|path|arms|hands|gloves)))|\btake (?:the (?:game|tie|match)|@t)\b"
)
_FOUND = re.compile(
    r"(?: [\w'-]+){0,6}? (?:net|corner|target|roof|rigging|way (?:in|into|past|through|beyond))\b"
)  # "his shot found the net"
# "the only reply was a header from Hale"
_IS_GOAL = re.compile(
    r"\b(?:goal|reply|winner|equali[sz]er|opener|leveller|breakthrough|(?:second|third|fourth)(?! (?:half|"
    r"attempt|effort))) "
    r"(?:was|being|is) (?:@p'?s? |an? |the )(?:[\w'-]+ ){0,4}$"
)
_MET_BY = re.compile(r"\bmet by (?:@p'?s? )?(?:[^\s.;,@]+ ){0,4}$")
_BRINGING = re.compile(f" {BRINGING}")
_SETS_UP = re.compile(r" (?:@p )?up\b")  # "his header set up Hale"
_IN_OFF = re.compile(r"\bin off the (?:[\w-]+ (?:of the )?)?(?:post|bar|crossbar|upright)\b")
# "his header was the difference", "proved decisive", "was just reward for".
_WORTH = re.compile(
    r" (?:was|were|proved|proving)(?: to be)? (?:the (?:difference|decisive)|all that (?:separated|divided)|"
    r"decisive\b|enough\b|"
    r"(?:an? |the )?(?:full|just|due|deserved|fitting|perfect|ideal) (?:reward|response|reply|start))"
)
_UNDERGONE = frozenset(
    {"deny", "beat", "hold", "grab", "find", "see", "leave", "stretch"}
)  # by a shot that was kept out


def came_about(marked: Marked, match: re.Match[str], word: Token, words: str, *, several: bool) -> bool:
    """Whether the noun tells a goal that was scored, not a shot that came to nothing or a count over many matches.

    `word` is the noun's last one, `words` stand with it, `several` tells whether it is of several players.
    """
    before, behind = marked.text[: match.start()], marked.text[match.end() :].lstrip()
    if (let_in := beaten.let_in(before, behind)) is not None:
        return let_in
    if _AT_FAULT.search(before) is not None:
        return told(word)
    if (
        (not told(word) and _CERTAIN.search(before) is None)
        or (GOALMOUTH.search(before) and not _MADE_FOR.search(before) and not _WON_BEHIND.search(before))
        or (match["noun"] == "goal" and (IN_GOAL.search(before) or _ACROSS.search(before)))
        or TALLY.search(words)
        or (_not_given(before, match["noun"]) and not _MADE_FOR.search(before))
        or KEPT_OUT.match(behind)
        or _HELD.search(before[-60:])
        or _PREVENTED.search(before[-60:])
        or _LACKED.search(before[-30:])
        or (match["noun"] in _DELIVERIES and (_DELIVERED.search(before[-40:]) or _MET.search(before[-40:])))
        or (match["noun"].startswith("own") and TOWARDS.search(before))
        or _CAME_TO_NOTHING.match(behind)
    ):
        return False
    if re.fullmatch(GOAL, match["noun"]) is not None:
        return True
    brought = several and match["noun"].endswith("s") and OUTCOME.search(marked.text) is not None
    return (brought and not _NOT_YET.search(before)) or _went_in(marked, match, word)


def _not_given(before: str, noun: str) -> bool:
    """Whether the words before a noun say that there was none; a goal was there "despite" which something held."""
    given = NOT_GIVEN.search(before[-40:])
    return given is not None and not (given[0].startswith("despite") and re.fullmatch(GOAL, noun) is not None)


def brings(shot: Token, behind: str) -> bool:
    """Whether a shot is the subject of what a goal brings, or is said to be one: "Hale's header was the only goal"."""
    verb = shot.head
    if beaten.by_shot(behind) or _is_one(verb, behind):
        return True
    kept_out = passive(verb) and (verb.lemma_ in _UNDERGONE | {"help"} or agent(verb) is not None)
    done = behind.partition(verb.lower_)[2]
    if negated(verb) or kept_out or _SETS_UP.match(done) is not None:
        return False
    near = _IN_OFF.sub("", behind)[:_BESIDE]
    if verb.lemma_ in {"find", "hit"}:
        found = _FOUND.match(done)
        return found is not None and NO_OUTCOME.search(near.replace(found[0], "")) is None
    if verb.lemma_ == "take" and _DEFLECTED.search(behind) is None:
        return False  # a deflection brings nothing by itself
    return verb.lemma_.lower() in ACHIEVES and NO_OUTCOME.search(near) is None


def _is_one(verb: Token, behind: str) -> bool:
    """As in "Hale's header was the only goal", "proved decisive"."""
    if verb.lemma_ == "be" and any(word.lower_ in _GOALS for word in verb.children if word.dep_ == "attr"):
        return True
    return verb.lemma_ in {"be", "prove"} and _WORTH.match(behind) is not None and not negated(verb)


def _beaten(behind: str) -> bool:
    """Whether the words right behind a shot say that the keeper was beaten."""
    if _NO_CHANCE.match(behind) is not None:
        return beaten.KEPT_OUT.search(behind) is None
    return _PAST_KEEPER.match(behind) is not None and NO_OUTCOME.search(behind[:_BESIDE]) is None


def _went_in(marked: Marked, match: re.Match[str], word: Token) -> bool:
    """Whether the words around a shot say that it went in: what it brought, or the goals told beside it."""
    before, behind = marked.text[: match.start()], marked.text[match.end() :]
    noun = word.head if word.dep_ == "compound" else word
    noun = noun.head if noun.dep_ == "conj" else noun
    if noun.dep_ != "dobj" and _beaten(behind):
        return True
    if noun.dep_ in {"nsubj", "nsubjpass"}:
        return brings(noun, behind)
    if (
        SET_UP.search(before) is not None
        or _IS_GOAL.search(before) is not None
        or (_MET_BY.search(before) is not None and _BRINGING.match(behind) is not None)
        or _MADE_FOR.search(before) is not None
        or CANCELLED.search(before) is not None
        or (SUFFERED.search(before) is not None and _CAME_BACK.search(behind[:_BESIDE]) is None)
    ):
        return True
    if NO_OUTCOME.search(behind[:25]) is not None:
        return False
    if THANKS.search(before) is not None and OUTCOME.search(marked.text) is not None:
        return True
    brought = WITH.search(before) is not None and OUTCOME.search(before[-120:]) is not None
    beside = BESIDE_GOALS.search(before, max(0, len(before) - 150))
    return brought or (beside is not None and not verbal(marked, beside.start("words"), beside.end()))


def verbal(marked: Marked, start: int, end: int) -> bool:
    """Whether what stands between owner and noun is more than their adjectives: "Hale's cross left him a shot"."""
    words = {marked.token(at) for at in range(start, end)}
    return any(word.tag_ in {"VBD", "VBZ", "VBP", "IN", "CC"} and word.dep_ != "amod" for word in words)
