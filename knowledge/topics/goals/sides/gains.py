"""Gains: for which side, or against which, the words around a goal say that it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import SIDE
from knowledge.topics.goals.sides.losses import AGAINST
from knowledge.topics.goals.sides.naming import THE, WIN

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked

_SOME = r"(?:[\w'-]+ ){0,3}"
_NUMBER = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|final)"
_UNREAL = r"(?:hopes?|chances?|bid|push|dreams?|wait|search|quest|last|previous|of)\b"
_GOODS = (
    rf"(?:{_NUMBER}(?! (?:half|leg|choice|minute|time|team))|opener|winner|equali[sz]er|leveller|goal|tally|reply|"
    r"strike|consolation)"
)
_BROUGHT = r"(?:move|lift|take|took|send|sent|keep|kept|fir|carr|pull|shot|shoot|leav|left|put)"
_WHERE = (
    r"(?:up|clear|top|above|to (?:the (?:top|summit)|within)|off the (?:bottom|foot)|level on points|"
    r"out of (?:the )?(?:relegation|bottom|drop|trouble)|(?:in)?to (?:the )?(?:[\w-]+ )?(?:second|third|fourth|fifth|"
    r"sixth|final|semi-?finals?|quarter-?finals?|last (?:16|eight|four)|next round|play-offs?))"
)
_HAPPY = (
    r"(?:home and dry|cruising|coasting|in control|in dreamland|in command|out of sight|on (?:their|the) way|level|"
    r"ahead|in front|back in (?:it|the game)|\d-\d up|two up|three up)\b"
)
# Whose win a goal came too late to undo: "could not prevent Leeds's win".
_NOT_STOPPED = Pattern(rf"\b(?:prevent|stop|halt|delay)\w* {THE}{SIDE}(?:'s)? (?:[\w-]+ ){{0,2}}{WIN}\b")
_FOR = (
    re.compile(
        r"\b(?:put|puts|putting|fired?|firing|head(?:ed|ing)|gave|give|giving|hand(?:ed|ing)|edg(?:ed|ing)|shot|sent|"
        r"sending|kept|drew|brought|(?:pull|haul|dragg?|lift|hoist)(?:ed|ing)|nodd(?:ed|ing)|slott(?:ed|ing)|volley(?:ed|ing)|tapp(?:ed|"
        r"ing)|"
        r"curl(?:ed|ing)|drill(?:ed|ing)|poked|prodded|steered|swept|blasted|smashed|lashed|rifled|had|earn(?:ed|ing)|"
        r"push(?:ed|es|ing)|"
        r"nudg(?:ed|ing)|thump(?:ed|ing)|stab(?:bed|bing)|flick(?:ed|ing)|tuck(?:ed|ing)|lob(?:bed|bing)|chip(?:ped|ping)|"
        r"hook(?:ed|ing)|glanc(?:ed|ing)|power(?:ed|ing)|bundl(?:ed|ing)|strok(?:ed|ing)|slid(?:ing)?|restored|"
        r"get|got|getting|blast(?:ed|ing)) "
        rf"{THE}{SIDE} (?:(?:back|briefly|deservedly|straight) )?"
        r"(?:in front|ahead|level|on level|the (?:lead|advantage|win|victory|points)|"
        r"an? (?:[\w-]+ ){0,2}(?:lead|advantage|win|victory|point|draw)|into|back|two|three|\d-\d|"
        r"in control|"
        r"on (?:course|their way|the way|the (?:score)?(?:board|sheet))|through|up\b|"
        r"(?:[\w-]+ ){0,2}(?:hope|cushion|lifeline|edge|foothold|daylight|"
        r"breathing space|reward|breakthrough)\b)"
    ),
    re.compile(
        r"\b(?:scored|goals?|opener|equali[sz](?:er|ed)|winner|level(?:led|ler)|leveled|strike|consolation|replied|"
        r"netted|tallied|header|struck|double|brace|hat[- ]trick|penalty|back|scoring|account|lead) "
        rf"(?:[\w'-]+ ){{0,3}}for {THE}(?:[\w-]+ )?{SIDE}(?!'s)"
    ),
    re.compile(
        r"\b(?:add\w*|scor\w*|got|grabb\w*|nett\w*|bagg\w*|hit|head\w*|fir\w*|for|notch\w*|was|claim\w*|slot\w*) "
        rf"{_SOME}{SIDE}(?:'s?)? (?:[\w-]+ )?{_GOODS}\b"
    ),
    # "made it 3-0 to Leeds"; "Leeds, for whom Hale had scored"
    Pattern(rf"\b(?:ma(?:de|ke|king) it|for) \d-\d (?:to|for) {THE}{SIDE}(?!')|{SIDE},? for whom (?:[\w-]+ ){{0,3}}@p"),
    Pattern(rf"{SIDE}(?:'s?)? (?:(?!{_UNREAL})[\w'-]+ ){{0,4}}{WIN}\b|\b{WIN} (?:[\w'-]+ )?for {THE}{SIDE}(?!')"),
    Pattern(rf"\b{WIN} (?:which|that) (?:\w+ )?(?:lift|take|move|put|leave|send|keep|see|push)\w* {THE}{SIDE}"),
    Pattern(r"\b(?:help|guid|led|lead|fir|inspir|steer|propel|send|carr)\w* @t to\b"),
    Pattern(rf"\bhelp(?:ed|s|ing)? {THE}{SIDE} (?!(?:defen\w+|keeper|goalkeeper|and|in|by|with|on)\b)[a-z]{{3,}}"),
    Pattern(rf"\b{_BROUGHT}(?:e?s|e?d|ing|ies|ied)? {THE}{SIDE} (?:straight |back |clear )*{_WHERE}\b"),
    Pattern(rf"\band (?:suddenly |soon |then |by then )?{THE}{SIDE} were {_HAPPY}"),
    Pattern(
        rf"\b(?:an?|another) (?:(?!@)[\w-]+ )?{SIDE} (?:(?!@)[\w-]+ )?(?:corner|free[- ]kick|throw-in|attack|move)\b"
        r"(?:(?!@t|\b(?:bro(?:ke|ken)|break|counter\w*|upfield|other end|from defending|swept)\b)[^;]){0,80}@p"
    ),
    Pattern(
        r"\b(?:appearances?|games?|matches|goals|starts?|debut|bow|outings?|return) for @t\b(?!'s)|\bgoal with which "
        r"@t\b"
    ),
    Pattern(
        rf"\b(?:points?|draw|win|victory|spoils|bragging rights) for {THE}{SIDE}(?!'s)|"
        rf"\b(?:delight|joy|relief|delirium|jubilation) (?:of|among|from|for) {THE}{SIDE}"
    ),
    re.compile(
        r"\b(?:quick|swift|rapid|slick|neat|fast|sweeping|flowing|fine|good|lovely|sublime|superb|brilliant|crisp) "
        rf"{SIDE} (?:[\w-]+ )?(?:break|counter|move|attack|counter-attack)\b"
    ),
    re.compile(
        r"\b(?:his|her|a) (?:[\w-]+ ){0,3}@t (?:[\w-]+ )?(?:debut|bow|appearance|start|shirt|jersey|colou?rs|career|"
        r"account)\b|"
        r"\bsince (?:re)?(?:joining|signing for|turning to|his (?:move|switch|return|transfer|arrival) (?:to|at)|"
        r"arriving at|moving to) "
        r"@t"
    ),
    re.compile(
        rf"(?:^|[.,;:] |\b(?:when|as|before|and|but|while|then) ){THE}(?:{_NUMBER} )?{SIDE}(?:'s?)? (?:[\w-]+ "
        rf")?{_GOODS} "
        r"(?:was|were|came|arrived|followed|is|had)\b"
    ),
    Pattern(r"\b(?:by|from|and) @p for (?:the )?@t\b(?!'s| to)"),
    # "It was too late for Leeds"; "a just reward for Leeds's pressure".
    Pattern(
        rf"\b(?:too little|too late)\b(?:,? (?:and )?(?:too little|too late))? for {THE}{SIDE}(?!')|"
        rf"\b(?:reward|rewarded) for {THE}{SIDE}\b|"
        rf"\b{THE}{SIDE}'s? (?:[\w-]+ ){{0,2}}(?:was|were) (?:[a-z]+ly )?rewarded\b"
    ),
    re.compile(rf"\b(?:his|her) {_SOME}@t (?:[\w-]+ )?goal\b"),
    Pattern(
        rf"\b(?:doubl\w+|extend\w*|increas\w+|restor\w*|stretch\w*) {THE}{SIDE}'s? (?:[\w-]+ ){{0,3}}(?:lead|advantage)"
    ),
)


def gained(marked: Marked, start: int, end: int) -> Iterator[tuple[str, bool]]:
    """Each team said to gain (True) or suffer a goal by the words from `start` to `end` of the sentence."""
    stopped = [team for match in _NOT_STOPPED.finditer(marked.text, start, end) for team in marked.sides(*match.span())]
    yield from ((team, False) for team in stopped)
    for patterns, own in ((_FOR, True), (AGAINST, False)):
        for match in (match for pattern in patterns for match in pattern.finditer(marked.text, start, end)):
            yield from ((team, own) for team in marked.sides(match.start(), match.end())[-1:] if team not in stopped)
