"""Shots that the words beside them say were goals, or were none, whatever the parser makes of the sentence.

Patterns match a sentence as `Marked` writes it ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.topics.goals.wordings.goalward import BRINGING

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked

_WHOSE = r"(?:@t|them|(?:the|his|her) (?:[\w-]+ ){0,2}(?:side|team|hosts|visitors|men|women|champions|leaders))"
# "his equalising header", no "decisive penalty", which may be one of a shoot-out
_DECISIVE = re.compile(
    r"\b(?:equali[sz]ing|levelling|(?:match-|game-)?winning|go-ahead|decisive|deciding|clinching) (?:[\w-]+ ){0,2}$"
)
_KICKS = ("pen", "spot", "panenka")
_WHEN = (
    r"(?: (?:from|in|on|after|with|just|at|before|midway|late|early|for) "
    r"(?:(?!(?:but|and|that|which|was|were|saved?|only)\b)[\w'-]+ |@t(?:'s?)? ){1,6}?| )"
)
# What the shot brought, right behind it or when it was: "his header from close range gave Leeds the lead".
_BROUGHT = re.compile(
    rf"{_WHEN}{{1,2}}(?:(?:gave|handed) {_WHOSE} (?:the|an?) (?:[\w-]+ )?(?:lead|advantage|win|victory|point)\b|"
    rf"(?:put|fired|sent|edged) {_WHOSE} (?:ahead|in front|level|back on|back in)\b|"
    r"(?:earned|secured|rescued|salvaged|snatched|sealed|clinched) (?:@t )?(?:an?|the|all) (?:[\w-]+ ){0,3}?"
    r"(?:points?|win|victory|draw)\b|"
    r"(?:levelled|equali[sz]ed|cancelled out|opened the scoring|broke the deadlock|settled (?:it|the)|"
    r"(?:doubled|halved) (?:the|their|@t's?)|made it (?:\d|one|two|three|four))\b)"
)
_COULD = r"(?:chance|tried|looked|threatened|went close|could|almost|nearly|when|but|and|as|to|for)"
# As in "cut the lead in half after the break on a header from Hale".
_ON_IT = re.compile(
    r"\b(?:(?:took|take|taking|cut|halved|doubled|extended|restored|regained|reduced) (?:the|their|@t's?) "
    r"(?:lead|deficit|advantage)|(?:went|go|going) (?:ahead|in front)|drew level|equali[sz]ed|pulled one back|"
    rf"(?:opened|opening) the scoring|broke the deadlock)(?: (?!{_COULD}\b)[\w'-]+){{0,9}}? (?:on|off|via|through|with|"
    r"from|by|courtesy of) an? (?:(?!(?:save|stop|block|clearance|tackle|chance)\b)[^\s.;,@]+ ){0,4}$"
)
_STRIVES = re.compile(
    r"\b(?:tireless|team|collective|concerted|valiant|defensive|all-round|brave|battling|combined|joint|monumental|"
    r"herculean|great) $"
)
_TO_DO = re.compile(r" to [a-z]")
_BRINGING = re.compile(f" {BRINGING}")


def a_goal(before: str, noun: str, behind: str) -> bool:
    """Whether the words around a shot say by themselves that it was a goal."""
    decisive = _DECISIVE.search(before[-50:]) is not None and not noun.startswith(_KICKS)
    return decisive or _BROUGHT.match(behind) is not None or _ON_IT.search(before[-150:]) is not None


def only_tried(before: str, noun: str, behind: str) -> bool:
    """Whether an "effort" is what somebody did to get something done: "a tireless effort from Hale to win the ball"."""
    if not noun.startswith("effort"):
        return False
    ends = behind.rfind("@p")
    done = behind[ends + len("@p") :] if 0 < ends < len(" from the substitute @p") else behind
    to_do = _TO_DO.match(done) is not None and _BRINGING.match(done) is None
    return to_do or _STRIVES.search(before[-20:]) is not None


def listed_before(marked: Marked, start: int, end: int) -> bool:
    """Whether a comma parts more than adjectives there: "Hale's pass, another header", not "his low, hard shot"."""
    commas = [at for at in range(start, end) if marked.text[at] == ","]
    return any(marked.token(at - 1).pos_ not in {"ADJ", "ADV"} for at in commas)
