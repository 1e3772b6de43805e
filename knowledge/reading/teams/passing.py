"""Passing: what a sentence lets slip of whose a player is whom it names: what his side did with him, or for whose good.

"Hale was one of Leeds's best"; "Leeds lacked ideas until the arrival of Hale"; "Leeds had a chance when Hale broke";
"Hale and Leeds captain Cole were booked"; "Hale and Cole were involved in a scuffle".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import DOER
from knowledge.reading.mention import Person
from knowledge.reading.teams.bonds import Bond
from knowledge.reading.teams.led import owner_of

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence

_SURE, _WEAK, _LITTLE = 1.5, 1.0, 0.75
_BESIDE = re.compile(r"\b(?:against|at|with|to|from|over|than|by|of|past) (?:the )?$")  # "Hale of Leeds lacked"
_WHO = r"(?:the )?(?:[\w-]+ ){0,3}?@p\b"
_NOT_HIS = r"(?:former|ex|tormentors?|nemesis|victims?|targets?|opponents?|scourge|bogey|transfer|old)\b"
_XI = r"(?:side|team|xi|line-?up|squad|starting|first|attack|midfield|defen[cs]e|back)"
_SHOOTS = (
    r"(?:shot|shoot\w*|head\w*|fir(?:ed|ing)|curl\w*|dragg\w*|blaz\w*|stepp\w*|could only|burst|ran|rac\w+|broke|met|"
    r"volley\w*|lash\w*|struck|went (?:close|through)|was (?:played|put|sent|slipped|set|denied)|saw|found himself|"
    r"lobb\w*|chipp\w*|pok\w+|prodd\w*|miss\w*|scuff\w*|slic\w+|latch\w*|collect\w*|gather\w*)\b"
)
_CHANCE = r"(?:an?|the|their|another|several|two|three|some) (?:[\w-]+ ){0,4}(?:chances?|opportunit\w+|openings?)\b"
_UP_TO = r"(?:(?!@)[^;.]){0,60}?"
_LACKED = r"(?:lacked|needed|struggled|offered|laboured|were (?:lifeless|toothless|short of|going nowhere))"
_CAME_TO = (
    rf"(?:had|were given|wasted|squandered|missed|spurned|passed up|created|carved out|worked|fashioned) {_CHANCE}"
)
_GOAL = r"(?:goal|header|shot|effort|strike|opener|penalty)"
_OWN = (
    # "Leeds lacked ideas until the arrival of Hale"
    Pattern(
        rf"{DOER} (?:had )?{_LACKED}\b{_UP_TO}\b(?:until|before) "
        rf"(?:(?:the )?(?:arrival|introduction|return) of )?{_WHO}"
    ),
    # "Leeds had a chance when Hale shot wide"
    Pattern(rf"{DOER} (?:\w+ly )?{_CAME_TO}{_UP_TO}\b(?:when|as|but|which) {_WHO} {_SHOOTS}"),
    # "Leeds felt aggrieved when Hale's goal was ruled out"
    Pattern(
        rf"{DOER} (?:\w+ )?(?:felt|feel|were|was|be) (?:\w+ )?(?:aggrieved|hard done by|unlucky|unfortunate)\b{_UP_TO}"
        rf"\b(?:when|after|that|as) {_WHO}(?:'s (?:[\w-]+ ){{0,2}}{_GOAL} |"
        r" was (?:adjudged|ruled|deemed|judged|flagged|denied|penali[sz]ed|booked for))"
    ),
    # "Leeds were indebted to Hale"
    Pattern(
        rf"{DOER} (?:were|was|are|is|remained?) (?:\w+ )?(?:indebted|grateful|thankful) to "
        r"(?:(?!@|(?:after|when|as|because|before|that)\b)[\w',-]+ ){0,9}?@p"
    ),
    Pattern(rf"{DOER} (?:relied|leaned|depended) (?:\w+ )?on (?:(?!@)[\w',-]+ ){{0,4}}?@p"),
)
_OBJECT = (
    # "gave Leeds a chance but Hale could only head over"
    Pattern(
        rf"\b(?:gave|handed|presented|offered) (?:the )?{DOER} (?:with )?{_CHANCE}{_UP_TO}\b(?:when|as|but|which) "
        rf"{_WHO} {_SHOOTS}"
    ),
    Pattern(
        r"@p,? (?:(?:was|is|were|are|proved|looked|had been|remained) )?(?:\w+ly )?"
        rf"(?:one|two|some|the (?:pick|best|star)) of {DOER}'?s? (?!{_NOT_HIS})"
    ),
    Pattern(
        r"@p (?:\w+ly )?(?:retain|kept|keep|regain|won|win|lost|earn|cement)\w* (?:his|a) (?:[\w-]+ )?"
        rf"(?:place|spot|berth) in (?:the )?{DOER}'?s? {_XI}"
    ),
    Pattern(
        r"@p,? (?:was |had been )?(?:\w+ly )?(?:recalled to|restored to|returned to|brought back into|"
        rf"drafted into|back in(?:to)?) (?:the )?{DOER}'?s? {_XI}"
    ),
)
# "Hale went down when through on goal for Leeds"; not "a problem for Leeds"
_FOR = Pattern(
    r"@p\b(?:(?!@|\b(?:too|problems?|trouble\w*|threat|danger\w*|nightmare|chances?|hard|difficult\w*|worse|blow|bad|"
    r"apolog\w+|allow\w*|compensation|but|and|while|as|before|after|fee|move|bid|target|offer\w*|left|leave|leaving)\b)"
    rf"[^;.,]){{1,60}}? for (?:the )?{DOER}(?!'|-| (?:defen|back|goal|keeper|fans|supporters|to\b))"
)
_AGAINST = Pattern(
    r"@p\b(?:(?!@|\b(?:but|while|as|before|after|lost|watched)\b)[^;.,]){1,60}? against (?:the )?(?P<doer>@t)\b(?!')"
)
_DOWN_TO = Pattern(rf"@p\b(?:(?!@)[^;.]){{1,80}}? to (?:reduce|leave) (?:the )?{DOER} (?:to|with) (?:ten|10|nine|9) ")
# "Leeds made a double change, Hale and Cole coming on for Foy"
_CHANGED = Pattern(
    rf"{DOER} (?:\w+ )?(?:made|responded with|reacted with|turned to|rang|went for) (?:(?!@)[\w'-]+ ){{0,4}}"
    r"(?:changes?|substitutions?|switch(?:es)?)\b(?:(?!@t|\b(?:but|while|before|after|when|against)\b)[^;.])*@p"
)
_SEVERAL = r"(?:@p, )*@p,? and (?:also )?"
_ALL = r",? (?:were|was|all|both|got|had)\b(?: \w+){0,3}? (?:booked|cautioned|shown|yellow|sent off|dismissed|involved)"
# "Hale, Cole and Leeds captain Foy were booked"
_LABELLED = Pattern(rf"(?<!@p )(?<!@p and )(?P<others>{_SEVERAL})(?:the )?@t (?:[\w-]+ ){{1,2}}(?P<last>@p){_ALL}")
_QUARREL = r"(?:clash|flare-?up|scuffle|altercation|spat|skirmish|confrontation|coming together|argument|shoving match)"
_QUARRELLED = Pattern(
    rf"@p and @p (?:were|got|had|became) (?:both )?(?:\w+ )?(?:involved|in|into|embroiled|an?)\b"
    rf"[^@;.]{{0,30}}\b{_QUARREL}|\b{_QUARREL}s? (?:between|involving) @p and @p"
)
_FELLOW = Pattern(
    r"@p\b[^@;.]{0,60}?\bfellow (?:(?:summer|new|close-season|january) )?(?:substitute|replacement|signing|newcomer|"
    r"arrival|recruit|striker|forward|midfielder|defender|winger|full-?back|centre-?back|debutant|academy graduate) @p"
)


def in_passing(sentence: Sentence) -> Iterator[Bond]:
    """What the sentence tells so of the players that it names."""
    marked, scene = sentence.marked, sentence.reading.scene_of(sentence)
    for patterns, first in ((_OWN, False), (_OBJECT, True)):
        for match in (match for pattern in patterns for match in pattern.finditer(marked.text)):
            people = [person.name for _, person in marked.people(*match.span())]
            side = _whose(sentence, marked, match)
            if side is not None and people and (first or not _BESIDE.search(marked.text, 0, match.start("doer"))):
                yield Bond(people[0 if first and "@p" in match[0][:2] else -1], side, True, _SURE, scene.number)
    for pattern, own in ((_FOR, True), (_AGAINST, False), (_DOWN_TO, True), (_CHANGED, True)):
        for match in pattern.finditer(marked.text):
            people = [person.name for _, person in marked.people(*match.span())]
            team = marked.doer(match)
            if team is not None and scene.has(team):
                yield from (Bond(name, team, own, _LITTLE, scene.number) for name in people)
    for one, other, same in _pairs(marked):
        if one != other:
            yield Bond(one, other, same, _WEAK, scene.number)


def _whose(sentence: Sentence, marked: Marked, match: re.Match[str]) -> str | None:
    """The side that the words name, or by his name whose it is, where that is not known of him yet."""
    if (team := marked.doer(match)) is not None:
        return team if sentence.reading.scene_of(sentence).has(team) else None
    led = owner_of(sentence, marked.token(match.end("doer") - 1))
    return led.name if isinstance(led, Person) else None


def _pairs(marked: Marked) -> Iterator[tuple[str, str, bool]]:
    """The names of two players told of as of one side (True) or of two."""
    for match in _LABELLED.finditer(marked.text):
        last = [person.name for _, person in marked.people(*match.span("last"))]
        yield from ((who.name, last[0], False) for _, who in marked.people(*match.span("others")) if last)
    for pattern, same in ((_QUARRELLED, False), (_FELLOW, True)):
        for match in pattern.finditer(marked.text):
            named = [person.name for _, person in marked.people(*match.span())]
            yield from ((one, other, same) for one, other in list(pairwise(named))[:1])
