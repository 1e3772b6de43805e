"""The course of play: whose goal it is that a sentence, or the one before it, comes to.

"Leeds broke and Hale slotted in", "Leeds failed to clear and Hale headed in", "Leeds fell behind early. Hale shot…"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import SIDE
from knowledge.topics.goals.sides.naming import THE

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked

_START = (
    r"(?:^|[.,;:] ?|\b(?:but|and|the|as|however|then|yet|though|so|it was|came|when|while|"
    r"(?:after|before) (?:the )?(?:break|interval|restart|half-?time)|in the (?:first|second) half) )"
)
_SCORED = (
    r"(?:(?:re-?)?took|(?:had )?(?:re)?taken|grabbed|re-?gained|seized|snatched) (?:the|an?|their) (?:[\w-]+ )?lead|"
    r"(?:went|were|are|got|moved|edged|forged|nosed) (?:(?!not|never|almost|nearly)[\w-]+ )?"
    r"(?:ahead|in front|level|\d-\d up|back in (?:it|the game))|"
    r"opened the scoring|broke the deadlock|(?:had )?equali[sz]ed|(?:drew |got back |pulled )?level(?:led)?\b|hit back|"
    r"(?:had )?(?:doubled|extended|tripled) (?:their|the)|made it \w+-\w+|(?:pulled|got|clawed) (?:one|a goal) back|"
    r"struck|"
    r"(?:did )?respond(?:ed)?|replied|restored|(?:who )?scored|got (?:one|a goal|a second|a third|themselves back)|"
    r"added|"
    r"halved|reduced|led\b|got (?:its|their|the) (?:[\w-]+ )?reward|were rewarded|had the last laugh|hit the front|"
    r"made (?:it|that|the|their|its) (?:[\w-]+ ){1,3}(?:count|tell|pay)|were (?:not|n't) (?:finished|done)|"
    r"(?:needed|took|required) (?:only|just|all of) (?:[\w-]+ ){1,3}to (?:hit back|respond|equali[sz]e|score|level|"
    r"reply|"
    r"open|strike|take the lead|double|extend|go)"
)
_ATTACKED = (
    r"(?:broke(?! the)|countered|counter-attacked|attacked|surged|poured|swarmed) ?(?:(?:[\w-]+ ){0,5})?|"
    r"(?:pressed|pushed|dominated|piled|laid siege|went for)(?: (?!for\b)[\w-]+){0,3} ?|"
    r"took the (?:game|match) to @t ?|"
    r"(?:upped|raised|turned) (?:the|their) [\w-]+ ?|"
    r"(?:won|earned|forced|worked|took|were awarded) (?:an?|another|the|their) (?:[\w-]+ ){0,3}(?:corner|free[- ]kick|"
    r"throw-in)(?: [\w-]+){0,5} ?|(?:kept|continued to|carried on|were) (?:push|press|com|attack|go|pour)\w*(?: [\w-]+)"
    r"{0,3} ?|came (?:back|again|forward)|(?:did )?respond(?:ed)?|were (?:not|n't) (?:finished|done)|had the last laugh"
)
_CONCEDED = (
    r"(?:fell|went|found themselves|were|are) (?:[\w-]+ )?(?:behind|\d-\d down)|conceded|"
    r"were (?:[\w-]+ )?(?:stunned|punished|rocked|caught|pegged back|undone|exposed|breached|opened up|cut open|carved "
    r"open|picked apart)|trailed|let in|shipped"
)
_GAVE_AWAY = (
    r"(?:failed|were unable|could not|couldn't|could only half|never managed) (?:to )?(?:clear|deal|cope|get|react|"
    r"defend|"
    r"only)|half-?cleared|(?:gave|gifted|giving) (?:the ball|it|possession|him) (?:away)?|(?:lost|surrendered|"
    r"squandered) "
    r"(?:the ball|possession)|switched off|stood off|(?:had )?(?:barely|scarcely|hardly) (?:had )?|"
    r"could (?:not|n't) (?:cope|live|handle|deal|contain|clear)|cannot"
)
_SEEMED_SAFE = (
    r"(?:thought|looked|seemed|appeared) (?:[\w-]+ ){0,2}to have|(?:thought|believed) (?:they|it) (?:had|was)"
)
_SPOILT = (
    r"(?:lead|joy|delight|advantage|celebrations?|relief|hopes?|resistance|resolve|cushion) (?:\w+ )?(?:lasted|was|"
    r"were|"
    r"only lasted|did not last|evaporated|crumbled|ended|is)|(?:back(?: ?line|four)|defen[cs]e|defenders|rearguard) "
    r"(?:went|was|were|stood|parted|failed|switched|could|dithered|hesitated|slept)"
)
_NOT_UNDONE = r"(?:(?!@t|\b(?:before|only|until|but)\b)[^;.]){0,40}"
_MISSES = r"(?:(?!@t|\bbefore\b|\bwhile\b|\bonly for\b|\buntil\b)[^;.]){0,60}?"
_REST = r"(?:(?!\bbut\b|\bbefore\b|\bonly for\b|\band @t)[^;.])*$"
_NEARLY = re.compile(
    r"\b(?:almost|nearly|could|should|would|might|chances?|close|sav\w+|post|bar|wide|den\w+|block\w*)\b"
)
# "Leeds went ahead when Cole ran clear and found Hale", "Leeds fell behind when", "Leeds responded, Hale heading in".
_WENT = re.compile(
    rf"{_START}{SIDE}(?: [a-z]+ly)? (?:{_SCORED}|(?P<badly>{_CONCEDED}))\b{_MISSES}"
    rf"(?:\b(?:when|through|thanks to|courtesy of|after|as|via|with|by)\b{_REST}|, (?:[\w'-]+ ){{0,4}}@p (?:[a-z]+ "
    rf")?$|, $)"
)
# "Leeds broke and Hale slotted in", "Leeds won a corner which Hale headed in"; "Back came Leeds and Hale …".
_BROKE = Pattern(
    rf"(?:{_START}{SIDE}(?: [a-z]+ly)? (?:{_ATTACKED})|\bback came {THE}{SIDE} ?)"
    rf"(?:(?!@t)[^;.@]){{0,60}}?\b(?:and|which|as|when|for)\b{_REST}"
)
# "Leeds failed to clear and Hale …", "Leeds's lead lasted a minute before Hale …".
_SUFFERED = Pattern(
    rf"{_START}{THE}{SIDE}(?:'s? (?:[\w-]+ )?{_SPOILT}| (?:{_GAVE_AWAY}))\b"
    r"(?:(?!@t|@p)[^;.]){0,60}?\b(?:when|as|before|until|and|only for|which|allowing|with)\b[^;.@]*(?:@p )?$|"
    rf"{_START}{SIDE} (?:{_SEEMED_SAFE})\b(?:(?!@t|@p)[^;.]){{0,60}}?\b(?:before|until|only for)\b[^;.@]*(?:@p )?$"
)
# "Leeds thought they had won it through Hale's header".
_THOUGHT = Pattern(
    rf"{_START}{SIDE} (?:must have |may have )?(?:thought|believed|looked to|seemed to) (?:they )?(?:had|have) "
    r"(?:won|snatched|taken|got|earned|scored|equali[sz]ed|levelled|rescued|salvaged|stolen|secured|sealed|done enough)"
    rf"{_NOT_UNDONE}?\b(?:through|with|when|thanks to|courtesy of|after|as)\b{_NOT_UNDONE}$"
)
# A goal of which the next sentence tells more.
_NEWS = re.compile(
    rf"{_START}{SIDE}(?: [a-z]+ly)? (?:[^;.@]{{0,40}} and )?(?:{_SCORED.replace('|struck', '').replace('|added', '')}|"
    rf"(?P<badly>{_CONCEDED}))\b"
    r"(?:(?!@[tp])[^;])*$"
)


def went(marked: Marked, start: int, end: int) -> Iterator[tuple[str, bool]]:
    """Whose goal it was (True), or against whom (False), that the sentence comes to from `start` to `end`."""
    for pattern, own in ((_WENT, True), (_BROKE, True), (_THOUGHT, True), (_SUFFERED, False)):
        for match in pattern.finditer(marked.text, start, end):
            badly = pattern is _WENT and match["badly"] is not None
            yield from ((team, own and not badly) for team in marked.sides(match.start(), match.end())[:1])


def announced(before: Marked) -> Iterator[tuple[str, bool]]:
    """The same of the goal that the sentence before ends with and does not tell."""
    match = _NEWS.search(before.text)
    if match is not None and _NEARLY.search(match[0]) is None:
        yield from ((team, match["badly"] is None) for team in before.sides(match.start(), match.end())[:1])
