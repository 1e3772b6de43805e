"""Worded: on which side a player shown a card is, by what his sentence says that the card did, or was for.

"Despite Hale's dismissal Leeds held on", "Leeds made the most of Hale's red card", "booked for a lunge on Cole".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import DOER
from knowledge.reading.teams.bonds import Bond
from knowledge.topics.cards.statement import Card

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence
    from knowledge.statement import Statement

_WEIGHT = 2.0
_WHICH = r"(?:,? (?:who|which|whose) [^;.@]{0,80},?)?"
_DOWN = (
    r"(?:(?:were|was|had|been|had to|have|ended|finished|played|went|gone|dropped|fell|left|reduced|forced|down|it|the "
    r"match|the game|on|to play|to go|\w+ly) )+(?:to|with) (?:just |only )?"
)
_MEN = r"(?:ten|10|nine|9|eight|8)[ -](?:men|man|players|women)\b"
_RED = r"@p's? (?:[\w-]+ ){0,3}?(?:red(?: card)?|dismissal|sending[- ]off|second yellow|second booking|departure)\b"
_HELD = (
    r"(?:(?:still|somehow|just|\w+ly|managed to|were able to) )?"
    r"(?:held|hung|clung|hold|hang|cling|saw|see|survived?|dug)\b"
)
_SHOWN = r"(?:sent off|dismissed|booked|cautioned|red|red[- ]card(?:ed)?|yellow(?: card)?|booking|caution(?: card)?)"
_FOR = (
    rf"@p (?:(?!@|\bafter\b|\bas\b|\bwhen\b)[\w',-]+ ){{0,8}}?{_SHOWN},? (?:[\w-]+ ){{0,4}}?"
    r"for (?:(?!@|(?:after|when|as|because|from|by|which|that|and|but|while|before|with)\b)[\w'-]+ ){1,7}?"
)
_GONE = r"(?:sent off|dismissed|red-carded|booked|to an? (?:[\w-]+ ){0,3}red)"
_SEES_RED = (
    rf"(?:(?:was|were) (?:[\w-]+ )?{_GONE}|(?:was|were) shown an? (?:[\w-]+ ){{0,2}}(?:red|second yellow)|"
    r"(?:received|got|saw|collected|picked up|earned) (?:an? |his )?(?:[\w-]+ )?(?:red|second (?:yellow|booking)))"
)
_SETBACK = (
    r"(?:(?:also|then|soon|later) )*(?:(?:saw|had) (?:their|its) (?:[\w-]+ ){1,4}?(?:stall|dash|dent|end|halt|"
    r"derail|hamper|hurt|extinguish|undermin|suffer|evaporat|recede|fade)\w*|"
    r"(?:suffered|(?:was|were) (?:dealt|handed|hit (?:by|with))) (?:an?|another|a further|yet another) "
    r"(?:[\w-]+ )?(?:blow|setback))"
)
_IN_TROUBLE = r"(?:(?:also|even|soon|then) )*(?:put|left|found) themselves [\w ,-]{0,60}"
_ATTACKED = (
    r"(?:\w+ly )?(?:push|pour|broke\b|break|attack|counter|threaten|surg|race|sweep|swept|launch|"
    r"went forward|came forward|look(?:ed|ing) to (?:break|counter|attack)|"
    r"(?:began|started) (?:to )?(?:turn|attack|press|break|dominat))"
)
_MAN = (
    r"(?:wing|strik|midfield|defend|keep|goalkeep|forward|captain|full-?back|left-back|right-back|substitut|player|"
    r"skipper|number)"
)
_OWN = (
    Pattern(rf"\breduc\w+ (?:the )?{DOER} to {_MEN}"),
    Pattern(rf"\bdespite {_RED}[\w ,-]{{0,40}}, (?:the )?{DOER} {_HELD}"),
    Pattern(rf"{DOER} {_HELD} [\w ,-]{{0,30}}\bdespite {_RED}"),
    Pattern(rf"{DOER} (?:(?:then|also|later|even|soon|had|have|would|could) )*(?:had|have|lost|saw) @p {_GONE}"),
    Pattern(
        rf"{DOER} {_DOWN}{_MEN}(?:(?!@|\b(?:but|while|before|despite)\b)[^;.])*@p (?:was|were|had been|received|saw)"
    ),
    Pattern(
        rf"{_SHOWN}(?:(?!@)[^;.])*\b(?:leaving|reducing) (?:the )?{DOER} "
        rf"(?:to play |to finish |down )?(?:with|to) {_MEN}"
    ),
    Pattern(
        rf"{_DOWN}{_MEN} (?:by|after|following|through|with|because of) {_RED},? "
        rf"(?:the )?{DOER} (?:could|were|was|had|did)\b"
    ),
    Pattern(
        rf"@p,? whose (?:dismissal|red card|sending[- ]off) (?:put|left|cost|reduced|hurt|ruined|made) (?:the )?{DOER}"
    ),
    # "Leeds were in control until Hale was sent off"
    Pattern(
        rf"{DOER} (?:were|was|had been|looked|seemed) (?:(?!@)[\w',-]+ ){{1,10}}?(?:until|before|when|but) "
        rf"@p {_SEES_RED}"
    ),
    # "Leeds saw their comeback stall when Hale was sent off", "suffered a blow as Hale saw red"
    Pattern(rf"{DOER}(?:,? who)? {_SETBACK} (?:when|as|after) (?:[\w-]+ ){{0,3}}@p {_SEES_RED}"),
    # "Leeds played the second half a man down as Hale was dismissed"
    Pattern(
        rf"{DOER} (?:spent|played|finished|ended|saw out|began|started) (?:(?!@)[\w',-]+ ){{1,6}}?"
        rf"(?:down a (?:man|player)|a (?:man|player) (?:down|short|light)),? (?:when|as|after|because) "
        rf"(?:[\w-]+ ){{0,3}}@p {_SEES_RED}"
    ),
    Pattern(rf"{DOER}{_WHICH} {_IN_TROUBLE}\bwhen (?:[\w-]+ ){{0,2}}@p (?:was|were) (?:shown|sent)"),
)
_OTHERS = (
    Pattern(rf"{DOER} (?:\w+ )?(?:took|take|taking) (?:full |immediate )?advantage (?:of|when|after) {_RED}"),
    Pattern(
        rf"{DOER} (?:\w+ )?(?:made (?:the most|full use)|profit\w*|benefit\w*|capitali[sz]\w+|pounced) "
        rf"(?:of|from|on) {_RED}"
    ),
    Pattern(rf"{_FOR}{DOER} (?:[\w-]+ )?{_MAN}"),
    Pattern(
        rf"@p (?:kick|lash|lung|hit|swung|swip|struck|strik)\w* (?:out )?(?:at|into|in on) "
        rf"(?:the )?{DOER} (?:[\w-]+ )?{_MAN}"
    ),
    Pattern(
        rf"@p (?:(?!@|\bas\b)[\w',-]+ ){{0,6}}?{_SHOWN}\b(?:(?!@t)[^;.]){{0,80}}?"
        rf"\b(?:as|when|with|while) (?:the )?{DOER} {_ATTACKED}"
    ),
    Pattern(
        rf"\b(?:to halt|to stop|stopping|halting|ending|to end|to break up) an? (?:[\w-]+ )?{DOER} "
        r"(?:break|counter|attack|move)"
    ),
)
_BESIDE = re.compile(r"\b(?:against|at|with|to|from|over|than) (?:the )?$")  # "their task at Leeds got harder"
_VICTIM = Pattern(rf"{_FOR}(?P<victim>@p)(?!'s? (?:foul|challenge|tackle|goal))")


def worded(reading: Reading, statements: Sequence[Statement]) -> Iterator[Bond]:
    """What the sentences of cards tell of whose those are who were shown them."""
    starts = [one.start for one in statements if isinstance(one, Card) and one.player]
    for sentence in reading.sentences:
        if any(sentence.start <= start < sentence.end for start in starts):
            yield from _in_sentence(sentence)


def _in_sentence(sentence: Sentence) -> Iterator[Bond]:
    marked, scene = sentence.marked, sentence.reading.scene_of(sentence)
    for patterns, own in ((_OWN, True), (_OTHERS, False)):
        for match in (match for pattern in patterns for match in pattern.finditer(marked.text)):
            beside = own and _is_beside(marked, match)
            team = marked.doer(match) if not beside else None
            if team is not None and scene.has(team) and (name := _shown(marked, *match.span())) is not None:
                yield Bond(name, team, own, _WEIGHT, scene.number)
    for match in _VICTIM.finditer(marked.text):
        names = [person.name for _, person in marked.people(*match.span())]
        if len(names) == len(set(names)) == 2:  # who was shown the card, and who was fouled
            yield Bond(names[0], names[1], same=False, weight=_WEIGHT, scene=scene.number)


def _is_beside(marked: Marked, match: re.Match[str]) -> bool:
    """Whether the side is only one that was met, unless it does what is told: "a spell from Leeds, who saw …"."""
    met = _BESIDE.search(marked.text, 0, match.start("doer")) is not None
    return met and re.match(r",? who\b", marked.text[match.end("doer") :]) is None


def _shown(marked: Marked, start: int, end: int) -> str | None:
    """Who was shown the card: the first of those named there, else the only one before."""
    inside = [person.name for _, person in marked.people(start, end)]
    before = [person.name for _, person in marked.people(0, start)]
    return inside[0] if inside else before[0] if len(before) == 1 else None
