"""Gains: for which side, or against which, the words around a goal say that it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked

_SIDE = r"(?:@t|hosts|visitors|guests|(?:home|away) (?:side|team)\b)"
_THE = r"(?:the (?:[\w-]+ )?)?"
_SOME = r"(?:[\w'-]+ ){0,3}"
_NUMBER = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|final)"
_WIN = r"(?:win|victory|triumph|rout|thrashing|success|demolition|hammering)"
_UNREAL = r"(?:hopes?|chances?|bid|push|dreams?|wait|search|quest|last|previous|of)\b"
_GOODS = rf"(?:{_NUMBER}(?! (?:half|leg|choice|minute|time|team))|opener|winner|equali[sz]er|goal|consolation)"
_FOR = (
    re.compile(
        r"\b(?:put|puts|putting|fired?|firing|head(?:ed|ing)|gave|give|giving|hand(?:ed|ing)|edg(?:ed|ing)|shot|sent|"
        r"sending|kept|drew|brought|pulled|hauled|dragged|nodd(?:ed|ing)|slott(?:ed|ing)|volley(?:ed|ing)|tapp(?:ed|ing)|"
        r"curl(?:ed|ing)|drill(?:ed|ing)|poked|prodded|steered|swept|blasted|smashed|lashed|rifled|had|earn(?:ed|ing)) "
        rf"{_THE}{_SIDE} (?:(?:back|briefly|deservedly|straight) )?"
        r"(?:in front|ahead|level|on level|the (?:lead|advantage|win|victory|points)|"
        r"an? (?:[\w-]+ ){0,2}(?:lead|advantage|win|victory|point|draw)|into|back|two|three|\d-\d|in control|"
        r"on (?:course|their way|the way)|through|up\b)"
    ),
    re.compile(
        r"\b(?:scored|goals?|opener|equali[sz](?:er|ed)|winner|level(?:led|ler)|leveled|strike|consolation|replied|"
        r"netted|header|struck|double|brace|hat[- ]trick|penalty|back) "
        rf"(?:[\w'-]+ ){{0,3}}for {_THE}(?:[\w-]+ )?{_SIDE}(?!'s)"
    ),
    re.compile(
        r"\b(?:add\w*|scor\w*|got|grabb\w*|nett\w*|bagg\w*|hit|head\w*|fir\w*|for|notch\w*|was|claim\w*|slot\w*) "
        rf"{_SOME}{_SIDE}(?:'s?)? (?:[\w-]+ )?{_GOODS}\b"
    ),
    re.compile(
        rf"{_SIDE}(?:'s?)? (?:(?!{_UNREAL})[\w'-]+ ){{0,4}}{_WIN}\b|\b{_WIN} (?:[\w'-]+ )?for {_THE}{_SIDE}(?!')"
    ),
    re.compile(rf"\b{_WIN} (?:which|that) (?:\w+ )?(?:lift|take|move|put|leave|send|keep|see|push)\w* {_THE}{_SIDE}"),
    re.compile(r"\b(?:help|guid|led|lead|fir|inspir|steer|propel|send|carr)\w* @t to\b"),
    re.compile(r"\b(?:appearances|games|matches|goals) for @t\b(?!'s)|\bgoal with which @t\b"),
    re.compile(r"\b(?:by|from|and) @p for (?:the )?@t\b(?!'s| to)"),
    re.compile(rf"\b(?:his|her) {_SOME}@t (?:[\w-]+ )?goal\b"),
    re.compile(
        rf"\b(?:doubl\w+|extend\w*|increas\w+|restor\w*|stretch\w*) {_THE}{_SIDE}'s? (?:[\w-]+ )?(?:lead|advantage)"
    ),
)
_AGAINST = (
    re.compile(rf"\b{_WIN} (?:over|against|at|away to|away at) (?:the |hosts |visitors |bottom |rivals )?@t\b"),
    re.compile(
        rf"\b(?:cancel\w* out|halv\w*|cut|reduc\w*|wip\w* out) {_THE}{_SIDE}'s? (?:[\w-]+ )?"
        r"(?:lead|advantage|opener|goal)"
    ),
    re.compile(rf"\bseal\w* {_THE}{_SIDE}'s? fate\b|\bblow to {_THE}{_SIDE}|\bworse to come for {_THE}{_SIDE}"),
    re.compile(
        r"\b(?:goal|opener|equali[sz]er|winner|scored|netted|double|brace|hat[- ]trick) (?:[\w'-]+ ){0,3}against @t\b"
    ),
    re.compile(rf"\b(?:stunn\w*|punish\w*|shock\w*|silenc\w*|sank|sink\w*) {_THE}{_SIDE}(?!')"),
)
_GOOD = (
    r"(?:took|grabbed|regained|seized|snatched) (?:the|an?|their) (?:[\w-]+ )?lead|"
    r"went (?:back )?(?:ahead|in front|\d-\d up)|"
    r"opened the scoring|broke the deadlock|(?:had )?equali[sz]ed|(?:were |drew |got back )?level(?:led)?|hit back|"
    r"(?:had )?(?:doubled|extended) (?:their|the)|made it|pulled (?:one|a goal) back|struck|responded|replied|restored|"
    r"scored|got (?:one|a goal|a second|a third|themselves back)|added|halved|reduced|led|"
    r"were (?:ahead|in front)|regained"
)
_BAD = (
    r"fell behind|went (?:behind|\d-\d down)|conceded|were (?:stunned|punished|rocked|caught out|behind|pegged back)|"
    r"found themselves (?:\w+ )?behind|trailed"
)
_WENT = re.compile(
    rf"(?:^|[.,;:] |\b(?:but|and|the|as|however|then) ){_SIDE}(?: [a-z]+ly)? (?:{_GOOD}|(?P<badly>{_BAD}))\b"
    r"(?:(?!@t|\bbut\b|\bbefore\b|\bwhile\b)[^;.]){0,60}?\b(?:when|through|thanks to|courtesy of|after|as|via|with)\b"
    r"(?:(?!\bbut\b|\bbefore\b|\bonly for\b|\band @t)[^;.])*$"
)


def went(marked: Marked, start: int, end: int) -> Iterator[tuple[str, bool]]:
    """Whose goal it was that the sentence comes to at `end`: "Leeds went ahead when Cole ran clear and found Hale"."""
    for match in _WENT.finditer(marked.text, start, end):
        yield from ((team, match["badly"] is None) for team in marked.sides(match.start(), match.end())[:1])


def gained(marked: Marked, start: int, end: int) -> Iterator[tuple[str, bool]]:
    """Each team said to gain (True) or suffer a goal by the words from `start` to `end` of the sentence."""
    for patterns, own in ((_FOR, True), (_AGAINST, False)):
        for match in (match for pattern in patterns for match in pattern.finditer(marked.text, start, end)):
            yield from ((team, own) for team in marked.sides(match.start(), match.end())[-1:])
