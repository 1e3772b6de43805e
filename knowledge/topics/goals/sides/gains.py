"""Gains: for which side, or against which, the words around a goal say that it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked

SIDE = r"(?:@t|hosts|visitors|guests|(?:home|away) (?:side|team)\b)"
THE = r"(?:the (?:[\w-]+ )?)?"
_SOME = r"(?:[\w'-]+ ){0,3}"
_NUMBER = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|final)"
_WIN = r"(?:win|victory|triumph|rout|thrashing|success|demolition|hammering)"
_UNREAL = r"(?:hopes?|chances?|bid|push|dreams?|wait|search|quest|last|previous|of)\b"
_GOODS = rf"(?:{_NUMBER}(?! (?:half|leg|choice|minute|time|team))|opener|winner|equali[sz]er|goal|consolation)"
_FOR = (
    re.compile(
        r"\b(?:put|puts|putting|fired?|firing|head(?:ed|ing)|gave|give|giving|hand(?:ed|ing)|edg(?:ed|ing)|shot|sent|"
        r"sending|kept|drew|brought|pulled|hauled|dragged|nodd(?:ed|ing)|slott(?:ed|ing)|volley(?:ed|ing)|tapp(?:ed|"
        r"ing)|"
        r"curl(?:ed|ing)|drill(?:ed|ing)|poked|prodded|steered|swept|blasted|smashed|lashed|rifled|had|earn(?:ed|ing)) "
        rf"{THE}{SIDE} (?:(?:back|briefly|deservedly|straight) )?"
        r"(?:in front|ahead|level|on level|the (?:lead|advantage|win|victory|points)|"
        r"an? (?:[\w-]+ ){0,2}(?:lead|advantage|win|victory|point|draw)|into|back|two|three|\d-\d|in control|"
        r"on (?:course|their way|the way)|through|up\b|(?:[\w-]+ ){0,2}(?:hope|cushion|lifeline|edge|foothold|daylight|"
        r"breathing space|reward|breakthrough)\b)"
    ),
    re.compile(
        r"\b(?:scored|goals?|opener|equali[sz](?:er|ed)|winner|level(?:led|ler)|leveled|strike|consolation|replied|"
        r"netted|header|struck|double|brace|hat[- ]trick|penalty|back) "
        rf"(?:[\w'-]+ ){{0,3}}for {THE}(?:[\w-]+ )?{SIDE}(?!'s)"
    ),
    re.compile(
        r"\b(?:add\w*|scor\w*|got|grabb\w*|nett\w*|bagg\w*|hit|head\w*|fir\w*|for|notch\w*|was|claim\w*|slot\w*) "
        rf"{_SOME}{SIDE}(?:'s?)? (?:[\w-]+ )?{_GOODS}\b"
    ),
    Pattern(rf"{SIDE}(?:'s?)? (?:(?!{_UNREAL})[\w'-]+ ){{0,4}}{_WIN}\b|\b{_WIN} (?:[\w'-]+ )?for {THE}{SIDE}(?!')"),
    Pattern(rf"\b{_WIN} (?:which|that) (?:\w+ )?(?:lift|take|move|put|leave|send|keep|see|push)\w* {THE}{SIDE}"),
    Pattern(r"\b(?:help|guid|led|lead|fir|inspir|steer|propel|send|carr)\w* @t to\b"),
    Pattern(
        r"\b(?:appearances?|games?|matches|goals|starts?|debut|bow|outings?|return) for @t\b(?!'s)|\bgoal with which "
        r"@t\b"
    ),
    Pattern(
        rf"\b(?:points?|draw|win|victory|spoils|bragging rights) for {THE}{SIDE}(?!'s)|"
        rf"\b(?:delight|joy|relief|delirium|jubilation) (?:of|among|from|for) {THE}{SIDE}"
    ),
    re.compile(
        rf"\b(?:quick|swift|rapid|slick|neat|fast|sweeping|flowing) {SIDE} (?:[\w-]+ )?(?:break|counter|move|attack|"
        rf"counter-attack)\b"
    ),
    re.compile(
        r"\b(?:his|her|a) (?:[\w-]+ ){0,3}@t (?:[\w-]+ )?(?:debut|bow|appearance|start|shirt|jersey|colou?rs|career)\b|"
        r"\bsince (?:joining|signing for|his (?:move|switch|return|transfer|arrival) (?:to|at)|arriving at|moving to) "
        r"@t"
    ),
    re.compile(
        rf"(?:^|[.,;:] |\b(?:when|as|before|and|but|while|then) ){THE}(?:{_NUMBER} )?{SIDE}(?:'s?)? (?:[\w-]+ "
        rf")?{_GOODS} "
        r"(?:was|were|came|arrived|followed|is|had)\b"
    ),
    Pattern(r"\b(?:by|from|and) @p for (?:the )?@t\b(?!'s| to)"),
    re.compile(rf"\b(?:his|her) {_SOME}@t (?:[\w-]+ )?goal\b"),
    Pattern(rf"\b(?:doubl\w+|extend\w*|increas\w+|restor\w*|stretch\w*) {THE}{SIDE}'s? (?:[\w-]+ )?(?:lead|advantage)"),
)
_AGAINST = (
    Pattern(
        rf"\binflict\w* (?:[\w-]+ ){{0,3}}(?:defeat|loss|pain|misery|woe) (?:on|upon) {THE}{SIDE}(?!')|"
        rf"\b(?:poor|slack|sloppy|weak|dreadful|comical|woeful|more) {SIDE}(?:'s)? defending\b|"
        rf"\b(?:beat|past|through|between|around|outjump\w*|outmuscl\w*) (?:two|three|four|a|the|several|some)? "
        rf"?{SIDE}(?:'s)? "
        r"(?:defenders?|markers?|players|shirts|keeper|goalkeeper|defence|defense|back ?line)\b"
    ),
    re.compile(rf"\b{_WIN} (?:over|against|at|away to|away at) (?:the |hosts |visitors |bottom |rivals )?@t\b"),
    Pattern(
        rf"\b(?:cancel\w* out|halv\w*|cut|reduc\w*|wip\w* out) {THE}{SIDE}'s? (?:[\w-]+ )?"
        r"(?:lead|advantage|opener|goal)"
    ),
    re.compile(rf"\bseal\w* {THE}{SIDE}'s? fate\b|\bblow to {THE}{SIDE}|\bworse to come for {THE}{SIDE}"),
    re.compile(
        r"\b(?:goal|opener|equali[sz]er|winner|scored|netted|double|brace|hat[- ]trick) (?:[\w'-]+ ){0,3}against @t\b"
    ),
    Pattern(
        rf"\b(?:stunn\w*|punish\w*|shock\w*|silenc\w*|sank|sink\w*|den(?:y|ied|ying)) {THE}{SIDE}(?!')|"
        rf"\b(?:break\w*|broke|silenc\w*|stunn\w*|(?:dismay|horror|despair|disbelief) (?:of|among)) {THE}{SIDE}(?:'s)? "
        r"(?:fans|hearts|supporters|resistance|resolve|faithful|crowd|end)\b|"
        rf"\b(?:end|kill|dash|extinguish)\w* {THE}{SIDE}'s? (?:[\w-]+ )?(?:hopes?|resistance|challenge|unbeaten)\b"
    ),
    re.compile(
        r"\b(?:once|formerly|late) of @t\b|\bhis (?:former|old|previous|ex-?) ?(?:club|side|team|employers),? @t\b"
    ),
)


def gained(marked: Marked, start: int, end: int) -> Iterator[tuple[str, bool]]:
    """Each team said to gain (True) or suffer a goal by the words from `start` to `end` of the sentence."""
    for patterns, own in ((_FOR, True), (_AGAINST, False)):
        for match in (match for pattern in patterns for match in pattern.finditer(marked.text, start, end)):
            yield from ((team, own) for team in marked.sides(match.start(), match.end())[-1:])
