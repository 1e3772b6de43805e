"""Shots told by a noun: whether the words around it say that a goal came of it ("Hale's header settled it")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import negated, told
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.goals.wordings import beaten
from knowledge.topics.goals.wordings.brought import brings
from knowledge.topics.goals.wordings.crediting import (
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
from knowledge.topics.goals.wordings.goalward import BRINGING
from knowledge.topics.goals.wordings.rule import KEEPER
from knowledge.topics.goals.wordings.surely import a_goal, only_tried

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked

# "the assist for Hale's goal", "the pass that led to Hale's strike"
_MADE_FOR = Pattern(
    r"\b(?:assist|provider|cross|pass|corner) for @p's? (?:[\w-]+ ){0,3}$|\b(?:assist|cross|pass|corner|free-kick|"
    r"through-ball|ball|knockdown|flick|centre|cut-?back) (?:(?:that|which) )?(?:led|leading) to @p's? "
    r"(?:[\w-]+ ){0,3}$"
)
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
    r"\b(?:spill|parr|palm|push|tip|fumbl|beat|block|clear|sav|smother|punch|gather|collect|"
    r"knock(?! home| in))\w*(?: away| out| over| wide| down| aside| behind| up)? "
    r"(?:an? |the )?@p'?s? (?:[\w-]+ ){0,3}$"
)
_CERTAIN = re.compile(
    r"\b(?:never|not|n't) (?:[\w-]+ )?(?:in (?:much |any |real )?(?:doubt|question|danger)|look(?:ed|ing)? back|"
    r"troubled)\b.*"
    r"\b(?:thanks to|courtesy of|after|through|with|following|once)\b"
)
_LACKED = re.compile(r"\b(?:lack|shortage|absence|dearth|want|scarcity) of (?:[\w-]+ )?$")
# "a header off a Hale free-kick", "a volley from Hale's free-kick", "Cole's goal, which came from a Hale free-kick"
_DELIVERED = re.compile(
    r"(?:\b(?:off|(?:header|volley|shot|effort|strike|finish) from)"
    r"|@p's? (?:[\w-]+ ){0,3}(?:goal|winner|opener|equali[sz]er|header|volley|finish|strike)(?:,? (?:which|"
    r"that))? (?:came|coming|arrived|arriving) (?:from|via|after)) (?:an? |the )?@p'?s? (?:[\w-]+ ){0,3}$"
)
_MET = re.compile(r"\b(?:header|volley|shot|effort|strike|finish|goal) (?:off|from) (?:an? |the )?(?:[\w-]+ ){0,2}$")
_DELIVERIES = frozenset({"free-kick", "free-kicks", "free kick", "free kicks"})
# "beat Derby 3-1 behind Hale's goal": carried by it
_WON_BEHIND = re.compile(
    r"(?:\d-\d|\b(?:w[io]n|victory|beat\w*|defeat\w*|down\w*|success|rall\w+|triumph)) (?:[^,;.]{0,40} )?behind @p's? $"
)
# "the foul in the build-up to Hale's goal", "checks on Hale's goal"
_SPOKEN_OF = Pattern(
    r"\b(?:(?:check|review)\w* (?:on|of|into|for)|(?:build|lead)[- ]?up to|prior to|led to|offside (?:in|for|before)|"
    r"(?:response|reaction|reply|answer|replied|responded) to) (?:the )?@p's? $"
)
_OF_A_GOAL = (_MADE_FOR, _WON_BEHIND, _SPOKEN_OF)
_CAME_BACK = re.compile(r"\b(?:post|bar|crossbar|woodwork|upright|wide|saved?|clear(?:ed|ance)|block\w*)\b")
_NOT_YET = re.compile(r"\b(?:warning|early|saves?|speculative|half-chances?|blocked|saved|wayward) (?:[\w-]+ ){0,2}$")
_RUNS = frozenset("run burst dribble turn touch movement control skill footwork".split())  # "Hale's run and finish"
_GOALS_FRAME = frozenset({"goal", "goals"})
_FOR_HIS = re.compile(r"for (?:the )?@p's? (?:[\w-]+ ){0,2}$")  # "out of position for Hale's opener"
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
# "the only reply was a header from Hale"
_IS_GOAL = re.compile(
    r"\b(?:goal|reply|winner|equali[sz]er|opener|leveller|breakthrough|(?:second|third|fourth)(?! (?:half|"
    r"attempt|effort))) "
    r"(?:was|being|is) (?:@p'?s? |an? |the )(?:[\w'-]+ ){0,4}$"
)
_MET_BY = re.compile(r"\bmet by (?:@p'?s? )?(?:[^\s.;,@]+ ){0,4}$")
_BRINGING = re.compile(f" {BRINGING}")


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
        or (
            _may_be_frame(match["noun"])
            and GOALMOUTH.search(before)
            and not any(told_of.search(before) for told_of in _OF_A_GOAL)
        )
        or (match["noun"] == "goal" and (IN_GOAL.search(before) or _ACROSS.search(before)))
        or TALLY.search(words)
        or (_not_given(before, match["noun"]) and not _MADE_FOR.search(before))
        or KEPT_OUT.match(behind)
        or _HELD.search(before[-60:])
        or _PREVENTED.search(before[-60:])
        or _LACKED.search(before[-30:])
        or (match["noun"] in _DELIVERIES and (_DELIVERED.search(before[-80:]) or _MET.search(before[-40:])))
        or (match["noun"].startswith("own") and TOWARDS.search(before))
        or _CAME_TO_NOTHING.match(behind)
        or only_tried(before, match["noun"], marked.text[match.end() :])
    ):
        return False
    if re.fullmatch(GOAL, match["noun"]) is not None:
        return True
    brought = several and match["noun"].endswith("s") and OUTCOME.search(marked.text) is not None
    return (brought and not _NOT_YET.search(before)) or _went_in(marked, match, word)


def _may_be_frame(noun: str) -> bool:
    """Whether the noun may be the frame that a keeper guards, or a shot: a winner is neither."""
    return noun in _GOALS_FRAME or re.fullmatch(GOAL, noun) is None


def _not_given(before: str, noun: str) -> bool:
    """Whether the words before a noun say that there was none; a goal was there "despite" which something held."""
    given = NOT_GIVEN.search(before[-40:])
    there = given is not None and (given[0].startswith("despite") or _FOR_HIS.match(given[0]) is not None)
    return given is not None and not (there and re.fullmatch(GOAL, noun) is not None)


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
        brought = brings(noun, behind) or (a_goal(before, match["noun"], behind) and not negated(noun.head))
        if brought or noun.head.pos_ in {"VERB", "AUX"}:
            return brought
    if (
        SET_UP.search(before) is not None
        or _IS_GOAL.search(before) is not None
        or (_MET_BY.search(before) is not None and _BRINGING.match(behind) is not None)
        or _MADE_FOR.search(before) is not None
        or CANCELLED.search(before) is not None
        or (SUFFERED.search(before) is not None and _CAME_BACK.search(behind[:_BESIDE]) is None)
    ):
        return True
    return NO_OUTCOME.search(behind[:25]) is None and (
        a_goal(before, match["noun"], behind) or _told_beside(marked, before)
    )


def _told_beside(marked: Marked, before: str) -> bool:
    """Whether the words before a shot tell what it brought, or other goals beside it."""
    if THANKS.search(before) is not None and OUTCOME.search(marked.text) is not None:
        return True
    brought = WITH.search(before) is not None and OUTCOME.search(before[-120:]) is not None
    beside = BESIDE_GOALS.search(before, max(0, len(before) - 150))
    return brought or (beside is not None and not verbal(marked, beside.start("words"), beside.end()))


def verbal(marked: Marked, start: int, end: int) -> bool:
    """Whether what stands between owner and noun is more than their adjectives: "Hale's cross left him a shot"."""
    words = {marked.token(at) for at in range(start, end)}
    parts = (word for word in words if word.tag_ != "CC" or word.nbor(-1).lower_ not in _RUNS)
    return any(word.tag_ in {"VBD", "VBZ", "VBP", "IN", "CC"} and word.dep_ != "amod" for word in parts)
