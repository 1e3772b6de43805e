"""The course of play: whose goal it is that a sentence, or the one before it, comes to.

"Leeds broke and Hale slotted in", "Leeds failed to clear and Hale headed in", "Leeds fell behind early. Hale shot…"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import DOER
from knowledge.topics.goals.sides.lexicon import (
    ANSWERED,
    ATTACKED,
    CAME_TO_A_GOAL,
    CONCEDED,
    GAVE_AWAY,
    HAD_TRIED,
    LOST_IT,
    SCORED,
    SEEMED_SAFE,
    SPOILT,
)
from knowledge.topics.goals.sides.naming import THE

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked

_START = (
    r"(?:^|[.,;:] ?|\b(?:but|and|the|as|however|then|yet|though|so|it was|came|when|while|"
    r"(?:after|before) (?:the )?(?:break|interval|restart|half-?time)|in the (?:first|second) half) )"
)
_WHICH = r"(?:,? (?:who|which|whose) (?:(?!@p)[^;,.]){0,70},?)?"  # what is told of the side in passing
_BEFORE = r"(?!before (?:the )?(?:break|half|interval|hour|end|final|whistle))\bbefore\b"  # more than half-time
_NOT_UNDONE = r"(?:(?!@t|\b(?:before|only|until|but)\b)[^;.]){0,40}"
_MISSES = rf"(?:(?!@t|{_BEFORE}|\bbut\b|\bwhile\b|\bonly for\b|\buntil\b)[^;.]){{0,60}}?"
# Who comes first to a ball that was kept out finishes the attack of which was told: "but Hale followed up".
_FOLLOWS_UP = (
    r"@p (?:followed|reacted|pounced|tapped|turned|bundled|swept|made no mistake|"
    r"was (?:on hand|there|quickest|first|quick|in the right place))"
)
_REST = rf"(?:(?!\bbut\b(?! {_FOLLOWS_UP})|\bbefore\b|\bonly for\b|\band @t)[^;.])*$"
_UP_TO_HIM = r"[^;.@]*(?:@p )?$"
_NEARLY = re.compile(
    r"\b(?:almost|nearly|could|should|would|might|chances?|close|sav\w+|post|bar|wide|den\w+|block\w*)\b"
)
# "Leeds went ahead when Cole ran clear and found Hale", "Leeds fell behind when", "Leeds responded, Hale heading in".
_WENT = re.compile(
    rf"{_START}{DOER}{_WHICH}(?: had| have)?(?: [a-z]+ly)? (?:{SCORED}|(?P<badly>{CONCEDED}))\b{_MISSES}"
    rf"(?:\b(?:when|through|thanks to|courtesy of|after|as|via|with|by|which)\b{_REST}|"
    rf": (?:(?!@t|\bbut\b)[^;.])*$|, (?:[\w'-]+ ){{0,4}}@p (?:[a-z]+ )?$|, $)"
)
# "Leeds fell behind early but levelled through Hale"
_TURNED = Pattern(
    rf"{_START}{DOER}(?: [a-z]+ly)? (?:{CONCEDED})\b(?:(?!@t)[^;.]){{0,60}},? but (?:they )?(?:[a-z]+ly )?"
    rf"(?:{SCORED})\b{_MISSES}\b(?:when|through|thanks to|courtesy of|as|via|with|by)\b{_REST}"
)
# "Leeds broke and Hale slotted in", "Leeds won a corner which Hale headed in"; "Back came Leeds and Hale …".
_ATTACK = r"(?:(?!@t)[^;.@]){0,60}?\b(?:and|which|as|when|for)\b"
_OWN = (
    _TURNED,
    Pattern(rf"{_START}{DOER}(?: [a-z]+ly)? (?:{ATTACKED}){_ATTACK}{_REST}"),
    Pattern(rf"\bback came {THE}{DOER} ?{_ATTACK}{_REST}"),
    Pattern(
        rf"{_START}{DOER}(?: [a-z]+ly)? (?:{HAD_TRIED})\b(?:(?!@t|@p)[^;.]){{0,60}}?\b(?:until|before)\b{_UP_TO_HIM}"
    ),
    # "Leeds thought they had won it through Hale's header".
    Pattern(
        rf"{_START}{DOER} (?:must have |may have )?(?:thought|believed|looked to|seemed to) (?:they )?(?:had|have) "
        r"(?:won|snatched|taken|got|earned|scored|equali[sz]ed|levelled|rescued|salvaged|stolen|secured|sealed|done "
        rf"enough){_NOT_UNDONE}?\b(?:through|with|when|thanks to|courtesy of|after|as)\b{_NOT_UNDONE}$"
    ),
    Pattern(rf"\b(?:got|get) (?:even )?better for {THE}{DOER} {_MISSES}\b(?:when|as|after)\b{_REST}"),
)
# "Leeds failed to clear and Hale …", "Leeds's lead lasted a minute before Hale …", "After Leeds lost the ball, Hale …".
_THEIRS = (
    Pattern(
        rf"{_START}{THE}{DOER}(?:'s? (?:[\w-]+ )?{SPOILT}| (?:{GAVE_AWAY}))\b"
        rf"(?:(?!@t|@p)[^;.]){{0,60}}?\b(?:when|as|before|until|and|only for|which|allowing|with)\b{_UP_TO_HIM}"
    ),
    # "earned Leeds a point after Hale had struck"
    Pattern(
        rf"\b(?:earn|rescu|salvag|snatch|nick|grab|sav)\w* {THE}{DOER} (?:an? )?(?:[\w-]+ ){{0,2}}(?:point|draw) after "
        rf"{_UP_TO_HIM}"
    ),
    Pattern(rf"{_START}{DOER} (?:{SEEMED_SAFE})\b(?:(?!@t|@p)[^;.]){{0,60}}?\b(?:before|until|only for)\b{_UP_TO_HIM}"),
    # "It appeared Leeds would score next, but Hale …"
    Pattern(
        rf"\b(?:appeared|looked|seemed|felt) (?:(?:as if|as though|like|that) )?{THE}{DOER} (?:would|might|could|were|"
        rf"had)\b(?:(?!@t|@p)[^;.]){{0,80}}?\b(?:until|before|only for|but)\b(?:(?!@t)[^;.])*$"
    ),
    Pattern(rf"\b(?:after|when|with) {THE}{DOER} (?:had |having )?(?:{GAVE_AWAY})\b(?:(?!@t)[^;.])*,(?:(?!@t)[^;.])*$"),
    Pattern(rf"{_START}{DOER}{_WHICH}(?: [a-z]+ly)? (?:{CONCEDED})\b(?:(?!@t|@p)[^;.]){{0,40}}?\band\b{_UP_TO_HIM}"),
)
# "…, but within minutes Leeds had lost the lead"; "… before Leeds equalised".
_THEN = rf"(?:(?!@t)[^;.]){{0,80}}?,? (?:but|before|only for|though) (?:(?!@)[\w-]+ ){{0,4}}?{THE}{DOER}"
_AND_THEN = ((re.compile(rf"{_THEN} {LOST_IT}\b"), True), (re.compile(rf"{_THEN} {ANSWERED}\b"), False))
# A goal of which the next sentence tells more.
_NEWS = re.compile(
    rf"{_START}{DOER}(?: who)?(?: [a-z]+ly)? (?:[^;.@]{{0,40}} and )?"
    rf"(?:{CAME_TO_A_GOAL}|(?P<badly>{CONCEDED}))\b"
    r"(?:(?!@[tp])[^;])*$"
)


def went(marked: Marked, start: int, end: int) -> Iterator[tuple[str, bool]]:
    """Whose goal it was (True), or against whom (False), that the sentence comes to from `start` to `end`."""
    for patterns, own in (((_WENT,), True), (_OWN, True), (_THEIRS, False)):
        for match in (match for pattern in patterns for match in pattern.finditer(marked.text, start, end)):
            badly = match.groupdict().get("badly") is not None
            if (team := marked.doer(match)) is not None:
                yield team, own and not badly


def came_of_it(marked: Marked, end: int) -> Iterator[tuple[str, bool]]:
    """The same by what came of the goal that is told up to `end`: who then lost the lead, who equalised."""
    for pattern, own in _AND_THEN:
        match = pattern.match(marked.text, end)
        if match is not None and (team := marked.doer(match)) is not None:
            yield team, own


def announced(before: Marked) -> Iterator[tuple[str, bool]]:
    """The same of the goal that the sentence before ends with and does not tell."""
    match = _NEWS.search(before.text)
    if match is not None and _NEARLY.search(match[0]) is None and (team := before.doer(match)) is not None:
        yield team, match["badly"] is None
